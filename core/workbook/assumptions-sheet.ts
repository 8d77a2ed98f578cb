import { message } from '../message.ts';
import { inputsOf } from '../plan/inputs.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import {
  BEFORE_SCENARIOS,
  groupRows,
  monthRows,
  type AssumptionColumn,
  type AssumptionContext,
} from './assumption-cells.ts';
import { assumptionGroups } from './assumption-rows.ts';
import { text } from './figures.ts';
import { headingsOf } from './headings-of.ts';
import { layOut, type ColumnDraft, type RowDraft } from './lay-out.ts';
import type { OutcomeOf } from './scenario-context.ts';
import { footerOf } from './sheet-footer.ts';
import type { Workbook, WorkbookSheet, WriteText } from './workbook.ts';

const ASSUMPTIONS = 'assumptions';
const HEAD_ROWS = 4;
const SCENARIOS_A_PAGE = 6;

/**
 * Every input by scenario, with its unit and where it comes from; what differs from the base is marked (S3). The base
 * is always the first column, so that there is something to differ from.
 */
export function assumptionsSheet(
  plan: Plan,
  scenarios: readonly ScenarioHead[],
  name: string,
  outcomeOf: OutcomeOf,
  language: Workbook['language'],
  write: WriteText,
): WorkbookSheet {
  const columns = [plan.base, ...scenarios.filter(({ id }) => id !== plan.base.id)].map(
    (scenario): AssumptionColumn => {
      const effective = resolve(plan, scenario.id);
      return {
        scenario,
        plan: effective,
        fields: new Map(inputsOf(effective).map((field) => [field.id, field])),
      };
    },
  );
  const context: AssumptionContext = { plan, columns, outcomeOf, language, write };
  const groups = assumptionGroups(
    plan,
    columns.map((column) => column.plan),
  );
  const rows = [
    ...titleRows(context),
    ...groups.flatMap((group) => groupRows(context, group)),
    ...monthRows(context),
  ];
  const pagesWide = Math.ceil(columns.length / SCENARIOS_A_PAGE);
  return {
    id: ASSUMPTIONS,
    name,
    series: null,
    ...layOut(rows, columnDrafts(columns.length)),
    frozen: { rows: HEAD_ROWS, columns: 2 },
    repeated: { fromRow: HEAD_ROWS, toRow: HEAD_ROWS, columns: pagesWide > 1 ? 2 : 0 },
    pagesWide,
    footer: footerOf(plan, null, write),
  };
}

function columnDrafts(scenarios: number): readonly ColumnDraft[] {
  return [
    { least: 18, most: 34, group: null },
    { least: 18, most: 34, group: null },
    { least: 10, most: 20, group: null },
    ...Array.from({ length: scenarios }, () => ({ least: 16, most: 30, group: 'scenarios' })),
    { least: 20, most: 48, group: null },
  ];
}

function titleRows({ plan, columns, write }: AssumptionContext): readonly RowDraft[] {
  const heading = headingsOf('heading');
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  return [
    [{ id: 'plan/name', column: 1, role: 'title', content: text(plan.name) }],
    [
      {
        id: 'assumptions/title',
        column: 1,
        role: 'subtitle',
        content: text(write(message('workbook.assumptions.title'))),
      },
    ],
    [
      {
        id: 'assumptions/subtitle',
        column: 1,
        role: 'headline',
        content: text(write(message('workbook.assumptions.subtitle', { unit }))),
      },
    ],
    [
      heading(1, 'row', write(message('workbook.assumptions.about'))),
      heading(2, 'input', write(message('workbook.assumptions.input'))),
      heading(3, 'unit', write(message('workbook.assumptions.unit'))),
      ...columns.map(({ scenario }, at) => {
        const title = write(message('workbook.scenario', { letter: scenario.letter, name: scenario.name }));
        return heading(BEFORE_SCENARIOS + 1 + at, scenario.id, title, { align: 'right', startsGroup: true });
      }),
      heading(
        BEFORE_SCENARIOS + 1 + columns.length,
        'source',
        write(message('workbook.assumptions.source')),
        {
          startsGroup: true,
        },
      ),
    ],
  ];
}
