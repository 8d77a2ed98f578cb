import { message } from '../message.ts';
import type { InputField } from '../plan/input-field.ts';
import { isCeiling } from '../plan/input-value.ts';
import { sameText, sameValue } from '../plan/same-value.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { singleText } from '../sheet/input-value-text.ts';
import { assumptionRemark, type AssumptionRemark } from './assumption-remark.ts';
import { assumptionName, type AssumptionGroup, type AssumptionRow } from './assumption-rows.ts';
import { assumptionValue, inYear, type AssumptionValue } from './assumption-value.ts';
import { EMPTY, text } from './figures.ts';
import { assumptionId } from './input-cells.ts';
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

/** A line of the assumptions as it is said: whose, what, in what unit, and what is noted of it. */
export interface AssumptionHead extends AssumptionRemark {
  readonly id: string;
  readonly about: string;
  readonly name: string;
  readonly unit: string;
}

/** A group's title, where it has lines. */
export function titled(
  { write }: AssumptionContext,
  id: AssumptionGroup['id'],
  rows: readonly RowDraft[],
): readonly RowDraft[] {
  if (rows.length === 0) return [];
  const title = text(write(message(`workbook.assumptions.${id}`)));
  return [[{ id: `${id}/title`, column: 1, role: 'section', content: title }], ...rows];
}

/** An input in every scenario; what is not as in the base is marked (S3). */
export function inputRow(context: AssumptionContext, row: AssumptionRow): RowDraft {
  const { plan, columns, language, write } = context;
  const { field, year } = row;
  const inputs = columns.flatMap(({ scenario, fields }) => {
    const own = fields.get(field.id);
    return own ? [{ scenario, field: own }] : [];
  });
  const unit = unitField(field, inputs);
  const head: AssumptionHead = {
    id: assumptionId(field.id, year),
    about: field.row === 'plan' ? write(message('workbook.assumptions.plan')) : field.rowName,
    name: assumptionName(plan, row, write),
    unit: write(message('inputValue.plain', { value: unit.unit })),
    ...assumptionRemark(plan, row, inputs, language, write),
  };
  return assumptionLine(context, head, (column) => scenarioValue(context, row, column, unit));
}

/** The field whose unit stands for all: of ceilings the first that there is, for the kind is in the unit (T1). */
function unitField(field: InputField, inputs: readonly { readonly field: InputField }[]): InputField {
  return inputs.find((input) => isCeiling(input.field.value))?.field ?? field;
}

function scenarioValue(
  { plan, outcomeOf, write }: AssumptionContext,
  { field, year }: AssumptionRow,
  column: AssumptionColumn,
  unit: InputField,
): AssumptionValue & Pick<CellDraft, 'differs'> {
  const own = column.fields.get(field.id) ?? field;
  const value = inYear(plan, own, year);
  const differs = !sameValue(value, inYear(plan, field, year), yearsOf(plan));
  // Of another kind than the unit says (T1): told in words.
  if (isCeiling(value) && !sameText(own.unit, unit.unit))
    return { role: 'input', content: text(write(singleText(column.plan, own, value))), differs };
  return { ...assumptionValue(column.plan, outcomeOf(column.scenario.id), own, year, write), differs };
}

/** The cells of one line, with a value for each scenario. */
export function assumptionLine(
  { columns }: AssumptionContext,
  { id, about, name, unit, note, source, date }: AssumptionHead,
  valueOf: (column: AssumptionColumn) => AssumptionValue & Pick<CellDraft, 'differs'>,
): RowDraft {
  const words = (place: string, column: number, content: string): CellDraft => ({
    id: `${id}/${place}`,
    column,
    role: 'label',
    content: content === '' ? EMPTY : text(content),
  });
  const after = BEFORE_SCENARIOS + columns.length;
  return [
    words('row', 1, about),
    words('input', 2, name),
    words('unit', 3, unit),
    ...columns.map((column, at): CellDraft => ({
      id: `${id}/${column.scenario.id}`,
      column: BEFORE_SCENARIOS + 1 + at,
      align: 'right',
      startsGroup: true,
      ...valueOf(column),
    })),
    { ...words('note', after + 1, note), startsGroup: true },
    words('source', after + 2, source),
    words('date', after + 3, date),
  ];
}
