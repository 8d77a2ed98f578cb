import { areMunicipalities, compareRatios, type Comparison, type Ratio } from '../../../core/index.ts';
import { NO_VALUE } from '../../sheet/cells/cell-text.ts';
import type { Format } from '../../text/use-text.ts';
import type { ChartContext } from './chart-context.ts';
import { chartScenarios, scenarioWords } from './chart-scenarios.ts';
import type { ChartFigure, PerInhabitantSpec } from './chart-spec.ts';
import { drawnMembers } from './members-spec.ts';

/** What each inhabitant's part is of what each member pays, one bar a scenario (S4); a ceiling is of the amount and is not drawn. */
export function perInhabitantSpec(comparison: Comparison, context: ChartContext): PerInhabitantSpec {
  const { text, format } = context;
  const { period } = comparison;
  const members = drawnMembers(comparison).filter(({ cells }) =>
    cells.some(({ perInhabitant }) => perInhabitant !== null),
  );
  const scenarios = chartScenarios(comparison, context);
  const unit = text.t('compare.perInhabitant');
  const title =
    period.kind === 'sum'
      ? text.t('chart.perInhabitantSum')
      : text.t('chart.perInhabitantYear', { year: period.year });
  const letters = { kind: 'list', items: scenarios.map(({ letter }) => letter) } as const;
  const highest = highestOf(
    members,
    scenarios.map(({ letter }) => letter),
  );
  return {
    kind: 'perInhabitant',
    title,
    unit,
    label: [
      title,
      text.t('chart.scenarios', { letters }),
      ...(highest
        ? [
            text.t('chart.highest', {
              ...{ name: highest.name, letter: highest.letter },
              amount: `${figure(highest.ratio, format)} ${unit}`,
            }),
          ]
        : []),
    ].join('. '),
    scenarios,
    ceiling: null,
    note: null,
    groups: members.map(({ member, name, cells }) => ({
      id: member,
      name,
      ceiling: null,
      figures: cells.map(({ perInhabitant }) => chartFigureOf(perInhabitant, format)),
    })),
    table: {
      columns: [
        text.t(areMunicipalities(context.plan) ? 'sheet.column.municipality' : 'sheet.column.member'),
        ...scenarios.map((scenario) => text.t('chart.column', { name: scenarioWords(scenario), unit })),
      ],
      rows: members.map(({ name, cells }) => ({
        name,
        cells: cells.map(({ joined, perInhabitant }) =>
          joined ? figure(perInhabitant, format) : text.t('compare.notIn'),
        ),
      })),
    },
  };
}

function chartFigureOf(value: Ratio | null, format: Format): ChartFigure {
  return { value: asLength(value), label: figure(value, format), over: false };
}

function figure(value: Ratio | null, format: Format): string {
  return value === null ? NO_VALUE : format.ratio(value, 2);
}

/** For drawing alone. */
function asLength(value: Ratio | null): number | null {
  return value === null ? null : Number((value.n * 10_000n) / value.d) / 10_000;
}

function highestOf(members: Comparison['members'], letters: readonly string[]) {
  const bars = members.flatMap(({ name, cells }) =>
    cells.flatMap(({ perInhabitant: ratio }, index) =>
      ratio === null ? [] : [{ name, ratio, letter: letters[index] ?? '' }],
    ),
  );
  return bars.sort((one, other) => compareRatios(other.ratio, one.ratio))[0];
}
