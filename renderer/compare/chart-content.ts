import { moneyAsRatio, seriesOf, type Comparison, type Money, type Plan } from '../../core/index.ts';
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

/** One group a member that takes part in any of the scenarios, one bar a scenario. Ceilings are by year, and stand only where one year is shown. */
export function barGroups(plan: Plan, comparison: Comparison, format: Format): readonly BarGroup[] {
  const unit = chartUnit(comparison);
  const { columns, members, period } = comparison;
  const drawn = members.filter(({ cells }) => cells.some(({ joined }) => joined));
  return drawn.map(({ member, name, ceiling, cells }) => ({
    id: member,
    name,
    ceiling: ceiling === null || period.kind === 'sum' ? null : Number(ceiling),
    bars: cells.flatMap(({ joined, amount, over }, index): readonly Bar[] => {
      const scenario = columns[index]?.scenario;
      if (!scenario) return [];
      const value = joined ? amount : null;
      return [
        {
          id: scenario.id,
          letter: scenario.letter,
          series: seriesOf(plan, scenario.id),
          value: value === null ? null : Number(value),
          label: value === null ? NO_VALUE : chartFigure(value, unit, format),
          over,
        },
      ];
    }),
  }));
}
