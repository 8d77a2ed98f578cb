import {
  compare,
  message,
  type Comparison,
  type MemberComparison,
  type MessageValue,
  type Money,
  type PaperChart,
  type Period,
  type Unit,
} from '../../core/index.ts';
import type { ChartContext } from '../charts/spec/chart-context.ts';
import { asLength, chartFigure, unitOf } from '../charts/spec/chart-figures.ts';
import { chartScenarios } from '../charts/spec/chart-scenarios.ts';
import type { ChartSpec, MembersSpec } from '../charts/spec/chart-spec.ts';
import { ceilingWords, drawnCeiling } from '../charts/spec/drawn-ceiling.ts';
import { membersSpec } from '../charts/spec/members-spec.ts';
import { NO_VALUE } from '../sheet/cells/cell-text.ts';
import { outcomeOf } from '../store/derived.ts';

/** A paper's chart, drawn of the plan as it is now. */
export function chartSpecOf(chart: PaperChart, context: ChartContext): ChartSpec {
  const spec =
    chart.kind === 'members'
      ? membersSpec(compared(chart, { kind: 'sum' }, context), context)
      : memberYearsSpec(chart, context);
  return {
    ...spec,
    note: context.text.t('papers.chartUnit', { unit: spec.unit }),
  };
}

function compared({ scenario }: PaperChart, period: Period, { plan }: ChartContext): Comparison {
  return compare(plan, [scenario], period, (id) => outcomeOf(plan, id));
}

/** One member's amounts, a bar a year, against its ceiling. */
function memberYearsSpec(chart: Extract<PaperChart, { kind: 'member' }>, context: ChartContext): MembersSpec {
  const { plan, text, format } = context;
  const years = plan.years.map(({ year }) => {
    const comparison = compared(chart, { kind: 'year', year }, context);
    return { year, comparison, row: comparison.members.find(({ member }) => member === chart.member) };
  });
  const ceilingIn = (row: MemberComparison | undefined) =>
    row ? drawnCeiling(row, { kind: 'year', year: 0 }) : null;
  const cells = years.map(({ year, row }) => ({ year, row, cell: row?.cells[0] }));
  const unit = unitOf(cells.map(({ cell }) => cell?.amount ?? null));
  const member = years[0]?.row?.name ?? '';
  const amounts = cells.map(({ year, cell }) =>
    text.text(
      message('papers.chartYear', { year: String(year), amount: moneyOr(cell?.amount ?? null, plan.unit) }),
    ),
  );
  const first = years[0]?.comparison;
  return {
    kind: 'members',
    title: member,
    unit,
    label: text.t('papers.chartLabel', { member, amounts: amounts.join(', ') }),
    scenarios: first ? chartScenarios(first, context) : [],
    ceiling: ceilingWords(
      years.map(({ row }) => ceilingIn(row)),
      unit,
      context,
    ),
    note: null,
    groups: cells.map(({ year, row, cell }) => ({
      id: String(year),
      name: String(year),
      ceiling: asLength(ceilingIn(row)),
      figures: [chartFigure(cell?.joined ? cell.amount : null, cell?.over ?? false, unit, format)],
    })),
    table: { columns: [], rows: [] },
  };
}

function moneyOr(value: Money | null, unit: Unit): MessageValue {
  return value === null ? NO_VALUE : { kind: 'money', value, unit };
}
