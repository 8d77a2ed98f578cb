import { isPercentType, type InputField } from '../plan/input-field.ts';
import { isCeiling, isNumberInput, isYearly, valueInYear, type SingleValue } from '../plan/input-value.ts';
import type { Outcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { singleText } from '../sheet/input-value-text.ts';
import { figure, text, typedFigure, typedPercentage } from './figures.ts';
import { DASH } from './sheet-content.ts';
import type { CellContent, CellRole, WriteText } from './workbook.ts';

export interface AssumptionValue {
  readonly role: CellRole;
  readonly content: CellContent;
}

/** What the row's input holds in one scenario: a number where it is one, otherwise words. */
export function assumptionValue(
  plan: Plan,
  outcome: Outcome,
  field: InputField,
  year: number | null,
  write: WriteText,
): AssumptionValue {
  const value = inYear(plan, field, year);
  if (field.property === 'population' && value === null) return registerValue(field, outcome);
  if (value === null) return { role: 'computed', content: nothingContent(plan, field, write) };
  return { role: 'input', content: contentOf(plan, field, value, write) };
}

/** The year's value; of a row for all years, the one that all of them have. */
export function inYear(plan: Plan, field: InputField, year: number | null): SingleValue {
  const { value } = field;
  if (!isYearly(value)) return value;
  const wanted = year ?? yearsOfInput(plan, field)[0];
  if (wanted === undefined) return 'all' in value ? value.all : null;
  return valueInYear(value, wanted);
}

/** The register's population stands where none is typed (K7). */
function registerValue({ row }: InputField, { members }: Outcome): AssumptionValue {
  const population = rowOf(members, row.slice('member:'.length))?.population;
  return { role: 'register', content: population ? figure(population) : text(DASH) };
}

/** "–", or in words what nothing means where it means something: all lines, the plan's key. */
function nothingContent(plan: Plan, field: InputField, write: WriteText): CellContent {
  const nothing = singleText(plan, field, null);
  return text(nothing.code === 'inputValue.none' ? DASH : write(nothing));
}

function contentOf(plan: Plan, field: InputField, value: SingleValue, write: WriteText): CellContent {
  if (isCeiling(value)) return typedFigure(value.amount.value);
  if (!isNumberInput(value)) return text(write(singleText(plan, field, value)));
  return isPercentType(field.type) ? typedPercentage(value.value) : typedFigure(value.value);
}
