import { populationOf } from '../allocation/weight-of.ts';
import { message, type Message, type MessageValue } from '../message.ts';
import { inputOf, type InputField } from '../plan/inputs.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isYearly, isYearlyBoolean, valueInYear } from '../plan/input-value.ts';
import { sameValue } from '../plan/same-value.ts';
import type { OverrideValue } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation, ExplanationFormula } from './explanation.ts';
import { formula, term } from './formula.ts';
import { withRemark } from './input-remark.ts';
import {
  formulaInput,
  memberOf,
  notesOf,
  shownValue,
  titleOf,
  typedSentence,
  withBase,
} from './input-sentence.ts';
import { weightValue } from './values.ts';

/**
 * An input explains itself (X1): what it is, that it was typed or read from the register, arithmetic as typed, and the
 * base's value where the scenario has another. `year`: that year's value alone. `null` where the plan has no such input.
 */
export function inputExplanation(
  context: ExplainContext,
  id: string,
  year: number | null,
  cell = `input:${id}`,
): Explanation | null {
  const field = inputOf(context.plan, id);
  if (!field) return null;
  const value = year === null ? oneValue(context, field) : valueInYear(field.value, year);
  const registered =
    value === null && field.type === 'population' ? registerExplanation(context, field, cell) : null;
  return registered ?? typedExplanation(context, field, { value, year, cell });
}

/** The one value of all its years where they have the same. */
function oneValue({ plan }: ExplainContext, field: InputField): OverrideValue {
  const [first, ...others] = yearsOfInput(plan, field);
  if (!isYearly(field.value) || isYearlyBoolean(field.value)) return field.value;
  if (first === undefined) return 'all' in field.value ? field.value.all : field.value;
  const value = valueInYear(field.value, first);
  const isOne = others.every((year) => sameValue(valueInYear(field.value, year), value, []));
  return isOne ? value : field.value;
}

interface Typed {
  readonly value: OverrideValue;
  readonly year: number | null;
  readonly cell: string;
}

function typedExplanation(
  context: ExplainContext,
  field: InputField,
  { value, year, cell }: Typed,
): Explanation {
  const title = titleOf(field, year);
  const shown = shownValue(context, field, value);
  return explanation({
    rule: 'N4',
    cell,
    title,
    value: shown,
    origin: 'typed',
    formula: arithmetic(value, shown, cell),
    sentence: said(context, field, year, typedSentence(context, field, value, title)),
    notes: notesOf(context, field, year),
  });
}

/** A population that the register gives (K7). */
function registerExplanation(context: ExplainContext, field: InputField, cell: string): Explanation | null {
  const member = memberOf(context, field);
  const population = member && populationOf(member, context.plan.populationYear);
  if (!population) return null;
  const { populationYear: year, registerSource: source } = context.plan;
  const title = inputTitle(field);
  const value = weightValue(population);
  const words = message('explain.input.register', { title: sentence(title), value, year, source });
  return explanation({
    rule: 'K7',
    cell,
    title,
    value,
    origin: 'register',
    sentence: said(context, field, null, words),
    notes: notesOf(context, field, null),
  });
}

/** What is said of an input, with its note and source, and the base's value where the scenario has another. */
function said(context: ExplainContext, field: InputField, year: number | null, words: Message): Message {
  return withBase(context, field, year, withRemark(context.plan, field, words));
}

function arithmetic(value: OverrideValue, shown: MessageValue, cell: string): ExplanationFormula | null {
  const input = formulaInput(value);
  if (!input) return null;
  return formula({ terms: [term({ kind: 'typed', input })], operators: [] }, term(shown, cell), true);
}
