/** A row that is drawn, from its upper to its lower edge. */
export interface DrawnRow {
  /** Where it stands among its like, of which some may not be drawn. */
  readonly position: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a row that is let go would stand. */
export interface RowDrop {
  /** Among its like, the row itself taken out. */
  readonly to: number;
  /** The edge between two rows that it would come in at. */
  readonly edge: number;
}

/**
 * Where the row that stands at `from` would stand among its like, were it let go at `y`: over the row whose upper half is
 * there, under it in the lower half. `rows` are those that are drawn, from the top down. `null` where it would stay.
 */
export function rowDrop(rows: readonly DrawnRow[], from: number, y: number): RowDrop | null {
  const last = rows.at(-1);
  if (!last) return null;
  const under = rows.find(({ top, bottom }) => (top + bottom) / 2 >= y);
  const before = under?.position ?? last.position + 1;
  const to = before > from ? before - 1 : before;
  return to === from ? null : { to, edge: under?.top ?? last.bottom };
}
