import { message } from '../message.ts';
import { inputsOf } from '../plan/inputs.ts';
import { partProperty } from '../plan/key-inputs.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import {
  BEFORE_SCENARIOS,
  inputRow,
  titled,
  type AssumptionColumn,
  type AssumptionContext,
} from './assumption-cells.ts';
import { monthRows, partRow, statusRows } from './assumption-facts.ts';
import { assumptionGroups, type AssumptionGroup } from './assumption-rows.ts';
import { text } from './figures.ts';
import { headingsOf } from './headings-of.ts';
import { layOut, type ColumnDraft, type RowDraft } from './lay-out.ts';
import { ASSUMPTIONS } from './input-cells.ts';
import type { OutcomeOf } from './scenario-context.ts';
import { footerOf } from './sheet-footer.ts';
import type { Workbook, WorkbookSheet, WriteText } from './workbook.ts';

const HEAD_ROWS = 4;
const SCENARIOS_A_PAGE = 6;

/** The scenarios that the assumptions have a column each for: the base first, so that there is something to differ from. */
export function assumptionColumns(
  plan: Plan,
  scenarios: readonly ScenarioHead[],
): readonly AssumptionColumn[] {
  return [plan.base, ...scenarios.filter(({ id }) => id !== plan.base.id)].map((scenario) => {
    const effective = resolve(plan, scenario.id);
    const fields = new Map(inputsOf(effective).map((field) => [field.id, field]));
    return { scenario, plan: effective, fields };
  });
}

/** The lines of the assumptions in groups, for the scenarios of these columns. */
export function groupsOf(plan: Plan, columns: readonly AssumptionColumn[]): readonly AssumptionGroup[] {
  return assumptionGroups(
    plan,
    columns.map((column) => column.plan),
  );
}

/**
 * Every input by scenario, with its unit, what is noted of it and where it comes from; what differs from the base is
 * marked (S3). Cost lines, funding and shares are formulas of its cells.
 */
export function assumptionsSheet(
  plan: Plan,
  columns: readonly AssumptionColumn[],
  groups: readonly AssumptionGroup[],
  name: string,
  outcomeOf: OutcomeOf,
  language: Workbook['language'],
  write: WriteText,
): WorkbookSheet {
  const context: AssumptionContext = { plan, columns, outcomeOf, language, write };
  const rows = [...titleRows(context), ...groups.flatMap((group) => groupRows(context, group))];
  const pagesWide = Math.ceil(columns.length / SCENARIOS_A_PAGE);
  return {
    id: ASSUMPTIONS,
    name,
    series: null,
    ...layOut(rows, columnDrafts(columns.length)),
    frozen: { rows: HEAD_ROWS, columns: 2 },
    repeated: { fromRow: HEAD_ROWS, toRow: HEAD_ROWS, columns: pagesWide > 1 ? 2 : 0 },
    pageEnds: [],
    pagesWide,
    footer: footerOf(plan, null, write),
  };
}

function groupRows(context: AssumptionContext, { id, rows }: AssumptionGroup): readonly RowDraft[] {
  const inputs = rows.map((row) => inputRow(context, row));
  switch (id) {
    case 'lines':
      return titled(context, id, [...inputs, ...monthRows(context)]);
    case 'keys':
      return titled(context, id, keyRows(context, rows));
    case 'members':
      return titled(context, id, [...inputs, ...statusRows(context)]);
    default:
      return titled(context, id, inputs);
  }
}

/** Part by part: those that have a figure are inputs. */
function keyRows(context: AssumptionContext, rows: AssumptionGroup['rows']): readonly RowDraft[] {
  return context.plan.keys.flatMap((key) =>
    key.parts.flatMap((part, place) => {
      if (part.figure === null) return [partRow(context, key, place)];
      const id = `key:${key.id}.${partProperty(part)}`;
      return rows.filter(({ field }) => field.id === id).map((row) => inputRow(context, row));
    }),
  );
}

function columnDrafts(scenarios: number): readonly ColumnDraft[] {
  return [
    { least: 18, most: 34, group: null },
    { least: 18, most: 34, group: null },
    { least: 10, most: 20, group: null },
    ...Array.from({ length: scenarios }, () => ({ least: 16, most: 30, group: 'scenarios' })),
    { least: 18, most: 40, group: null },
    { least: 18, most: 48, group: null },
    { least: 12, most: 14, group: null },
  ];
}

function titleRows({ plan, columns, write }: AssumptionContext): readonly RowDraft[] {
  const heading = headingsOf('heading');
  const after = BEFORE_SCENARIOS + columns.length;
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
      heading(after + 1, 'note', write(message('sheet.column.note')), { startsGroup: true }),
      heading(after + 2, 'source', write(message('workbook.assumptions.source'))),
      heading(after + 3, 'date', write(message('workbook.assumptions.date'))),
    ],
  ];
}
