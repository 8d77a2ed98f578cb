import { message } from '../message.ts';
import { inputsOf } from '../plan/inputs.ts';
import type { InputField } from '../plan/input-field.ts';
import { sameValue } from '../plan/same-value.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { resolve } from '../scenario/resolve.ts';
import {
  assumptionGroups,
  assumptionName,
  type AssumptionGroup,
  type AssumptionRow,
} from './assumption-rows.ts';
import { assumptionSource } from './assumption-source.ts';
import { assumptionValue, inYear } from './assumption-value.ts';
import { EMPTY, figure, text } from './figures.ts';
import { layOut, type CellDraft, type ColumnDraft, type RowDraft } from './lay-out.ts';
import type { OutcomeOf } from './scenario-context.ts';
import { footerOf } from './sheet-footer.ts';
import { ratio } from '../numbers/ratio.ts';
import type { Workbook, WorkbookSheet, WriteText } from './workbook.ts';

const ASSUMPTIONS = 'assumptions';
const HEAD_ROWS = 4;
/** Row, assumption and unit stand before the scenarios. */
const BEFORE = 3;
const SCENARIOS_A_PAGE = 6;

interface Column {
  readonly scenario: ScenarioHead;
  readonly plan: Plan;
  readonly fields: ReadonlyMap<string, InputField>;
}

interface Context {
  readonly plan: Plan;
  readonly columns: readonly Column[];
  readonly outcomeOf: OutcomeOf;
  readonly language: Workbook['language'];
  readonly write: WriteText;
}

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
    (scenario): Column => {
      const effective = resolve(plan, scenario.id);
      return {
        scenario,
        plan: effective,
        fields: new Map(inputsOf(effective).map((field) => [field.id, field])),
      };
    },
  );
  const context: Context = { plan, columns, outcomeOf, language, write };
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

function titleRows({ plan, columns, write }: Context): readonly RowDraft[] {
  const heading = (
    column: number,
    name: string,
    content: string,
    more: Partial<CellDraft> = {},
  ): CellDraft => ({
    id: `heading/${name}`,
    column,
    role: 'heading',
    content: text(content),
    ...more,
  });
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
        return heading(BEFORE + 1 + at, scenario.id, title, { align: 'right', startsGroup: true });
      }),
      heading(BEFORE + 1 + columns.length, 'source', write(message('workbook.assumptions.source')), {
        startsGroup: true,
      }),
    ],
  ];
}

function groupRows(context: Context, { id, rows }: AssumptionGroup): readonly RowDraft[] {
  if (rows.length === 0) return [];
  const title = text(context.write(message(`workbook.assumptions.${id}`)));
  return [
    [{ id: `${id}/title`, column: 1, role: 'section', content: title }],
    ...rows.map((row) => inputRow(context, row)),
  ];
}

function inputRow(context: Context, row: AssumptionRow): RowDraft {
  const { plan, columns, language, write } = context;
  const { field, year } = row;
  const id = year === null ? field.id : `${field.id}@${year}`;
  const about = field.row === 'plan' ? write(message('workbook.assumptions.plan')) : field.rowName;
  const inputs = columns.flatMap(({ scenario, fields }) => {
    const own = fields.get(field.id);
    return own ? [{ scenario, field: own }] : [];
  });
  const unit =
    typeof field.unit === 'object' && field.unit.kind === 'message'
      ? write(field.unit.message)
      : String(field.unit);
  return [
    { id: `${id}/row`, column: 1, role: 'label', content: text(about) },
    { id: `${id}/input`, column: 2, role: 'label', content: text(assumptionName(row, write)) },
    { id: `${id}/unit`, column: 3, role: 'label', content: unit === '' ? EMPTY : text(unit) },
    ...columns.map((column, at) => valueCell(context, row, column, id, BEFORE + 1 + at)),
    {
      id: `${id}/source`,
      column: BEFORE + 1 + columns.length,
      role: 'label',
      content: text(assumptionSource(plan, row, inputs, language, write)),
      startsGroup: true,
    },
  ];
}

function valueCell(
  { plan, outcomeOf, write }: Context,
  row: AssumptionRow,
  column: Column,
  id: string,
  at: number,
): CellDraft {
  const own = column.fields.get(row.field.id) ?? row.field;
  const value = assumptionValue(column.plan, outcomeOf(column.scenario.id), own, row, write);
  const differs = !sameValue(inYear(plan, own, row.year), inYear(plan, row.field, row.year), yearsOf(plan));
  return {
    id: `${id}/${column.scenario.id}`,
    column: at,
    align: 'right',
    differs,
    startsGroup: true,
    ...value,
  };
}

/** Months of the years, where one has fewer than twelve: they act on pay, and are the same in all scenarios (Y1). */
function monthRows({ plan, columns, write }: Context): readonly RowDraft[] {
  if (plan.years.every(({ months }) => months === 12)) return [];
  return plan.years.map(({ year, months }) => [
    {
      id: `months@${year}/row`,
      column: 1,
      role: 'label',
      content: text(write(message('workbook.assumptions.plan'))),
    },
    {
      id: `months@${year}/input`,
      column: 2,
      role: 'label',
      content: text(`${write(message('workbook.assumptions.months'))} ${year}`),
    },
    ...columns.map(({ scenario }, at): CellDraft => ({
      id: `months@${year}/${scenario.id}`,
      column: BEFORE + 1 + at,
      role: 'input',
      content: figure(ratio(BigInt(months))),
      startsGroup: true,
    })),
  ]);
}
