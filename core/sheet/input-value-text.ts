import { message, type Message, type MessageValue } from '../message.ts';
import { ratio, ratioOfText, divideRatios } from '../numbers/ratio.ts';
import { isPercentType, type InputField } from '../plan/input-field.ts';
import {
  isCeiling,
  isKey,
  isLineSet,
  isMemberSet,
  isParty,
  isYearly,
  valueInYear,
  type SingleValue,
} from '../plan/input-value.ts';
import { ceilingUnit } from '../plan/member-inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import { sameValue } from '../plan/same-value.ts';
import type { Ceiling, Choice, Key, NumberInput, OverrideValue, Party, Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';

const HUNDRED = ratio(100n);

/**
 * What an input holds, in words with its unit: "2 000 mil", "3 %", "ej med", "folkmängd". One that is not the same in
 * all years is listed year by year. `value` is the field's own unless another (the base's) is given.
 */
export function inputValueText(plan: Plan, field: InputField, value: OverrideValue = field.value): Message {
  if (!isYearly(value)) return singleText(plan, field, value);
  const years = yearsOfInput(plan, field);
  const [first] = years;
  if (first === undefined) return message('inputValue.noYears');
  const single = valueInYear(value, first);
  const isOne = years.every((year) => sameValue(valueInYear(value, year), single, []));
  if (isOne) return singleText(plan, field, single);
  return message('inputValue.byYear', {
    years: { kind: 'list', items: years.map((year) => yearText(plan, field, value, year)) },
  });
}

/** The register's inhabitants, if any: a party that is no municipality has none (K7). */
function nothingText(plan: Plan, field: InputField): Message {
  const isPopulation = field.type === 'population';
  const member = isPopulation ? rowOf(plan.members, field.row.slice('member:'.length)) : undefined;
  if (member?.register === null) return message('inputValue.noInhabitants');
  return message(NOTHING_TEXTS[field.type] ?? 'inputValue.none');
}

/** What nothing means where it does not mean nothing. */
const NOTHING_TEXTS: Partial<Record<InputField['type'], string>> = {
  population: 'inputValue.register',
  key: 'inputValue.key.plan',
  members: 'inputValue.allMembers',
  lines: 'inputValue.allLines',
};

/** What an input holds in one year, in words with its unit. */
export function singleText(plan: Plan, field: InputField, value: SingleValue): Message {
  if (value === null) return nothingText(plan, field);
  if (typeof value === 'boolean') return message(value ? 'inputValue.joined' : 'inputValue.notJoined');
  if (typeof value === 'number') return message('inputValue.registerDate', { year: value });
  if (typeof value === 'string') return choiceText(field, value);
  if (isCeiling(value)) return ceilingText(plan, value);
  if (isKey(value)) return keyText(plan, value);
  if (isParty(value)) return message('inputValue.plain', { value: partyName(plan, value) });
  if (isMemberSet(value)) return setText(value.members, plan.members, message('inputValue.nobody'));
  if (isLineSet(value)) return setText(value.lines, plan.lines, message('inputValue.noLines'));
  return isPercentType(field.type)
    ? message('inputValue.percent', { value: percentValue(value) })
    : withUnit(decimalValue(value), field.unit);
}

/** A typed number as a value in a sentence. */
export function decimalValue(input: NumberInput): MessageValue {
  return { kind: 'decimal', text: input.value };
}

/** A typed percentage (3 is 3 %) as a value in a sentence, with the decimals that it was given. */
export function percentValue(input: NumberInput): MessageValue {
  const decimals = input.value.split('.')[1]?.length ?? 0;
  return { kind: 'percent', value: divideRatios(ratioOfText(input.value), HUNDRED), decimals };
}

/** One of a few words as the catalogues have it: `choice.<property>.<word>`, a point in it as `_`. */
export function choiceText(field: Pick<InputField, 'property'>, choice: Choice): Message {
  return message(`choice.${field.property}.${choice.replace('.', '_')}`);
}

/** What somebody is called: the member's name, or the party's own. */
export function partyName(plan: Pick<Plan, 'members'>, party: Party): string {
  if (party.kind === 'party') return party.name;
  return rowOf(plan.members, party.member)?.name ?? party.member;
}

function setText(
  ids: readonly string[],
  rows: readonly { readonly id: string; readonly name: string }[],
  nothing: Message,
): Message {
  if (ids.length === 0) return nothing;
  const items = ids.map((id) => rowOf(rows, id)?.name ?? id);
  return message('inputValue.plain', { value: { kind: 'list', items } });
}

/** A ceiling's amount with its kind (T1). */
function ceilingText(plan: Plan, { kind, amount }: Ceiling): Message {
  return withUnit(decimalValue(amount), ceilingUnit(plan, kind));
}

function withUnit(value: MessageValue, unit: MessageValue): Message {
  return unit === ''
    ? message('inputValue.plain', { value })
    : message('inputValue.withUnit', { value, unit });
}

/** What a key is called. */
export function keyText(plan: Plan, key: Key): Message {
  switch (key.kind) {
    case 'population':
      return message('inputValue.key.population');
    case 'equal':
      return message('inputValue.key.equal');
    case 'column':
      return message('inputValue.plain', { value: rowOf(plan.keyColumns, key.column)?.name ?? key.column });
    case 'own':
      return message('inputValue.plain', { value: rowOf(plan.keys, key.key)?.name ?? key.key });
  }
}

function yearText(plan: Plan, field: InputField, value: OverrideValue, year: number): MessageValue {
  const text = singleText(plan, field, valueInYear(value, year));
  return {
    kind: 'message',
    message: message('inputValue.inYear', { year, value: { kind: 'message', message: text } }),
  };
}
