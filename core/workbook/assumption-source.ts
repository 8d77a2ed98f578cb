import { message } from '../message.ts';
import { formatInputText } from '../numbers/format-number.ts';
import type { InputField } from '../plan/input-field.ts';
import { isCeiling, isNumberInput, isYearly, valuesOf } from '../plan/input-value.ts';
import type { NumberInput, Plan, ScenarioHead } from '../plan/schema.ts';
import type { AssumptionRow } from './assumption-rows.ts';
import type { WriteText, Workbook } from './workbook.ts';

/** One scenario's own version of an input. */
export interface ScenarioInput {
  readonly scenario: ScenarioHead;
  readonly field: InputField;
}

/** Where an input comes from: the row's source, the register, and the arithmetic that was typed. */
export function assumptionSource(
  plan: Plan,
  { field }: AssumptionRow,
  inputs: readonly ScenarioInput[],
  language: Workbook['language'],
  write: WriteText,
): string {
  const said = [
    rowSource(plan, field, write),
    registerSource(plan, field, write),
    ...arithmetic(inputs, language, write),
  ];
  return said.filter((part) => part !== '').join('; ');
}

function rowSource(plan: Plan, { row }: InputField, write: WriteText): string {
  const source =
    plan.lines.find(({ id }) => row === `line:${id}`)?.source ??
    plan.members.find(({ id }) => row === `member:${id}`)?.source;
  if (!source || source.text.trim() === '') return '';
  if (source.date === null) return source.text.trim();
  return write(message('workbook.assumptions.dated', { source: source.text.trim(), date: source.date }));
}

function registerSource(plan: Plan, { property, value }: InputField, write: WriteText): string {
  if (property !== 'population' || value !== null || plan.registerSource.trim() === '') return '';
  const values = { source: plan.registerSource.trim(), year: plan.populationYear };
  return write(message('workbook.assumptions.register', values));
}

/** `A: =25000*1,4*7`: what was typed where it is more than the number. */
function arithmetic(
  inputs: readonly ScenarioInput[],
  language: Workbook['language'],
  write: WriteText,
): readonly string[] {
  const said = inputs.flatMap(({ scenario, field }) =>
    typedIn(field)
      .filter(({ text }) => text.startsWith('='))
      .map((input) => ({ letter: scenario.letter, text: formatInputText(input, language) })),
  );
  const isNew = (text: string, at: number) => said.findIndex((each) => each.text === text) === at;
  return said
    .filter(({ text }, at) => isNew(text, at))
    .map((values) => write(message('workbook.assumptions.typedAs', values)));
}

function typedIn({ value }: InputField): readonly NumberInput[] {
  if (isYearly(value)) return valuesOf(value).filter((each) => typeof each === 'object');
  if (isCeiling(value)) return [value.amount];
  return isNumberInput(value) ? [value] : [];
}
