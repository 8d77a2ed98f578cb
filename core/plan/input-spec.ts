import { message, type Message, type MessageValue } from '../message.ts';
import { isChoice } from './input-value.ts';
import type { InputField, InputType, InputYears } from './input-field.ts';
import type { Choice, OverrideValue, Plan } from './schema.ts';

/** How one property of a kind of row is an input: where its value is, and what it is called. */
export interface InputSpec<Row> {
  readonly property: string;
  readonly type: InputType;
  readonly years: InputYears;
  readonly optional: boolean;
  /** What can be chosen, where the type is `choice`. */
  readonly choices?: readonly Choice[];
  readonly name: (row: Row) => Message;
  readonly unit: (row: Row, plan: Plan) => MessageValue;
  /** `undefined` where this row has no such input: a line without an index. */
  readonly read: (row: Row) => OverrideValue | undefined;
  /** The row with another value. @throws TypeError where the value is not of the input's kind. */
  readonly write: (row: Row, value: OverrideValue) => Row;
}

/** The value as the kind that the input holds. @throws TypeError on another: what comes from outside is checked before. */
export function need<Value extends OverrideValue>(
  is: (value: OverrideValue) => value is Value,
  value: OverrideValue,
): Value {
  if (is(value)) return value;
  throw new TypeError(`Not a value of this input: ${JSON.stringify(value)}`);
}

/** The same where the input may be empty. */
export function needOrNull<Value extends OverrideValue>(
  is: (value: OverrideValue) => value is Value,
  value: OverrideValue,
): Value | null {
  return value === null ? null : need(is, value);
}

const NO_CHOICES: readonly Choice[] = [];

/** The inputs that the row has, in the order of its specs. */
export function fieldsOf<Row>(
  specs: readonly InputSpec<Row>[],
  row: Row,
  place: { readonly row: string; readonly rowName: string },
  plan: Plan,
): readonly InputField[] {
  return specs.flatMap((spec) => {
    const value = spec.read(row);
    if (value === undefined) return [];
    const { property, type, years, optional, choices = NO_CHOICES } = spec;
    const id = `${place.row}.${property}`;
    return [
      {
        id,
        ...place,
        property,
        type,
        years,
        optional,
        choices,
        value,
        name: spec.name(row),
        unit: spec.unit(row, plan),
      },
    ];
  });
}

/** The value as one of the few words that the input takes. @throws TypeError on another. */
export function needChoice<Value extends Choice>(
  is: (value: Choice) => value is Value,
  value: OverrideValue,
): Value {
  const word = need(isChoice, value);
  if (is(word)) return word;
  throw new TypeError(`Not a choice of this input: ${word}`);
}

/** Whether a word is one of these. */
export function isOneOf<Value extends Choice>(options: readonly Value[]): (value: Choice) => value is Value {
  return (value): value is Value => options.some((option) => option === value);
}

/** A catalogue's words as a value in a sentence. */
export function words(code: string, values: Message['values'] = {}): MessageValue {
  return { kind: 'message', message: message(code, values) };
}
