import { populationOf } from '../allocation/weight-of.ts';
import { message, type Message, type MessageValue } from '../message.ts';
import { moneyOfText } from '../numbers/money.ts';
import { ratio } from '../numbers/ratio.ts';
import { inputOf, type InputField } from '../plan/inputs.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isCeiling, isNumberInput, isYearly, isYearlyBoolean, valueInYear } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Member, NumberInput, OverrideValue, YearlyBoolean } from '../plan/schema.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { decimalValue, inputValueText, percentValue } from '../sheet/input-value-text.ts';
import { sentence, yearsInWords } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation, ExplanationFormula } from './explanation.ts';
import { formula, term } from './formula.ts';
import { moneyValue, weightValue } from './values.ts';

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
  const value = year === null ? field.value : valueInYear(field.value, year);
  const registered =
    value === null && field.type === 'population' ? registerExplanation(context, field, cell) : null;
  return registered ?? typedExplanation(context, field, { value, year, cell });
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
    sentence: withBase(context, field, year, typedSentence(context, field, value, title)),
  });
}

/** With its row; the plan's own by the name that stands alone. */
function titleOf(field: InputField, year: number | null): Message {
  const title = field.row === 'plan' ? field.name : inputTitle(field);
  if (year === null || field.years === 'single') return title;
  return message('explain.input.inYear', { title: sentence(title), year });
}

/** A figure where the input is an amount, a percentage or a weight; else its words with the unit. */
function shownValue({ plan }: ExplainContext, field: InputField, value: OverrideValue): MessageValue {
  const input = isCeiling(value) ? value.amount : value;
  if (!isNumberInput(input)) return sentence(inputValueText(plan, field, value));
  switch (field.type) {
    case 'percent':
      return percentValue(input);
    case 'money':
    case 'ceiling':
      return moneyValue(moneyOfText(input.value, plan.unit), plan.unit);
    case 'population':
    case 'keyValue':
      return decimalValue(input);
    default:
      return sentence(inputValueText(plan, field, value));
  }
}

/** What was typed where it is arithmetic: "=25000*1,4*7". */
function formulaInput(value: OverrideValue): NumberInput | null {
  const single = isYearly(value) && 'all' in value ? value.all : value;
  const input = typeof single === 'object' && isCeiling(single) ? single.amount : single;
  return typeof input === 'object' && isNumberInput(input) && input.text.startsWith('=') ? input : null;
}

function arithmetic(value: OverrideValue, shown: MessageValue, cell: string): ExplanationFormula | null {
  const input = formulaInput(value);
  if (!input) return null;
  return formula({ terms: [term({ kind: 'typed', input })], operators: [] }, term(shown, cell), true);
}

function typedSentence(
  context: ExplainContext,
  field: InputField,
  value: OverrideValue,
  title: Message,
): Message {
  if (isYearlyBoolean(value)) return joinedSentence(context, field, value);
  const text =
    field.type === 'population'
      ? shownValue(context, field, value)
      : sentence(inputValueText(context.plan, field, value));
  const values = { title: sentence(title), value: text };
  const input = formulaInput(value);
  if (input) return message('explain.input.arithmetic', { ...values, typed: { kind: 'typed', input } });
  if (value === null) return message('explain.is', values);
  if (CHOSEN.has(field.type)) return message('explain.input.chosen', values);
  return field.type === 'population'
    ? typedPopulation(context, field, values)
    : message('explain.input.typed', values);
}

/** Inputs that are chosen from what there is. */
const CHOSEN: ReadonlySet<InputField['type']> = new Set(['key', 'shareRounding', 'registerYear']);

function joinedSentence(
  { outcome }: ExplainContext,
  { rowName: member }: InputField,
  value: YearlyBoolean,
): Message {
  const years = outcome.years.filter((year) => valueInYear(value, year) === true);
  if (years.length === 0) return message('explain.input.notJoined', { member });
  if (years.length === outcome.years.length) return message('explain.input.joined', { member });
  return message('explain.input.joinedIn', { member, years: yearsInWords(years, outcome.years) });
}

/** A typed population names the register's, in whose place it stands (K7). */
function typedPopulation(context: ExplainContext, field: InputField, values: Message['values']): Message {
  const { populationYear: year } = context.plan;
  const registered = memberOf(context, field)?.register?.population[year];
  if (registered === undefined) return message('explain.input.typed', values);
  return message('explain.input.typedForRegister', {
    ...values,
    register: weightValue(ratio(BigInt(registered))),
    year,
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
  const said = message('explain.input.register', { title: sentence(title), value, year, source });
  return explanation({
    rule: 'K7',
    cell,
    title,
    value,
    origin: 'register',
    sentence: withBase(context, field, null, said),
  });
}

/** The base's value after the sentence, where the scenario has another (S3). */
function withBase(context: ExplainContext, field: InputField, year: number | null, said: Message): Message {
  const override = overridesOf(context.basePlan, context.scenarioId).find(
    (each) => each.input.id === field.id && (year === null || each.year === null || each.year === year),
  );
  if (!override) return said;
  const base = year !== null && override.year === null ? valueInYear(override.base, year) : override.base;
  const text = inputValueText(context.basePlan, override.input, base);
  return message('explain.input.withBase', { said: sentence(said), base: sentence(text) });
}

function memberOf({ plan }: ExplainContext, field: InputField): Member | undefined {
  return rowOf(plan.members, field.row.slice('member:'.length));
}
