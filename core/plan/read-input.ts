import { message, type Message } from '../message.ts';
import type { Language } from '../numbers/language.ts';
import { parseNumber } from '../numbers/parse-number.ts';
import { refusal, success, type Result } from '../result.ts';
import { checkSingle } from './check-value.ts';
import type { InputField } from './input-field.ts';
import { isCeiling } from './input-value.ts';
import { inputTitle } from './input-title.ts';
import { inputOf, type InputId } from './inputs.ts';
import { nameKey } from './name-key.ts';
import { rowsNamed } from './rows-named.ts';
import { nameText, type Choice, type OverrideValue, type Plan } from './schema.ts';
import { unitSuffixes } from './unit-suffixes.ts';

/**
 * What a person typed or pasted into an input's field or cell, as a value for `setInput`: of an input with years the
 * single value, whether it is meant for one year or for all. Nothing typed is `null` where the input may be empty.
 * Refused with the reasons of `parseNumber` and `checkValue`, and `value.chooseBoolean`, `chooseKey`,
 * `chooseOne`, `chooseYear`, `chooseParty` where only some words are right.
 */
export function readInput(
  plan: Plan,
  inputId: InputId,
  text: string,
  language: Language,
): Result<OverrideValue, Message> {
  const field = inputOf(plan, inputId);
  if (!field) return refusal(message('refusal.inputGone'));
  if (text.trim() === '') return field.optional ? success(null) : refused('required', field);
  const value = readText(plan, field, text.trim(), language);
  if (!value.ok || (value.value === null && field.optional)) return value;
  const failure = checkSingle(plan, field, value.value);
  return failure ? refusal(failure) : value;
}

function readText(
  plan: Plan,
  field: InputField,
  text: string,
  language: Language,
): Result<OverrideValue, Message> {
  switch (field.type) {
    case 'boolean':
      return chosen(booleanOf(text), 'chooseBoolean', field);
    case 'key':
      return isPlansKey(text, field) ? success(null) : chosen(keyOf(plan, text), 'chooseKey', field);
    case 'choice':
      return chosen(choiceOf(text, field), 'chooseOne', field);
    case 'party':
      return readParty(plan, text, field);
    case 'members':
      return readSet(plan.members, text, 'unknownMember', field, (members) => ({ members }));
    case 'lines':
      return readSet(plan.lines, text, 'unknownLine', field, (lines) => ({ lines }));
    case 'registerYear':
      return chosen(/^\d{4}$/.test(text) ? Number(text) : undefined, 'chooseYear', field);
    default:
      return readNumber(plan, field, text, language);
  }
}

function readNumber(
  plan: Plan,
  field: InputField,
  text: string,
  language: Language,
): Result<OverrideValue, Message> {
  const suffixes = unitSuffixes(plan, field);
  const number = parseNumber(text, { language, suffixes, named: unitSuffixes(plan, field, language) });
  if (!number.ok || field.type !== 'ceiling') return number;
  const kind = isCeiling(field.value) ? field.value.kind : 'year';
  return success({ kind, amount: number.value });
}

const YES = ['ja', 'yes', 'med', 'in', 'x', '1', 'sant', 'true'];
const NO = ['nej', 'no', 'ej med', 'not in', 'out', '0', 'falskt', 'false'];

function booleanOf(text: string): boolean | undefined {
  const word = nameKey(text);
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

const PLANS_KEY = ['planens', 'planens nyckel', 'the plan’s', 'the plan’s key', "the plan's key"];

function isPlansKey(text: string, { optional }: InputField): boolean {
  return optional && PLANS_KEY.includes(nameKey(text));
}

const POPULATION = ['population', 'folkmängd'];
const EQUAL = ['equal', 'equal parts', 'lika delar'];

function keyOf(plan: Plan, text: string): Plan['key'] | undefined {
  const word = nameKey(text);
  if (POPULATION.includes(word)) return { kind: 'population' };
  if (EQUAL.includes(word)) return { kind: 'equal' };
  const column = plan.keyColumns.find(({ name }) => nameKey(name) === word);
  if (column) return { kind: 'column', column: column.id };
  const own = plan.keys.find(({ name }) => nameKey(name) === word);
  return own && { kind: 'own', key: own.id };
}

const UNROUNDED = ['none', 'ingen'];

/** The word as a file writes it; a rounding also as a figure with a comma, or "ingen". */
function choiceOf(text: string, { choices }: InputField): Choice | undefined {
  const word = UNROUNDED.includes(nameKey(text)) ? 'none' : text.replace(',', '.');
  return choices.find((choice) => nameKey(choice) === nameKey(word));
}

/** A member by its name, else a party that is none. */
function readParty(plan: Plan, text: string, field: InputField): Result<OverrideValue, Message> {
  const member = plan.members.find(({ name }) => nameKey(name) === nameKey(text));
  if (member) return success({ kind: 'member', member: member.id });
  const name = nameText.safeParse(text);
  return name.success ? success({ kind: 'party', name: name.data }) : refused('chooseParty', field);
}

const ALL = ['alla', 'alla medlemmar', 'alla kostnader', 'all', 'all members', 'all costs'];
const NONE = ['ingen', 'inga', 'none', 'nobody'];

/** Rows by their names; all of them, where that is what nothing means, and none also by a word. */
function readSet(
  rows: readonly { readonly id: string; readonly name: string }[],
  text: string,
  reason: string,
  field: InputField,
  toValue: (ids: string[]) => OverrideValue,
): Result<OverrideValue, Message> {
  const ids = rowsNamed(rows, text);
  if (ids) return success(toValue([...ids]));
  if (field.optional && ALL.includes(nameKey(text))) return success(null);
  return NONE.includes(nameKey(text)) ? success(toValue([])) : refused(reason, field);
}

function chosen(
  value: OverrideValue | undefined,
  reason: string,
  field: InputField,
): Result<OverrideValue, Message> {
  return value === undefined ? refused(reason, field) : success(value);
}

function refused(reason: string, field: InputField): Result<never, Message> {
  return refusal(message(`value.${reason}`, { input: { kind: 'message', message: inputTitle(field) } }));
}
