import { moneyAsRatio, type Money } from '../../../core/index.ts';
import { NO_VALUE } from '../../sheet/cells/cell-text.ts';
import type { Format } from '../../text/use-text.ts';
import type { ChartFigure } from './chart-spec.ts';

/** Bars are labelled in whole thousands from this amount on, in öre: 10 000 kr. */
const THOUSANDS_FROM = 1_000_000n;

export type ChartUnit = 'kr' | 'tkr';

/** Thousands where the highest amount has at least two of their figures: a label has to fit on its bar. */
export function unitOf(amounts: readonly (Money | null)[]): ChartUnit {
  return amounts.some((amount) => amount !== null && (amount >= THOUSANDS_FROM || amount <= -THOUSANDS_FROM))
    ? 'tkr'
    : 'kr';
}

/** An amount as a label: a whole number of the chart's unit. */
export function chartLabel(amount: Money, unit: ChartUnit, format: Format): string {
  return format.ratio(moneyAsRatio(amount, unit), 0);
}

/** An amount on a chart; `null` stands as "–" in its place. */
export function chartFigure(
  amount: Money | null,
  over: boolean,
  unit: ChartUnit,
  format: Format,
): ChartFigure {
  return {
    value: asLength(amount),
    label: amount === null ? NO_VALUE : chartLabel(amount, unit, format),
    over,
  };
}

/** Öre as a length. For drawing alone: figures are never made of it. */
export function asLength(amount: Money | null): number | null {
  return amount === null ? null : Number(amount);
}

/** An amount in a table: as the program writes it, or "–". */
export function tableFigure(amount: Money | null, format: Format): string {
  return amount === null ? NO_VALUE : format.money(amount);
}
