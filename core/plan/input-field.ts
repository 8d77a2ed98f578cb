import type { Message, MessageValue } from '../message.ts';
import type { Choice, OverrideValue } from './schema.ts';

/**
 * The address of one input, stable for life (S2): `plan.key|populationYear|shareRounding|shareMethod|amountUnit|
 * amountRounding|ceilingRule|host|minimumMembers`, `line:<id>.pay|payPer|degree|onCosts|index|percent|quantity|price|
 * amount|key|participants`, `funding:<id>.party|percent|of|amount|capYear|capPeriod`, `key:<id>.part:<part id>`,
 * `member:<id>.joined|population|ceiling`, `member:<id>.key:<column id>`.
 * The assumptions panel, overrides, commands, the sheet's cells, the inputs that differ and explanations all speak it.
 */
export type InputId = string;

/** What an input holds, and so how it is read, shown and checked. */
export type InputType =
  /** An amount in the plan's unit; negative is income. */
  | 'money'
  /** Percent as written: 3 is 3 %. */
  | 'percent'
  /** Percent of a full post: 0 or more, 250 is two posts and a half. */
  | 'degree'
  /** Percent of something that is there to be paid or divided: 0–100. */
  | 'portion'
  | 'quantity'
  /** An amount in the plan's unit for each of a quantity. */
  | 'price'
  /** The same, not below zero: what each inhabitant or unit is charged (K5). */
  | 'rate'
  /** A whole number of members. */
  | 'count'
  /** A whole number of inhabitants. */
  | 'population'
  /** A weight in the unit of its key column. */
  | 'keyValue'
  /** An amount in the plan's unit, not below zero. */
  | 'sum'
  | 'boolean'
  | 'ceiling'
  | 'key'
  /** One of `choices`. */
  | 'choice'
  /** A member or another party by name. */
  | 'party'
  /** A set of members; nothing is all of them. */
  | 'members'
  /** A set of cost lines; nothing is all of them. */
  | 'lines'
  /** The calendar year whose 31 December the population is of. */
  | 'registerYear';

/** `single`: one value; `yearly`: one for all years or one a year; `laterYears`: likewise from the second year on (an index). */
export type InputYears = 'single' | 'yearly' | 'laterYears';

/** One addressable input of a plan, with the value it has now. */
export interface InputField {
  readonly id: InputId;
  readonly type: InputType;
  /** Which row it belongs to: `plan`, `line:<id>`, `funding:<id>`, `key:<id>` or `member:<id>`. */
  readonly row: string;
  /** The part after the row: `quantity`, `joined`, `key:<column id>`, `part:<part id>`. */
  readonly property: string;
  /** What the property is called, standing alone under its row: "Antal", "Löneindex". See `inputTitle` for a sentence's own. */
  readonly name: Message;
  /** The row's name as typed, for sentences; empty for the plan's own. */
  readonly rowName: string;
  /** The unit that stands after the figure: `kr/år`, `%`, `mil`, `kr/mil`, `komm.`; empty for none. */
  readonly unit: MessageValue;
  readonly years: InputYears;
  /** Whether "nothing" (`null`) is a value. */
  readonly optional: boolean;
  /** What can be chosen, where the type is `choice`; else none. */
  readonly choices: readonly Choice[];
  readonly value: OverrideValue;
}

/** Whether a figure of this type is percent as written. */
export function isPercentType(type: InputType): boolean {
  return type === 'percent' || type === 'degree' || type === 'portion';
}
