import { MINUS, NOTATIONS, type Language } from './language.ts';
import { moneyAsRatio, type Money, type Unit } from './money.ts';
import type { NumberInput } from './number-input.ts';
import { fixedText, percentText } from './ratio-text.ts';
import { ratioOfText, type Ratio } from './ratio.ts';

/** At least and at most so many decimals; what is cut is rounded half up (N3). */
export interface Decimals {
  readonly min: number;
  readonly max: number;
}

/** Canonical text with at least `min` decimals: zeros at the end that are not asked for are dropped. */
function withDecimals(text: string, min: number): string {
  const [whole = '0', decimals = ''] = text.split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(min, '0');
  return kept === '' ? whole : `${whole}.${kept}`;
}

/** Canonical decimal text with the language's marks: thousands grouped, U+2212 for minus. */
function write(text: string, language: Language): string {
  const { decimalMark, thousandsMark } = NOTATIONS[language];
  const [whole = '0', decimals] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousandsMark);
  const sign = text.startsWith('-') ? MINUS : '';
  return sign + (decimals === undefined ? grouped : grouped + decimalMark + decimals);
}

/** Canonical decimal text as a person reads it: `1 234,5`. All its decimals, unless said. `parseNumber` reads it back (N4). */
export function formatDecimal(
  canonicalText: string,
  options: { readonly language: Language; readonly decimals?: Decimals },
): string {
  const { language, decimals } = options;
  if (!decimals) return write(canonicalText, language);
  return write(withDecimals(fixedText(ratioOfText(canonicalText), decimals.max), decimals.min), language);
}

/** The plan's own figures are never shown rounded: a ceiling of 200 000,50 in a plan in kr keeps its öre (N5). */
function exactDecimals(amount: Money, unit: Unit): Decimals {
  if (unit === 'tkr') return { min: 0, max: 5 };
  return unit === 'kr' && amount % 100n === 0n ? { min: 0, max: 0 } : { min: 2, max: 2 };
}

/**
 * An amount as a figure, without its unit. `plan`: in the plan's unit, exact. `kr` and `tkr`: a view in whole kronor or
 * whole thousands, half up, whatever the plan's unit (N5).
 */
export function formatMoney(
  amount: Money,
  unit: Unit,
  options: { readonly language: Language; readonly display: 'plan' | 'kr' | 'tkr' },
): string {
  const { language, display } = options;
  if (display !== 'plan') return formatRatio(moneyAsRatio(amount, display), 0, language);
  const { min, max } = exactDecimals(amount, unit);
  return write(withDecimals(fixedText(moneyAsRatio(amount, unit), max), min), language);
}

/** A fraction of one as percent with its sign and exactly so many decimals, half up: `16 %` in Swedish, `16%` in English. */
export function formatPercent(value: Ratio, decimals: number, language: Language): string {
  return write(percentText(value, decimals), language) + NOTATIONS[language].percentSign;
}

/** A figure with exactly so many decimals, half up. */
export function formatRatio(value: Ratio, decimals: number, language: Language): string {
  return write(fixedText(value, decimals), language);
}

/** What an editor shows for an input: as typed, with the language's decimal mark, without grouping: `=25000*1,4*7` (N4). */
export function formatInputText(input: NumberInput, language: Language): string {
  return input.text.replaceAll('.', NOTATIONS[language].decimalMark);
}
