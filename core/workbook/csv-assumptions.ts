import { statusText } from '../compare/status-text.ts';
import { message } from '../message.ts';
import { inputsOf } from '../plan/inputs.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import { inputValueText } from '../sheet/input-value-text.ts';
import { assumptionRemark } from './assumption-remark.ts';
import type { CsvColumn } from './csv-columns.ts';
import type { CsvRow } from './csv-rows.ts';
import type { Workbook, WriteText } from './workbook.ts';

/** Every input of a scenario in words, with what is noted of it; and how far each member has come. */
export function csvAssumptions(
  plan: Plan,
  scenario: ScenarioHead,
  columns: readonly CsvColumn[],
  language: Workbook['language'],
  write: WriteText,
): readonly CsvRow[] {
  const effective = resolve(plan, scenario.id);
  const table = write(message('workbook.assumptions.sheet'));
  const rowOf = (name: string, basis: string, remarks: readonly string[]): CsvRow => {
    const note = remarks.filter((remark) => remark !== '').join('; ');
    const said: Readonly<Record<string, string>> = { basis, ...(note !== '' && { note }) };
    return [scenario.name, table, name, ...columns.map(({ id }) => said[id] ?? null)];
  };
  const told = new Set<string>();
  const inputs = inputsOf(effective).map((field) => {
    const row = { field, year: null, isFirst: !told.has(field.row) };
    told.add(field.row);
    const { note, source, date } = assumptionRemark(effective, row, [{ scenario, field }], language, write);
    const about = field.row === 'plan' ? write(message('workbook.assumptions.plan')) : field.rowName;
    const title = message('workbook.noteAbout', { name: about, note: write(field.name) });
    return rowOf(write(title), write(inputValueText(effective, field)), [note, source, date]);
  });
  const statuses = plan.members.flatMap(({ name, status }) => {
    const words = statusText(status);
    const title = message('workbook.noteAbout', {
      name,
      note: write(message('workbook.assumptions.status')),
    });
    return status && words ? [rowOf(write(title), write(words), [status.note.trim()])] : [];
  });
  return [...inputs, ...statuses];
}
