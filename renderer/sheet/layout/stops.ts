import type { SheetColumn, SheetSection } from '../../../core/index.ts';

/** What a row of the sheet is, as far as drawing goes: core's kinds and the row that adds a member. */
export interface StopRow {
  readonly id: string;
  readonly kind: 'line' | 'funding' | 'member' | 'total' | 'rest' | 'difference' | 'add';
}

/**
 * A cell that the selection can stand on. Both sections share the financing's columns as slots, counted from 0, so
 * that a year stands over the same year (design rule 3); a budget cell may cover two of them.
 */
export interface Stop {
  /** The column of the cell's address. */
  readonly column: string;
  /** The grid's column in which it begins. */
  readonly gridColumn: string;
  /** First and last slot that it covers. */
  readonly from: number;
  readonly to: number;
  /** The slot from which a move up or down starts. */
  readonly home: number;
}

/** Which of the financing's columns a column of the budget stands over. */
const BUDGET_OVER: Readonly<Record<string, readonly [string, string]>> = {
  name: ['joined', 'name'],
  basis: ['weight', 'share'],
  share: ['perInhabitant', 'perInhabitant'],
  note: ['ceiling', 'ceiling'],
};

/** The columns that one cell of a row covers, where it is more than its own. */
interface Cover {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}
const REST_COVERS: readonly Cover[] = [
  { column: 'name', from: 'joined', to: 'name' },
  { column: 'ceiling', from: 'perInhabitant', to: 'ceiling' },
];

export function coversOf(kind: StopRow['kind']): readonly Cover[] {
  return kind === 'difference' || kind === 'rest' ? REST_COVERS : [];
}

/** The cells of a row that can be selected, from left to right. */
export function stopsOf(
  section: SheetSection['id'],
  columns: readonly SheetColumn[],
  slots: readonly string[],
  row: StopRow,
): readonly Stop[] {
  if (section !== 'financing') return columns.map(({ id }) => budgetStop(id, slots));
  if (row.kind === 'add') return [stop('name', 'name', slots, 'joined', 'name')];
  const covers = coversOf(row.kind);
  return columns.flatMap(({ id }) => {
    const covering = covers.find(({ from, to }) => isWithin(slots, id, from, to));
    if (!covering) return [stop(id, id, slots, id, id)];
    const { column, from, to } = covering;
    return id === from ? [stop(column, from, slots, from, to)] : [];
  });
}

function budgetStop(column: string, slots: readonly string[]): Stop {
  const [from, to] = BUDGET_OVER[column] ?? [column, column];
  return stop(column, column, slots, from, to);
}

function stop(column: string, gridColumn: string, slots: readonly string[], from: string, to: string): Stop {
  const own = slots.indexOf(column);
  const first = slots.indexOf(from);
  const last = slots.indexOf(to);
  return { column, gridColumn, from: first, to: last, home: own >= first && own <= last ? own : first };
}

function isWithin(slots: readonly string[], id: string, from: string, to: string): boolean {
  const slot = slots.indexOf(id);
  return slot >= slots.indexOf(from) && slot <= slots.indexOf(to);
}
