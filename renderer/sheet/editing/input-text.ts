import {
  formatInputText,
  inputOf,
  resolve,
  valueInYear,
  type CellEdit,
  type OverrideValue,
  type Plan,
  type SheetCell,
} from '../../../core/index.ts';
import type { Settings } from '../../host/host.ts';

/** What an editor shows of the value that a cell stands for: as it was typed, arithmetic and all (N4). */
export function inputTextOf(
  plan: Plan,
  scenario: string,
  cell: SheetCell,
  language: Settings['language'],
): string {
  const { edit } = cell;
  if (!edit) return '';
  if (edit.kind === 'text') return cell.value.kind === 'text' ? cell.value.text : '';
  return typedText(typedValueOf(plan, scenario, edit), language);
}

/** A typed number as its editor shows it, a ceiling by its amount; empty for nothing typed. */
export function typedText(value: OverrideValue, language: Settings['language']): string {
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value) return formatInputText(value, language);
  return 'amount' in value ? formatInputText(value.amount, language) : '';
}

/** What the input that a cell stands for holds in a scenario, in the cell's year. */
export function typedValueOf(
  plan: Plan,
  scenario: string,
  edit: Extract<CellEdit, { kind: 'input' }>,
): OverrideValue {
  const effective = resolve(plan, scenario);
  const field = inputOf(effective, edit.input);
  if (!field) return null;
  const year = edit.year ?? effective.years[0]?.year;
  return year === undefined ? field.value : valueInYear(field.value, year);
}
