import { sectionOf, type Sheet, type SheetSection } from '../../../core/index.ts';
import type { CellAddress } from '../../store/document-store.ts';
import { gridRowsOf } from './grid-rows.ts';
import { stopsOf, type Stop, type StopRow } from './stops.ts';

export interface MapRow extends StopRow {
  readonly section: SheetSection['id'];
  /** The row's index in its own grid, or among the rows that stay under it. */
  readonly index: number;
  readonly pinned: boolean;
  readonly stops: readonly Stop[];
}

/** Where every cell of the sheet stands: what moving, tabbing and finding a cell need to know. */
export interface SheetMap {
  /** The columns that all sections share, from left to right: the financing's. */
  readonly slots: readonly string[];
  readonly rows: readonly MapRow[];
  readonly byId: ReadonlyMap<string, number>;
}

/** A cell by its place in the map. */
export interface Place {
  readonly row: number;
  readonly stop: number;
}

export function sheetMapOf(sheet: Sheet): SheetMap {
  const slots = sectionOf(sheet, 'financing').columns.map(({ id }) => id);
  const rows = sheet.sections.flatMap((section) => {
    const { rows: scrolled, pinned } = gridRowsOf(section);
    return [...scrolled, ...pinned].map((row, position): MapRow => {
      const isPinned = position >= scrolled.length;
      return {
        id: row.id,
        kind: row.kind,
        section: section.id,
        index: isPinned ? position - scrolled.length : position,
        pinned: isPinned,
        stops: stopsOf(section.id, section.columns, slots, row),
      };
    });
  });
  return { slots, rows, byId: new Map(rows.map(({ id }, index) => [id, index])) };
}

export function placeOf(map: SheetMap, address: CellAddress | null): Place | null {
  const row = address ? map.byId.get(address.row) : undefined;
  if (row === undefined || !address) return null;
  const stop = map.rows[row]?.stops.findIndex(({ column }) => column === address.column) ?? -1;
  return stop < 0 ? null : { row, stop };
}

export function addressAt(map: SheetMap, place: Place): CellAddress | null {
  const row = map.rows[place.row];
  const stop = row?.stops[place.stop];
  return row && stop ? { row: row.id, column: stop.column } : null;
}

/** The cell that is selected before anybody has chosen one: the first line's first year. */
export function firstCell(map: SheetMap): CellAddress | null {
  const first = map.rows[0];
  const year = first?.stops.find(({ column }) => /^y\d/.test(column)) ?? first?.stops[0];
  return first && year ? { row: first.id, column: year.column } : null;
}
