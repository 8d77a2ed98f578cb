import { message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { decisionColumns } from './decision-columns.ts';
import { DECISIONS, type DecisionContext } from './decision-context.ts';
import { decisionRows } from './decision-rows.ts';
import { text } from './figures.ts';
import { layOut, type RowDraft } from './lay-out.ts';
import type { OutcomeOf } from './scenario-context.ts';
import { footerOf } from './sheet-footer.ts';
import type { WorkbookSheet, WriteText } from './workbook.ts';

const HEAD_ROWS = 3;
/** Columns of figures that a printed page holds before they get too small to read. */
const COLUMNS_A_PAGE = 16;

/** What has been decided: each decision with what every member was to pay, pays now, and the difference. */
export function decisionsSheet(
  plan: Plan,
  scenarioIds: readonly string[],
  name: string,
  outcomeOf: OutcomeOf,
  write: WriteText,
): WorkbookSheet {
  const columns = decisionColumns(plan);
  const context: DecisionContext = { plan, scenarioIds, columns, outcomeOf, write };
  const rows = [
    ...titleRows(context),
    ...plan.decisions.flatMap((decision) => decisionRows(context, decision)),
  ];
  const pagesWide = Math.ceil(columns.count / COLUMNS_A_PAGE);
  return {
    id: DECISIONS,
    name,
    series: null,
    ...layOut(rows, columns.drafts),
    frozen: { rows: HEAD_ROWS, columns: 1 },
    repeated: { fromRow: 1, toRow: HEAD_ROWS, columns: pagesWide > 1 ? 1 : 0 },
    pageEnds: [],
    pagesWide,
    footer: footerOf(plan, null, write),
  };
}

function titleRows({ plan, write }: DecisionContext): readonly RowDraft[] {
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  return [
    [{ id: 'plan/name', column: 1, role: 'title', content: text(plan.name) }],
    [
      {
        id: 'decisions/title',
        column: 1,
        role: 'subtitle',
        content: text(write(message('workbook.decisions.title'))),
      },
    ],
    [
      {
        id: 'decisions/subtitle',
        column: 1,
        role: 'headline',
        content: text(write(message('workbook.decisions.subtitle', { unit }))),
      },
    ],
  ];
}
