import type { MessageValue } from '../message.ts';
import type { OverrideValue, Plan } from './schema.ts';

/**
 * The address of one input, stable for life (S2): `plan.key`, `plan.shareRounding`, `plan.populationYear`,
 * `plan.minimumMembers`, `line:<id>.annualPay|index|percent|quantity|price|amount`,
 * `member:<id>.joined|population|ceiling`, `member:<id>.key:<column id>`.
 * The assumptions panel, overrides, commands, the sheet's cells, the inputs that differ and explanations all speak it.
 */
export type InputId = string;

/** What an input holds, and so how it is read, shown and checked. */
export type InputType = 'money' | 'percent' | 'quantity' | 'price' | 'count' | 'keyValue' | 'boolean' | 'ceiling' | 'key' | 'shareRounding' | 'registerYear';

export interface InputField {
  readonly id: InputId;
  readonly type: InputType;
  /** Which row it belongs to: `plan`, `line:<id>` or `member:<id>`. */
  readonly row: string;
  /** The part after the row: `quantity`, `joined`, `key:<column id>`. The catalogues name it as `input.<property>`. */
  readonly property: string;
  /** The row's name as typed, for sentences; empty for the plan's own. */
  readonly rowName: string;
  /** The unit that stands after the figure: `kr/år`, `%`, `mil`, `kr/mil`, `komm.`; empty for none. */
  readonly unit: MessageValue;
  /** `single`: one value; `yearly`: one for all years or one a year; `laterYears`: likewise from the second year on (an index). */
  readonly years: 'single' | 'yearly' | 'laterYears';
  /** Whether "nothing" (`null`) is a value. */
  readonly optional: boolean;
  readonly value: OverrideValue;
}

/** Every input of a plan in the order of the assumptions panel: lines, then the distribution, then members. */
export declare function inputsOf(plan: Plan): readonly InputField[];
