import {
  moneyAsRatio,
  seriesOf,
  type Comparison,
  type MemberComparison,
  type Money,
  type Period,
  type Plan,
} from '../../core/index.ts';
import type { Bar, BarGroup } from '../charts/bar-chart-layout.ts';
import { NO_VALUE } from '../sheet/cells/cell-text.ts';
import type { Format } from '../text/use-text.ts';

/** Bars are labelled in whole thousands from this amount on, in öre: 10 000 kr. */
const THOUSANDS_FROM = 1_000_000n;

export type ChartUnit = 'kr' | 'tkr';

/** Thousands where the highest amount has at least two of their figures: a label has to fit on its bar. */
export function chartUnit({ members }: Comparison): ChartUnit {
  const amounts = members.flatMap(({ cells }) => cells.map(({ amount }) => amount ?? 0n));
  return amounts.some((amount) => amount >= THOUSANDS_FROM || amount <= -THOUSANDS_FROM) ? 'tkr' : 'kr';
}

/** An amount as a label: a whole number of the chart's unit. */
export function chartFigure(amount: Money, unit: ChartUnit, format: Format): string {
  return format.ratio(moneyAsRatio(amount, unit), 0);
}

/**
 * A ceiling that the bars of the period can be held against (T1): one a year where a year is shown, one for the period
 * where the sum is. One on average is of neither.
 */
export function drawnCeiling({ ceiling, ceilingKind }: MemberComparison, { kind }: Period): Money | null {
  return ceilingKind === (kind === 'year' ? 'year' : 'period') ? ceiling : null;
}

/** One group a member that takes part in any of the scenarios, one bar a scenario, and its ceiling where it is of the period. */
export function barGroups(plan: Plan, comparison: Comparison, format: Format): readonly BarGroup[] {
  const unit = chartUnit(comparison);
  const { columns, members, period } = comparison;
  const drawn = members.filter(({ cells }) => cells.some(({ joined }) => joined));
  return drawn.map((row) => ({
    id: row.member,
    name: row.name,
    ceiling: asNumber(drawnCeiling(row, period)),
    bars: row.cells.flatMap(({ joined, amount, over }, index): readonly Bar[] => {
      const scenario = columns[index]?.scenario;
      if (!scenario) return [];
      const value = joined ? amount : null;
      return [
        {
          id: scenario.id,
          letter: scenario.letter,
          series: seriesOf(plan, scenario.id),
          value: asNumber(value),
          label: value === null ? NO_VALUE : chartFigure(value, unit, format),
          over,
        },
      ];
    }),
  }));
}

/** Öre as a length on the chart. */
function asNumber(amount: Money | null): number | null {
  return amount === null ? null : Number(amount);
}
