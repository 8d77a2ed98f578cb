import { compare } from '../compare/compare.ts';
import { comparisonHeadlineOf } from '../compare/comparison-headline.ts';
import type { Comparison } from '../compare/comparison.ts';
import { message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import { comparisonColumns } from './comparison-columns.ts';
import type { ComparisonContext } from './comparison-context.ts';
import { COMPARISON } from './comparison-formulas.ts';
import { inputRows } from './comparison-inputs.ts';
import { periodRows } from './comparison-period.ts';
import { amountDecimals, EMPTY, text } from './figures.ts';
import { headlineContent } from './headline-content.ts';
import { layOut, type CellDraft, type RowDraft } from './lay-out.ts';
import type { OutcomeOf } from './scenario-context.ts';
import { footerOf } from './sheet-footer.ts';
import type { WorkbookSheet, WriteText } from './workbook.ts';

/** Scenarios that a printed page holds beside each other. */
const SCENARIOS_A_PAGE = 4;
const HEAD_ROWS = 4;

/** The scenarios side by side against the first (S4): the inputs that differ on top, then the sum and each year. */
export function comparisonSheet(
  plan: Plan,
  scenarioIds: readonly string[],
  name: string,
  outcomeOf: OutcomeOf,
  write: WriteText,
): WorkbookSheet {
  const sum = compare(plan, scenarioIds, { kind: 'sum' }, outcomeOf);
  const years = plan.years.map(({ year }) => compare(plan, scenarioIds, { kind: 'year', year }, outcomeOf));
  const decimals = Math.max(...scenarioIds.map((id) => amountDecimals(resolve(plan, id))));
  const context = { plan, columns: comparisonColumns(sum), decimals, write };
  const rows = [
    ...titleRows(context, sum),
    ...inputRows(context, sum),
    ...[sum, ...years].flatMap((comparison) => [[], ...periodRows(context, comparison)]),
  ];
  const pagesWide = Math.ceil(scenarioIds.length / SCENARIOS_A_PAGE);
  return {
    id: COMPARISON,
    name,
    series: null,
    ...layOut(rows, context.columns.drafts),
    frozen: { rows: HEAD_ROWS, columns: 1 },
    repeated: { fromRow: HEAD_ROWS, toRow: HEAD_ROWS, columns: pagesWide > 1 ? 1 : 0 },
    pageEnds: [],
    pagesWide,
    footer: footerOf(plan, null, write),
  };
}

function titleRows(context: ComparisonContext, comparison: Comparison): readonly RowDraft[] {
  const { plan, columns, write } = context;
  const { columns: compared } = comparison;
  const against = compared[0]?.scenario;
  const title = message('workbook.comparison.title', {
    letter: against?.letter ?? '',
    name: against?.name ?? '',
  });
  return [
    [{ id: 'plan/name', column: 1, role: 'title', content: text(plan.name) }],
    [{ id: 'comparison/title', column: 1, role: 'subtitle', content: text(write(title)) }],
    [headlineCell(context, comparison)],
    [
      { id: 'scenarios/name', column: columns.name, role: 'heading', content: EMPTY },
      {
        id: 'scenarios/ceiling',
        column: columns.ceiling,
        span: columns.before - columns.ceiling + 1,
        role: 'heading',
        content: EMPTY,
      },
      ...compared.flatMap(({ scenario }, at) => {
        const group = columns.groups[at];
        if (!group) return [];
        const content = text(
          write(message('workbook.scenario', { letter: scenario.letter, name: scenario.name })),
        );
        return [
          {
            id: `scenarios/${scenario.id}`,
            column: group.first,
            span: group.span,
            role: 'heading',
            content,
            startsGroup: true,
          } as const,
        ];
      }),
    ],
  ];
}

/** What the comparison amounts to, over all years (design rule 10); empty where there is nothing to say. */
function headlineCell({ columns, write }: ComparisonContext, comparison: Comparison): CellDraft {
  return {
    id: 'comparison/headline',
    column: 1,
    span: columns.drafts.length,
    role: 'headline',
    content: headlineContent(comparisonHeadlineOf(comparison), write),
  };
}
