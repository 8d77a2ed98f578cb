import { STUCK_COLUMNS, type MemberColumn } from './member-columns.ts';

/** How far from the left a column stays while the others scroll; `undefined` for those that scroll. */
export function stuckAt(columns: readonly MemberColumn[], place: number): number | undefined {
  if (place >= STUCK_COLUMNS) return undefined;
  return columns.slice(0, place).reduce((sum, { width }) => sum + width, 0);
}

/** How much room the columns that stay take. */
export function stuckWidth(columns: readonly MemberColumn[]): number {
  return columns.slice(0, STUCK_COLUMNS).reduce((sum, { width }) => sum + width, 0);
}
