import { multiplyRatios, ratio, roundHalfUp, type Ratio } from './ratio.ts';

const HUNDRED = ratio(100n);

/** The two integers of a ratio as they stand, never shortened: `9165/56703`; an integer has the denominator 1: `5/1`. */
export function ratioText(value: Ratio): string {
  return `${value.n}/${value.d}`;
}

/** Decimal text with exactly so many decimals, half up (N3): `20.36`, `-0.50`; never an exponent, never `-0`. */
export function fixedText(value: Ratio, decimals: number): string {
  const scaled = roundHalfUp({ n: value.n * 10n ** BigInt(decimals), d: value.d });
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Canonical decimal text with at most so many decimals, half up (N3), without zeros at the end: `1234.5`. */
export function decimalText(value: Ratio, mostDecimals: number): string {
  const text = fixedText(value, mostDecimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** A fraction of one as percent, with exactly so many decimals, half up, without a sign: `16.1632` for 9165/56703. */
export function percentText(value: Ratio, decimals: number): string {
  return fixedText(multiplyRatios(value, HUNDRED), decimals);
}
