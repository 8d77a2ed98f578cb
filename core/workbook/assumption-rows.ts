import { partText } from '../compare/part-text.ts';
import { message, type Message } from '../message.ts';
import type { InputField } from '../plan/input-field.ts';
import { isYearly, valueInYear } from '../plan/input-value.ts';
import { inputsOf } from '../plan/inputs.ts';
import { partProperty } from '../plan/key-inputs.ts';
import { sameValue } from '../plan/same-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf, yearsOfInput } from '../plan/years.ts';
import type { WriteText } from './workbook.ts';

/** One line of the assumptions: an input, in one year where it is not the same in all. */
export interface AssumptionRow {
  /** Of the base; each scenario's own is looked up by its id. */
  readonly field: InputField;
  readonly year: number | null;
  /** Whether it is the first of its plan row, or of its key column: where that one's own note stands. */
  readonly isFirst: boolean;
}

export interface AssumptionGroup {
  readonly id: 'lines' | 'funding' | 'distribution' | 'keys' | 'members';
  readonly rows: readonly AssumptionRow[];
}

/** Every input of the plan: costs, funding, how it is distributed, keys, then the members, property by property. */
export function assumptionGroups(plan: Plan, scenarios: readonly Plan[]): readonly AssumptionGroup[] {
  const fields = inputsOf(plan);
  const values = scenarios.map((scenario) => new Map(inputsOf(scenario).map((field) => [field.id, field])));
  const yearsFor = (field: InputField): readonly (number | null)[] => {
    const inScenarios = values.map((fieldsById) => fieldsById.get(field.id)?.value ?? field.value);
    const isOne = inScenarios.every((value) => isSameAllYears(plan, field, value));
    return isOne ? [null] : yearsOfInput(plan, field);
  };
  const rowsOf = (chosen: readonly InputField[]): readonly AssumptionRow[] => {
    const told = new Set<string>();
    return chosen.flatMap((field) => {
      const about = toldOf(field);
      const isFirst = !told.has(about);
      told.add(about);
      return yearsFor(field).map((year, at) => ({ field, year, isFirst: isFirst && at === 0 }));
    });
  };
  const belongs = (prefix: string) => fields.filter(({ row }) => row.startsWith(prefix));
  return [
    { id: 'lines', rows: rowsOf(belongs('line:')) },
    { id: 'funding', rows: rowsOf(belongs('funding:')) },
    { id: 'distribution', rows: rowsOf(belongs('plan')) },
    { id: 'keys', rows: rowsOf(belongs('key:')) },
    { id: 'members', rows: rowsOf(byProperty(belongs('member:'))) },
  ];
}

/** Whose note is told once: the plan row's, or the key column's. */
function toldOf({ row, property }: InputField): string {
  return property.startsWith('key:') ? property : row;
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

/** What the row is called: the input's name, of a key's part what the part does, with the year where it is of one. */
export function assumptionName(plan: Plan, { field, year }: AssumptionRow, write: WriteText): string {
  const name = partName(plan, field) ?? field.name;
  if (year === null) return write(name);
  return write(message('workbook.assumptions.inYear', { input: { kind: 'message', message: name }, year }));
}

function partName(plan: Plan, { row, property }: InputField): Message | null {
  const key = plan.keys.find(({ id }) => row === `key:${id}`);
  const place = key?.parts.findIndex((part) => partProperty(part) === property) ?? -1;
  const part = key?.parts[place];
  return part ? numberedPart(place + 1, partText(plan, part)) : null;
}

/** "Del 2: resten efter folkmängd". */
export function numberedPart(number: number, part: Message): Message {
  return message('workbook.part', { number, part: { kind: 'message', message: part } });
}
