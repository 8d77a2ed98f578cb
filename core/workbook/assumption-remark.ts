import { message } from '../message.ts';
import { formatInputText } from '../numbers/format-number.ts';
import type { InputField } from '../plan/input-field.ts';
import { isCeiling, isNumberInput, isYearly, valuesOf } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { NumberInput, Plan, Remark, ScenarioHead } from '../plan/schema.ts';
import type { AssumptionRow } from './assumption-rows.ts';
import type { WriteText, Workbook } from './workbook.ts';

/** One scenario's own version of an input. */
export interface ScenarioInput {
  readonly scenario: ScenarioHead;
  readonly field: InputField;
}

/** What is noted of an input, where its value comes from, and the day that was read. */
export interface AssumptionRemark {
  readonly note: string;
  readonly source: string;
  /** ISO, or empty. */
  readonly date: string;
}

/**
 * The input's own note and source; without a source of its own, the row's. A row's own note stands beside the first of
 * its inputs. Beside them the register, and the arithmetic that was typed.
 */
export function assumptionRemark(
  plan: Plan,
  { field, isFirst }: AssumptionRow,
  inputs: readonly ScenarioInput[],
  language: Workbook['language'],
  write: WriteText,
): AssumptionRemark {
  const own = plan.remarks[field.id];
  const about = remarksAbout(plan, field);
  const source = [own, ...about].find((remark) => remark?.source && remark.source.text.trim() !== '')?.source;
  return {
    note: joined([own?.note ?? '', ...(isFirst ? about.map(({ note }) => note) : [])]),
    source: joined([
      source?.text ?? '',
      registerSource(plan, field, write),
      ...arithmetic(inputs, language, write),
    ]),
    date: source?.date ?? '',
  };
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('; ');
}

/** What is noted of the row that the input is of; of a key value, of its column. */
function remarksAbout(plan: Plan, { row, property }: InputField): readonly Remark[] {
  const [kind, id = ''] = row.split(':');
  const remark = remarkOf(plan, kind ?? '', id, property);
  return remark ? [remark] : [];
}

function remarkOf(plan: Plan, kind: string, id: string, property: string): Remark | undefined {
  switch (kind) {
    case 'line':
      return rowOf(plan.lines, id);
    case 'funding':
      return rowOf(plan.funding, id);
    case 'key':
      return rowOf(plan.keys, id);
    case 'member':
      return property.startsWith('key:')
        ? rowOf(plan.keyColumns, property.slice('key:'.length))
        : rowOf(plan.members, id);
    default:
      return undefined;
  }
}

/** K7: of a population that is the register's. */
function registerSource(plan: Plan, { row, property, value }: InputField, write: WriteText): string {
  if (property !== 'population' || value !== null || plan.registerSource.trim() === '') return '';
  if (!rowOf(plan.members, row.slice('member:'.length))?.register) return '';
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
