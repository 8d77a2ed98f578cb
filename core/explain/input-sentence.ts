import { message, type Message, type MessageValue } from '../message.ts';
import { moneyOfText } from '../numbers/money.ts';
import { ratio } from '../numbers/ratio.ts';
import type { InputField } from '../plan/inputs.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isCeiling, isNumberInput, isYearlyBoolean, valueInYear } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Member, NumberInput, OverrideValue, YearlyBoolean } from '../plan/schema.ts';
import { overridesOf } from '../scenario/overrides-of.ts';
import { decimalValue, inputValueText, percentValue } from '../sheet/input-value-text.ts';
import { sentence, yearsInWords } from '../sheet/words.ts';
import type { ExplainContext } from './explain-context.ts';
import type { ExplanationNote } from './explanation.ts';
import { remarkNotes } from './input-remark.ts';
import { moneyValue, weightValue } from './values.ts';

/** With its row; the plan's own by the name that stands alone. */
export function titleOf(field: InputField, year: number | null): Message {
  const title = field.row === 'plan' ? field.name : inputTitle(field);
  if (year === null || field.years === 'single') return title;
  return message('explain.input.inYear', { title: sentence(title), year });
}

/** A figure where the input is an amount, a percentage or a weight; else its words with the unit. */
export function shownValue({ plan }: ExplainContext, field: InputField, value: OverrideValue): MessageValue {
  const input = isCeiling(value) ? value.amount : value;
  if (!isNumberInput(input)) return sentence(inputValueText(plan, field, value));
  switch (field.type) {
    case 'percent':
    case 'degree':
    case 'portion':
      return percentValue(input);
    case 'money':
    case 'sum':
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
export function formulaInput(value: OverrideValue): NumberInput | null {
  const input = isCeiling(value) ? value.amount : value;
  return isNumberInput(input) && input.text.startsWith('=') ? input : null;
}

/** What was typed or chosen, as a sentence that stands alone. */
export function typedSentence(
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
const CHOSEN: ReadonlySet<InputField['type']> = new Set([
  'key',
  'choice',
  'party',
  'members',
  'lines',
  'registerYear',
]);

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

/** The base's value after the sentence, where the scenario has another (S3). */
export function withBase(
  context: ExplainContext,
  field: InputField,
  year: number | null,
  said: Message,
): Message {
  const base = baseOf(context, field, year);
  return base ? message('explain.input.withBase', { said: sentence(said), base: sentence(base) }) : said;
}

/** What the base has in the input's place, where the scenario has another value (S3). */
function baseOf(context: ExplainContext, field: InputField, year: number | null): Message | null {
  const override = overridesOf(context.basePlan, context.scenarioId).find(
    (each) => each.input.id === field.id && (year === null || each.year === null || each.year === year),
  );
  if (!override) return null;
  const base = year !== null && override.year === null ? valueInYear(override.base, year) : override.base;
  return inputValueText(context.basePlan, override.input, base);
}

/** What is said of an input beside its value, as notes of their own: the register's value, its note and source, the base's value. */
export function notesOf(
  context: ExplainContext,
  field: InputField,
  year: number | null,
): readonly ExplanationNote[] {
  const base = baseOf(context, field, year);
  return [
    ...registerNote(context, field),
    ...remarkNotes(context.plan, field),
    ...(base
      ? [{ kind: 'base' as const, message: message('explain.note.base', { base: sentence(base) }) }]
      : []),
  ];
}

/** Where inhabitants come from, or what the register has in the place of typed ones (K7). */
function registerNote(context: ExplainContext, field: InputField): readonly ExplanationNote[] {
  if (field.type !== 'population') return [];
  const { populationYear: year, registerSource: source } = context.plan;
  const registered = memberOf(context, field)?.register?.population[year];
  if (registered === undefined) return [];
  const population = weightValue(ratio(BigInt(registered)));
  const words =
    field.value === null
      ? message('explain.note.register', { year, source })
      : message('explain.note.registerHas', { population, year });
  return [{ kind: 'register', message: words }];
}

/** The member that an input belongs to. */
export function memberOf({ plan }: ExplainContext, field: InputField): Member | undefined {
  return rowOf(plan.members, field.row.slice('member:'.length));
}
