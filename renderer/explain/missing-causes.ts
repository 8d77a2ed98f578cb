import { message, type Issue, type Message } from '../../core/index.ts';
import type { CellAddress } from '../store/document-store.ts';

/** What keeps a figure from being computed, and the address of the input that mends it. */
export interface Cause {
  readonly address: string;
  /** What is wrong and what to do. */
  readonly message: Message;
  /** Whether it is a fault in the plan, and not only as it is. */
  readonly isError: boolean;
}

/** Reasons for which what is missing may stand on another row. */
const FROM_ELSEWHERE: ReadonlySet<string> = new Set([
  'sheet.reason.notComputed',
  'sheet.reason.unallocated',
  'sheet.reason.keyValueMissing',
]);

/** The input that a reason without an error is about: its column, and what to do there. */
const REMEDIES: Readonly<Record<string, { readonly column: string; readonly message: Message }>> = {
  'sheet.reason.notJoined': { column: 'joined', message: message('explainPanel.remedy.join') },
  'sheet.reason.noInhabitants': { column: 'weight', message: message('explainPanel.remedy.inhabitants') },
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
  if (found.length > 0) return found.map(causeOf);
  const remedy = reason && row.startsWith('member:') ? REMEDIES[reason.code] : undefined;
  return remedy ? [{ address: `${row}/${remedy.column}`, message: remedy.message, isError: false }] : [];
}

function causeOf({ cell, message: said }: Issue): Cause {
  return { address: cell, message: said, isError: true };
}
