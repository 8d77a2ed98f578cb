import type { Issue, Message } from '../../core/index.ts';
import type { CellAddress } from '../store/document-store.ts';

/** What keeps a figure from being computed, and the address of the input that mends it. */
export interface Cause {
  readonly address: string;
  readonly message: Message;
}

/** Reasons for which what is missing may stand on another row. */
const FROM_ELSEWHERE: ReadonlySet<string> = new Set([
  'sheet.reason.notComputed',
  'sheet.reason.unallocated',
  'sheet.reason.keyValueMissing',
]);

/** Where the input stands that a reason is about, by its column. */
const COLUMNS: Readonly<Record<string, string>> = {
  'sheet.reason.notJoined': 'joined',
  'sheet.reason.noInhabitants': 'weight',
  'sheet.reason.populationMissing': 'weight',
};

/**
 * Why a cell has no figure, each with the way to the input: the errors of its own row, else every error of the plan
 * where its value is made of others', else the cell of its row that the reason is about.
 */
export function missingCauses(
  issues: readonly Issue[],
  { row }: CellAddress,
  reason: Message | null,
): readonly Cause[] {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const ofRow = errors.filter(({ cell }) => cell.startsWith(`${row}/`) || cell.startsWith(`input:${row}.`));
  const found = ofRow.length === 0 && reason && FROM_ELSEWHERE.has(reason.code) ? errors : ofRow;
  if (found.length > 0) return found.map(({ cell, message }) => ({ address: cell, message }));
  const column = reason && row.startsWith('member:') ? COLUMNS[reason.code] : undefined;
  return reason && column !== undefined ? [{ address: `${row}/${column}`, message: reason }] : [];
}
