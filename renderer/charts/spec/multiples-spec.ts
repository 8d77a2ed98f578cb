import {
  areMunicipalities,
  type Comparison,
  type MemberComparison,
  type MemberOutcome,
} from '../../../core/index.ts';
import { NO_VALUE } from '../../sheet/cells/cell-text.ts';
import type { ChartContext } from './chart-context.ts';
import { asLength, chartFigure, unitOf } from './chart-figures.ts';
import { chartScenarios } from './chart-scenarios.ts';
import type { ChartScenario, ChartTile, SmallMultiplesSpec } from './chart-spec.ts';
import { ceilingWords } from './drawn-ceiling.ts';

/** A member with its outcome in each scenario. */
interface Followed {
  readonly member: MemberComparison;
  readonly outcomes: readonly (MemberOutcome | undefined)[];
}

/** A picture a member: what it pays each year in each scenario, with a ceiling a year as a line. Of some members, or of all that take part. */
export function multiplesSpec(
  comparison: Comparison,
  context: ChartContext,
  of: readonly string[] | null = null,
): SmallMultiplesSpec {
  const { text, format } = context;
  const years = comparison.columns[0]?.outcome.years ?? [];
  const followed = followedMembers(comparison, of);
  const scenarios = chartScenarios(comparison, context);
  const amounts = followed.flatMap(({ outcomes }) => outcomes.flatMap((each) => each?.amounts ?? []));
  const unit = unitOf(amounts);
  const title = text.t(
    areMunicipalities(context.plan) ? 'chart.multiples.municipalities' : 'chart.multiples.members',
  );
  const yearly = followed.map(({ member }) => (member.ceilingKind === 'year' ? member.ceiling : null));
  return {
    kind: 'smallMultiples',
    title,
    unit,
    label: [title, unit, ...overWords(followed, scenarios, context)].join('. '),
    scenarios,
    ceiling: ceilingWords(yearly, unit, context),
    note: null,
    tiles: followed.map((each): ChartTile => {
      const { member, outcomes } = each;
      return {
        id: member.member,
        name: member.name,
        words: tileWords(member, context),
        groups: years.map((year, position) => ({
          id: String(year),
          name: String(year),
          ceiling: member.ceilingKind === 'year' ? asLength(member.ceiling) : null,
          figures: outcomes.map((outcome) =>
            chartFigure(
              outcome?.joined[position] ? (outcome.amounts[position] ?? null) : null,
              outcome?.over[position] ?? false,
              unit,
              format,
            ),
          ),
        })),
      };
    }),
    table: tableOf(followed, scenarios, years, context),
  };
}

/** Those that take part in some year of some scenario. */
function followedMembers(
  { members, columns }: Comparison,
  of: readonly string[] | null,
): readonly Followed[] {
  return members
    .map((member, place) => ({ member, outcomes: columns.map(({ outcome }) => outcome.members[place]) }))
    .filter(
      ({ member, outcomes }) =>
        (of === null || of.includes(member.member)) &&
        outcomes.some((outcome) => outcome?.joined.includes(true)),
    );
}

/** A ceiling that no bar can be held against is said. */
function tileWords({ ceiling, ceilingKind }: MemberComparison, { text, format }: ChartContext): string {
  if (ceiling === null || ceilingKind === null || ceilingKind === 'year') return '';
  const amount = `${format.money(ceiling)} ${text.t(`compare.ceilingKind.${ceilingKind}`)}`;
  return text.t('chart.ceiling', { amount });
}

function overWords(
  followed: readonly Followed[],
  scenarios: readonly ChartScenario[],
  { text }: ChartContext,
): readonly string[] {
  const over = followed.flatMap(({ member: { name }, outcomes }) =>
    outcomes.flatMap((outcome, index) =>
      outcome?.over.includes(true)
        ? [text.t('chart.bar', { name, letter: scenarios[index]?.letter ?? '' })]
        : [],
    ),
  );
  const letters = { kind: 'list', items: scenarios.map(({ letter }) => letter) } as const;
  return [
    text.t('chart.scenarios', { letters }),
    ...(over.length === 0 ? [] : [text.t('chart.over', { bars: { kind: 'list', items: over } })]),
  ];
}

/** A row a member and scenario, a column a year. */
function tableOf(
  followed: readonly Followed[],
  scenarios: readonly ChartScenario[],
  years: readonly number[],
  context: ChartContext,
): SmallMultiplesSpec['table'] {
  const { text, format } = context;
  return {
    columns: [
      text.t(areMunicipalities(context.plan) ? 'sheet.column.municipality' : 'sheet.column.member'),
      ...years.map((year) => text.t('chart.column', { name: String(year), unit: format.display })),
    ],
    rows: followed.flatMap(({ member: { name }, outcomes }) =>
      outcomes.map((outcome, index) => ({
        name:
          scenarios.length === 1
            ? name
            : text.t('chart.bar', { name, letter: scenarios[index]?.letter ?? '' }),
        cells: years.map((_, position) => cellOf(outcome, position, context)),
      })),
    ),
  };
}

function cellOf(
  outcome: MemberOutcome | undefined,
  position: number,
  { text, format }: ChartContext,
): string {
  if (!outcome?.joined[position]) return text.t('compare.notIn');
  const amount = outcome.amounts[position] ?? null;
  if (amount === null) return NO_VALUE;
  const words = format.money(amount);
  return outcome.over[position] ? text.t('chart.overCell', { amount: words }) : words;
}
