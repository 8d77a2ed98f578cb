import type { CellAddress } from '../store/document-store.ts';

/** The sheet's cell that an issue names; `null` where it names an input or the whole plan. */
export function cellOfIssue(address: string): CellAddress | null {
  if (address.startsWith('input:')) return null;
  const [row, column] = address.split('/');
  return row && column ? { row, column } : null;
}
