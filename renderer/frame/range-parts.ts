import { compareRatios, money, ratio, roundHalfUp, type Ratio } from '../../core/index.ts';
import type { Figures, RangeFacts } from '../sheet/selection/range-facts.ts';
import type { Format, Translator } from '../text/use-text.ts';

/** "Summa 711 162 kr" in its parts: the figure stands out. */
export interface RangePart {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
}

/** What the status bar says of a range, in the shown unit: mean, count and sum, or the count alone. */
export function rangeParts(
  { figures, filled }: RangeFacts,
  format: Format,
  text: Translator,
): readonly RangePart[] {
  const count = (number: number) => ({ name: text.t('status.count'), figure: String(number), unit: '' });
  if (!figures) return [count(filled)];
  const unit = unitOf(figures, format, text);
  const mean = { name: text.t('status.mean'), figure: written(figures.mean, figures, format) };
  if (figures.sum === null) return [{ ...mean, unit }, count(figures.count)];
  const sum = { name: text.t('status.rangeSum'), figure: written(figures.sum, figures, format), unit };
  return [{ ...mean, unit: '' }, count(figures.count), sum];
}

function unitOf({ measure }: Figures, { display }: Format, { t }: Translator): string {
  return measure === 'money' ? t(display === 'tkr' ? 'unit.tkr' : 'unit.kr') : '';
}

/** A mean that does not end with the figures' own decimals has one more. */
function written(value: Ratio, { measure, decimals }: Figures, format: Format): string {
  if (measure === 'money') return format.money(money(roundHalfUp(value)));
  const shown = measure === 'percent' ? { n: value.n * 100n, d: value.d } : value;
  const enough = hasDecimals(shown, decimals) ? decimals : decimals + 1;
  return measure === 'percent' ? format.percent(value, enough) : format.ratio(value, enough);
}

function hasDecimals(value: Ratio, decimals: number): boolean {
  const power = 10n ** BigInt(decimals);
  const rounded = ratio(roundHalfUp({ n: value.n * power, d: value.d }), power);
  return compareRatios(rounded, value) === 0;
}
