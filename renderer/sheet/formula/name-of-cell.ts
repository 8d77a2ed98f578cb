import type { Sheet, SheetCell, SheetRow } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';
import type { Translator } from '../../text/use-text.ts';
import { ADD_MEMBER_ROW } from '../layout/grid-rows.ts';
import { coversOf } from '../layout/stops.ts';

/** What a cell is called in the name box: "Mellerud · 2025"; a name's own cell by the name alone. */
export function nameOfCell(sheet: Sheet, address: CellAddress, text: Translator): string {
  return partsOfCellName(sheet, address, text).join(' · ');
}

/** Its row's name and its column's. */
export function partsOfCellName(
  sheet: Sheet,
  { row: id, column }: CellAddress,
  text: Translator,
): readonly string[] {
  if (id === ADD_MEMBER_ROW) return [text.t('sheet.addMember')];
  for (const { rows, columns } of sheet.sections) {
    const row = rows.find((each) => each.id === id);
    if (!row) continue;
    const heading = isCovering(row, column) ? undefined : columns.find((each) => each.id === column)?.heading;
    const parts = [nameIn(row.cells['name'], text), column !== 'name' && heading ? text.text(heading) : ''];
    return parts.filter((part) => part !== '');
  }
  return [];
}

/** A cell over several columns stands under none of their headings. */
export function isCovering({ kind }: SheetRow, column: string): boolean {
  return coversOf(kind).some((cover) => cover.column === column);
}

function nameIn(cell: SheetCell | undefined, text: Translator): string {
  if (cell?.value.kind === 'text') return cell.value.text;
  return cell?.value.kind === 'message' ? text.text(cell.value.message) : '';
}

export function cellIn(sheet: Sheet, { row, column }: CellAddress): SheetCell | undefined {
  const rows = sheet.sections.flatMap((section) => section.rows);
  return rows.find(({ id }) => id === row)?.cells[column];
}
