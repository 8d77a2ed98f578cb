import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { dropInputs } from './drop-inputs.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { replaceRow } from './replace-row.ts';

/** Which line, and whether it is to have an index. */
export interface SetLineIndex {
  readonly id: string;
  readonly on: boolean;
}

/**
 * Gives a quantity's price or an amount an index, 0 % to begin with, or takes it away together with its remark and its
 * overrides in every scenario (C3, C4, S2). Refused: `refusal.lineGone`, and `indexIsFixed` where the kind of line always has an
 * index (pay) or never (percentage).
 */
export function setLineIndex(plan: Plan, { id, on }: SetLineIndex): EditResult {
  const line = rowOf(plan.lines, id);
  if (!line) return refused('lineGone');
  if (line.kind === 'pay' || line.kind === 'percentage') return refused('indexIsFixed', { line: line.name });
  const label = on ? 'addIndex' : 'removeIndex';
  if (on === (line.index !== null)) return edited(plan, label, { line: line.name });
  const index = on ? { all: { text: '0', value: '0' } } : null;
  const changed = { ...plan, lines: replaceRow(plan.lines, { ...line, index }) };
  return edited(
    dropInputs(changed, (input) => input === `line:${id}.index`),
    label,
    { line: line.name },
  );
}
