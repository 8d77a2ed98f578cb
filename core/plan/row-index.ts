interface Row {
  readonly id: string;
}

const positions = new WeakMap<readonly Row[], ReadonlyMap<string, number>>();

/** Where in a plan's list of rows the row with this id is; -1 where there is none. Remembered by the list's identity. */
export function positionOf(rows: readonly Row[], id: string): number {
  let index = positions.get(rows);
  if (!index) {
    index = new Map(rows.map((row, position) => [row.id, position]));
    positions.set(rows, index);
  }
  return index.get(id) ?? -1;
}

/** The row with this id; `undefined` where there is none. */
export function rowOf<Kind extends Row>(rows: readonly Kind[], id: string): Kind | undefined {
  return rows[positionOf(rows, id)];
}
