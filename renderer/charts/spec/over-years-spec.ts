import type { Comparison, Money } from '../../../core/index.ts';
import type { ChartContext } from './chart-context.ts';
import { chartFigure, tableFigure, unitOf } from './chart-figures.ts';
import { chartScenarios } from './chart-scenarios.ts';
import type { ChartRow, ChartScenario, OverYearsSpec } from './chart-spec.ts';
import { drawnParts, fundingParts, lineParts, type YearPart } from './year-parts.ts';

/** What the whole costs year by year in each scenario, as its lines on each other or as what pays it. */
export function overYearsSpec(
  comparison: Comparison,
  by: 'line' | 'funding',
  context: ChartContext,
): OverYearsSpec {
  const { text, format } = context;
  const outcomes = comparison.columns.map(({ outcome }) => outcome);
  const scenarios = chartScenarios(comparison, context);
  const all = by === 'line' ? lineParts(outcomes) : fundingParts(outcomes, context);
  const drawn = drawnParts(all, context);
  const years = outcomes[0]?.years ?? [];
  const totals = outcomes.map(({ total }) => total.amounts);
  const unit = unitOf(totals.flat());
  const title = text.t(by === 'line' ? 'chart.overYears.line' : 'chart.overYears.funding');
  return {
    kind: 'overYears',
    by,
    title,
    unit,
    label: [title, unit, ...summary(scenarios, years, totals, context)].join('. '),
    scenarios,
    ceiling: null,
    note: null,
    parts: drawn.map(({ id, name }) => ({ id, name })),
    years: years.map((year, position) => ({
      id: String(year),
      name: String(year),
      stacks: scenarios.map((_, scenario) => ({
        segments: drawn.map(({ amounts }) =>
          chartFigure(amounts[scenario]?.[position] ?? null, false, unit, format),
        ),
        total: chartFigure(totals[scenario]?.[position] ?? null, false, unit, format),
      })),
    })),
    table: tableOf(all, totals, scenarios, years, context),
  };
}

/** A column a year and scenario, a row a part, and the total last. */
function tableOf(
  parts: readonly YearPart[],
  totals: readonly (readonly (Money | null)[])[],
  scenarios: readonly ChartScenario[],
  years: readonly number[],
  { text, format }: ChartContext,
): OverYearsSpec['table'] {
  const rowOf = (name: string, amounts: YearPart['amounts']): ChartRow => ({
    name,
    cells: years.flatMap((_, position) =>
      scenarios.map((__, scenario) => tableFigure(amounts[scenario]?.[position] ?? null, format)),
    ),
  });
  const column = (year: number, { letter }: ChartScenario) =>
    scenarios.length === 1
      ? text.t('chart.column', { name: String(year), unit: format.display })
      : text.t('chart.column', { name: `${year} ${letter}`, unit: format.display });
  return {
    columns: [
      text.t('chart.partColumn'),
      ...years.flatMap((year) => scenarios.map((scenario) => column(year, scenario))),
    ],
    rows: [...parts.map(({ name, amounts }) => rowOf(name, amounts)), rowOf(text.t('chart.total'), totals)],
  };
}

/** Which scenarios are drawn, and what the whole costs at most where that could be computed. */
function summary(
  scenarios: readonly ChartScenario[],
  years: readonly number[],
  totals: readonly (readonly (Money | null)[])[],
  { text, format }: ChartContext,
): readonly string[] {
  const letters = { kind: 'list', items: scenarios.map(({ letter }) => letter) } as const;
  const stacks = totals.flatMap((amounts, scenario) =>
    amounts.flatMap((amount, position) => {
      const [name, letter] = [String(years[position] ?? ''), scenarios[scenario]?.letter ?? ''];
      return amount === null ? [] : [{ name, letter, amount }];
    }),
  );
  const [highest] = [...stacks].sort((one, other) => Number(other.amount - one.amount));
  return [
    text.t('chart.scenarios', { letters }),
    ...(highest
      ? [
          text.t('chart.highest', {
            ...{ name: highest.name, letter: highest.letter },
            amount: `${format.money(highest.amount)} ${format.display}`,
          }),
        ]
      : []),
  ];
}
