import { calculate } from '../../../core/calculate.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { sheetOf } from '../../../core/sheet/sheet-of.ts';
import type { Sheet, SheetCell } from '../../../core/sheet/sheet.ts';
import { sv, svValue } from '../../builders/sentences.ts';

/** A cell's value as Swedish text, for tests that read a sheet as it is seen. */
export function cellWords({ value }: SheetCell): string {
  switch (value.kind) {
    case 'money':
      return svValue({ kind: 'money', value: value.value, unit: 'kr' }).replace(' kr', '');
    case 'percent':
      return svValue({ kind: 'percent', value: value.value, decimals: value.decimals });
    case 'share':
      return `${svValue({ kind: 'percent', value: value.exact, decimals: 2 })} → ${svValue({ kind: 'percent', value: value.rounded, decimals: value.decimals })}`;
    case 'number':
      return (Number(value.value.n) / Number(value.value.d)).toFixed(value.decimals);
    case 'text':
      return value.text;
    case 'message':
      return sv(value.message);
    case 'boolean':
      return String(value.value);
    case 'none':
      return value.error ? 'saknas' : '–';
    case 'empty':
      return '';
  }
}

/** A cell by its address. @throws where the sheet has no such cell. */
export function cellAt(sheet: Sheet, address: string): SheetCell {
  const [row = '', column = ''] = address.split('/');
  const found = sheet.sections.flatMap(({ rows }) => rows).find(({ id }) => id === row)?.cells[column];
  if (!found) throw new Error(`The sheet has no cell ${address}`);
  return found;
}

/** A row's cells from left to right, empty ones too. */
export function rowWords(sheet: Sheet, rowId: string): readonly string[] {
  const section = sheet.sections.find(({ rows }) => rows.some(({ id }) => id === rowId));
  const row = section?.rows.find(({ id }) => id === rowId);
  if (!section || !row) throw new Error(`The sheet has no row ${rowId}`);
  return section.columns.map(({ id }) => {
    const cell = row.cells[id];
    return cell ? cellWords(cell) : '';
  });
}

/** The sheet of a plan's base, or of one of its scenarios. */
export function builtSheet(plan: Plan, scenario = plan.base.id): Sheet {
  return sheetOf(plan, scenario, calculate(plan, scenario));
}
