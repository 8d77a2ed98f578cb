import type { SheetRow, SheetSection } from '../../../core/index.ts';

export const ADD_MEMBER_ROW = 'add';

/** The row under the members that adds one. It is no part of the sheet's figures. */
export interface AddRow extends Omit<SheetRow, 'kind'> {
  readonly kind: 'add';
}

/** A row as the grid gets it. */
export type GridRow = SheetRow | AddRow;

/** More members than this scroll by themselves, under a head and over totals that stay (and only what is in sight is drawn). */
export const MOST_MEMBERS_AT_LENGTH = 40;

export interface GridRows {
  readonly rows: readonly GridRow[];
  /** Under the rows that scroll; empty where the grid stands at full length. */
  readonly pinned: readonly GridRow[];
}

/** The rows of a section in order: the row that adds a member stands above the financing's total. */
export function gridRowsOf(section: SheetSection): GridRows {
  if (section.id !== 'financing') return { rows: section.rows, pinned: [] };
  const members = section.rows.filter(({ kind }) => kind === 'member');
  const after = [addRowOf(section), ...section.rows.slice(members.length)];
  return scrollsByItself(section)
    ? { rows: members, pinned: after }
    : { rows: [...members, ...after], pinned: [] };
}

export function scrollsByItself({ rows }: SheetSection): boolean {
  return rows.filter(({ kind }) => kind === 'member').length > MOST_MEMBERS_AT_LENGTH;
}

let addRow: AddRow = { id: ADD_MEMBER_ROW, kind: 'add', number: 0, off: false, cells: {} };

/** The same object for the same number, so that the grid draws it once. */
function addRowOf({ rows }: SheetSection): AddRow {
  const total = rows.find(({ kind }) => kind !== 'member');
  const number = (total?.number ?? 1) - 1;
  if (addRow.number !== number) addRow = { ...addRow, number };
  return addRow;
}
