import { message } from '../message.ts';
import { ratio } from '../numbers/ratio.ts';
import type { InputField } from '../plan/input-field.ts';
import { sameValue } from '../plan/same-value.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { assumptionName, type AssumptionGroup, type AssumptionRow } from './assumption-rows.ts';
import { assumptionSource } from './assumption-source.ts';
import { assumptionValue, inYear } from './assumption-value.ts';
import { EMPTY, figure, text } from './figures.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { OutcomeOf } from './scenario-context.ts';
import type { Workbook, WriteText } from './workbook.ts';

/** Row, assumption and unit stand before the scenarios. */
export const BEFORE_SCENARIOS = 3;

/** One scenario's column: its effective plan and its inputs. */
export interface AssumptionColumn {
  readonly scenario: ScenarioHead;
  readonly plan: Plan;
  readonly fields: ReadonlyMap<string, InputField>;
}

/** What the parts of the assumptions are built from. */
export interface AssumptionContext {
  readonly plan: Plan;
  readonly columns: readonly AssumptionColumn[];
  readonly outcomeOf: OutcomeOf;
  readonly language: Workbook['language'];
  readonly write: WriteText;
}

/** A group's title and a row for each of its inputs. */
export function groupRows(context: AssumptionContext, { id, rows }: AssumptionGroup): readonly RowDraft[] {
  if (rows.length === 0) return [];
  const title = text(context.write(message(`workbook.assumptions.${id}`)));
  return [
    [{ id: `${id}/title`, column: 1, role: 'section', content: title }],
    ...rows.map((row) => inputRow(context, row)),
  ];
}

function inputRow(context: AssumptionContext, row: AssumptionRow): RowDraft {
  const { plan, columns, language, write } = context;
  const { field, year } = row;
  const id = year === null ? field.id : `${field.id}@${year}`;
  const about = field.row === 'plan' ? write(message('workbook.assumptions.plan')) : field.rowName;
  const inputs = columns.flatMap(({ scenario, fields }) => {
    const own = fields.get(field.id);
    return own ? [{ scenario, field: own }] : [];
  });
  const unit = write(message('inputValue.plain', { value: field.unit }));
  return [
    { id: `${id}/row`, column: 1, role: 'label', content: text(about) },
    { id: `${id}/input`, column: 2, role: 'label', content: text(assumptionName(row, write)) },
    { id: `${id}/unit`, column: 3, role: 'label', content: unit === '' ? EMPTY : text(unit) },
    ...columns.map((column, at) => valueCell(context, row, column, id, BEFORE_SCENARIOS + 1 + at)),
    {
      id: `${id}/source`,
      column: BEFORE_SCENARIOS + 1 + columns.length,
      role: 'label',
      content: text(assumptionSource(plan, row, inputs, language, write)),
      startsGroup: true,
    },
  ];
}

function valueCell(
  { plan, outcomeOf, write }: AssumptionContext,
  row: AssumptionRow,
  column: AssumptionColumn,
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
export function monthRows({ plan, columns, write }: AssumptionContext): readonly RowDraft[] {
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
      column: BEFORE_SCENARIOS + 1 + at,
      role: 'input',
      content: figure(ratio(BigInt(months))),
      startsGroup: true,
    })),
  ]);
}
