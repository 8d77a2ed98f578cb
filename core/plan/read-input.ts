import { message, type Message } from '../message.ts';
import type { Language } from '../numbers/language.ts';
import { parseNumber } from '../numbers/parse-number.ts';
import { refusal, success, type Result } from '../result.ts';
import { checkSingle } from './check-value.ts';
import type { InputField } from './input-field.ts';
import { inputTitle } from './input-title.ts';
import { inputOf, type InputId } from './inputs.ts';
import { nameKey } from './name-key.ts';
import { shareRounding, type OverrideValue, type Plan } from './schema.ts';
import { unitSuffixes } from './unit-suffixes.ts';

/**
 * What a person typed or pasted into an input's field or cell, as a value for `setInput`: of an input with years the
 * single value, whether it is meant for one year or for all. Nothing typed is `null` where the input may be empty.
 * Refused with the reasons of `parseNumber` and `checkValue`, and `value.chooseBoolean`, `chooseKey`,
 * `chooseRounding`, `chooseYear` where only some words are right.
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
  if (!value.ok) return value;
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
      return chosen(keyOf(plan, text), 'chooseKey', field);
    case 'shareRounding':
      return chosen(roundingOf(text), 'chooseRounding', field);
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
  const number = parseNumber(text, { language, suffixes: unitSuffixes(plan, field) });
  if (!number.ok || field.type !== 'ceiling') return number;
  return success({ kind: 'year', amount: number.value });
}

const YES = ['ja', 'yes', 'med', 'x', '1', 'sant', 'true'];
const NO = ['nej', 'no', 'ej med', '0', 'falskt', 'false'];

function booleanOf(text: string): boolean | undefined {
  const word = nameKey(text);
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

const POPULATION = ['population', 'folkmängd'];
const EQUAL = ['equal', 'equal parts', 'lika delar'];

function keyOf(plan: Plan, text: string): Plan['key'] | undefined {
  const word = nameKey(text);
  if (POPULATION.includes(word)) return { kind: 'population' };
  if (EQUAL.includes(word)) return { kind: 'equal' };
  const column = plan.keyColumns.find(({ name }) => nameKey(name) === word);
  return column && { kind: 'column', column: column.id };
}

const UNROUNDED = ['none', 'ingen'];

function roundingOf(text: string): Plan['shareRounding'] | undefined {
  const word = UNROUNDED.includes(nameKey(text)) ? 'none' : text.replace(',', '.');
  const rounding = shareRounding.safeParse(word);
  return rounding.success ? rounding.data : undefined;
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
