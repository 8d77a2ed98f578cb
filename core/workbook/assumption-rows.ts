import { message } from '../message.ts';
import type { InputField } from '../plan/input-field.ts';
import { isYearly, valueInYear } from '../plan/input-value.ts';
import { inputsOf } from '../plan/inputs.ts';
import { sameValue } from '../plan/same-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf, yearsOfInput } from '../plan/years.ts';
import type { WriteText } from './workbook.ts';

/** One line of the assumptions: an input, in one year where it is not the same in all. */
export interface AssumptionRow {
  /** Of the base; each scenario's own is looked up by its id. */
  readonly field: InputField;
  readonly year: number | null;
}

export interface AssumptionGroup {
  readonly id: 'lines' | 'distribution' | 'members';
  readonly rows: readonly AssumptionRow[];
}

/** Every input of the plan: the costs, how they are distributed, then the members, property by property. */
export function assumptionGroups(plan: Plan, scenarios: readonly Plan[]): readonly AssumptionGroup[] {
  const fields = inputsOf(plan);
  const values = scenarios.map((scenario) => new Map(inputsOf(scenario).map((field) => [field.id, field])));
  const rowsOf = (chosen: readonly InputField[]) =>
    chosen.flatMap((field): readonly AssumptionRow[] => {
      const inScenarios = values.map((fieldsById) => fieldsById.get(field.id)?.value ?? field.value);
      const isOne = inScenarios.every((value) => isSameAllYears(plan, field, value));
      return isOne ? [{ field, year: null }] : yearsOfInput(plan, field).map((year) => ({ field, year }));
    });
  const belongs = (prefix: string) => fields.filter(({ row }) => row.startsWith(prefix));
  return [
    { id: 'lines', rows: rowsOf(belongs('line:')) },
    { id: 'distribution', rows: rowsOf(belongs('plan')) },
    { id: 'members', rows: rowsOf(byProperty(belongs('member:'))) },
  ];
}

/** Membership of all, then inhabitants of all, then ceilings: a column can be read down. */
function byProperty(fields: readonly InputField[]): readonly InputField[] {
  const properties = [...new Set(fields.map(({ property }) => property))];
  return properties.flatMap((property) => fields.filter((field) => field.property === property));
}

function isSameAllYears(plan: Plan, field: InputField, value: InputField['value']): boolean {
  if (!isYearly(value)) return true;
  const years = yearsOfInput(plan, field);
  const [first] = years;
  if (first === undefined) return true;
  return years.every((year) => sameValue(valueInYear(value, year), valueInYear(value, first), yearsOf(plan)));
}

/** What the row is called: the input's name, with the year where it is of one. */
export function assumptionName({ field, year }: AssumptionRow, write: WriteText): string {
  if (year === null) return write(field.name);
  const input = { kind: 'message', message: field.name } as const;
  return write(message('workbook.assumptions.inYear', { input, year }));
}
