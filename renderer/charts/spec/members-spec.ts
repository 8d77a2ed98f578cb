import { areMunicipalities, type Comparison, type MemberComparison } from '../../../core/index.ts';
import { NO_VALUE } from '../../sheet/cells/cell-text.ts';
import type { ChartContext } from './chart-context.ts';
import { asLength, chartFigure, tableFigure, unitOf } from './chart-figures.ts';
import { chartScenarios, scenarioWords } from './chart-scenarios.ts';
import type { ChartRow, MembersSpec } from './chart-spec.ts';
import { ceilingWords, drawnCeiling } from './drawn-ceiling.ts';

/** What each member that takes part in any of the scenarios pays, one bar a scenario, and its ceiling where it is of the period. */
export function membersSpec(comparison: Comparison, context: ChartContext): MembersSpec {
  const { period } = comparison;
  const { text, format } = context;
  const members = drawnMembers(comparison);
  const scenarios = chartScenarios(comparison, context);
  const unit = unitOf(members.flatMap(({ cells }) => cells.map(({ amount }) => amount)));
  const ceilings = members.map((member) => drawnCeiling(member, period));
  const title = membersTitle(comparison, context);
  return {
    kind: 'members',
    title,
    unit,
    label: [title, unit, ...membersSummary(comparison, context)].join('. '),
    scenarios,
    ceiling: ceilingWords(ceilings, unit, context),
    note: null,
    groups: members.map(({ member, name, cells }, index) => ({
      id: member,
      name,
      ceiling: asLength(ceilings[index] ?? null),
      figures: cells.map(({ joined, amount, over }) =>
        chartFigure(joined ? amount : null, over, unit, format),
      ),
    })),
    table: {
      columns: [
        text.t(areMunicipalities(context.plan) ? 'sheet.column.municipality' : 'sheet.column.member'),
        ...(ceilings.some((ceiling) => ceiling !== null)
          ? [text.t('chart.ceilingColumn', { unit: format.display })]
          : []),
        ...scenarios.map((scenario) =>
          text.t('chart.column', { name: scenarioWords(scenario), unit: format.display }),
        ),
      ],
      rows: members.map((member, index) => memberRow(member, ceilings, index, context)),
    },
  };
}

/** Who is in in none of them has no place. */
export function drawnMembers({ members }: Comparison): readonly MemberComparison[] {
  return members.filter(({ cells }) => cells.some(({ joined }) => joined));
}

function memberRow(
  { name, cells }: MemberComparison,
  ceilings: readonly MemberComparison['ceiling'][],
  index: number,
  { text, format }: ChartContext,
): ChartRow {
  const ceiling = ceilings[index] ?? null;
  return {
    name,
    cells: [
      ...(ceilings.some((each) => each !== null) ? [tableFigure(ceiling, format)] : []),
      ...cells.map(({ joined, amount, over }) => {
        if (!joined) return text.t('compare.notIn');
        if (amount === null) return NO_VALUE;
        return over ? text.t('chart.overCell', { amount: format.money(amount) }) : format.money(amount);
      }),
    ],
  };
}

function membersTitle({ period }: Comparison, context: ChartContext): string {
  const { t } = context.text;
  const municipalities = areMunicipalities(context.plan);
  if (period.kind === 'sum') return t(municipalities ? 'chart.municipalitiesSum' : 'chart.membersSum');
  return t(municipalities ? 'chart.municipalitiesYear' : 'chart.membersYear', { year: period.year });
}

/** Which scenarios are drawn, the highest bar of those that could be computed, and the broken ceilings: the rest is in the table. */
function membersSummary({ columns, members }: Comparison, { text, format }: ChartContext): readonly string[] {
  const letters = { kind: 'list', items: columns.map(({ scenario }) => scenario.letter) } as const;
  const bars = members.flatMap(({ name, cells }) =>
    cells.map(({ joined, amount, over }, index) => ({
      ...{ name, over, letter: columns[index]?.scenario.letter ?? '' },
      amount: joined ? amount : null,
    })),
  );
  const [highest] = bars
    .flatMap((bar) => (bar.amount === null ? [] : [{ ...bar, amount: bar.amount }]))
    .sort((one, other) => Number(other.amount - one.amount));
  const over = bars
    .filter((bar) => bar.over)
    .map(({ name, letter }) => text.t('chart.bar', { name, letter }));
  return [
    text.t('chart.scenarios', { letters }),
    highest
      ? text.t('chart.highest', {
          ...{ name: highest.name, letter: highest.letter },
          amount: `${format.money(highest.amount)} ${format.display}`,
        })
      : '',
    over.length === 0 ? '' : text.t('chart.over', { bars: { kind: 'list', items: over } }),
  ].filter((sentence) => sentence !== '');
}
