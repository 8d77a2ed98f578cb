import type { Plan } from '../../core/index.ts';

interface NamedRow {
  readonly id: string;
  readonly name: string;
}

const ROWS = {
  line: ({ lines }: Plan): readonly NamedRow[] => lines,
  funding: ({ funding }: Plan): readonly NamedRow[] => funding,
  member: ({ members }: Plan): readonly NamedRow[] => members,
};

/** A row of the sheet that is a cost line, a row of funding or a member, and where it stands among its like. */
export interface RowPlace {
  readonly kind: keyof typeof ROWS;
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly count: number;
}

/** `null` for a total, or where no row is selected. */
export function rowPlace(plan: Plan, row: string | null): RowPlace | null {
  const [kind = '', id = ''] = row?.split(':') ?? [];
  if (!isRowKind(kind)) return null;
  const rows = ROWS[kind](plan);
  const position = rows.findIndex((each) => each.id === id);
  const found = rows[position];
  return found ? { kind, id, name: found.name, position, count: rows.length } : null;
}

function isRowKind(kind: string): kind is RowPlace['kind'] {
  return Object.hasOwn(ROWS, kind);
}
