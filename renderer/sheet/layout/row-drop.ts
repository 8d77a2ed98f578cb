/** A row that is drawn, from its upper to its lower edge. */
export interface DrawnRow {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** Where a row that is let go would stand. */
export interface RowDrop {
  /** Among the drawn rows, the row itself taken out. */
  readonly to: number;
  /** The edge between two rows that it would come in at. */
  readonly edge: number;
}

/**
 * Where the row `id` would stand among the drawn rows of its kind, from the top down, were it let go at `y`: over the
 * row whose upper half is there, under it in the lower half. `null` where that is where it stands.
 */
export function rowDrop(rows: readonly DrawnRow[], id: string, y: number): RowDrop | null {
  const from = rows.findIndex((row) => row.id === id);
  const last = rows.at(-1);
  if (from < 0 || !last) return null;
  const before = rows.filter(({ top, bottom }) => (top + bottom) / 2 < y).length;
  const to = before > from ? before - 1 : before;
  return to === from ? null : { to, edge: rows[before]?.top ?? last.bottom };
}
