import { rememberedBy } from '../remembered.ts';

interface Row {
  readonly id: string;
}

const indexOf = rememberedBy(
  (rows: readonly Row[]): ReadonlyMap<string, number> =>
    new Map(rows.map((row, position) => [row.id, position])),
);

/** Where in a plan's list of rows the row with this id is; -1 where there is none. Remembered by the list's identity. */
export function positionOf(rows: readonly Row[], id: string): number {
  return indexOf(rows).get(id) ?? -1;
}

/** The row with this id; `undefined` where there is none. */
export function rowOf<Kind extends Row>(rows: readonly Kind[], id: string): Kind | undefined {
  return rows[positionOf(rows, id)];
}
