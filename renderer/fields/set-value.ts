import { isLineSet, isMemberSet, type OverrideValue } from '../../core/index.ts';
import type { SetKind } from './set-words.ts';

/** The ids in a set; `null` for all. */
export function idsInSet(value: OverrideValue): readonly string[] | null {
  if (isMemberSet(value)) return value.members;
  return isLineSet(value) ? value.lines : null;
}

/** The set of these ids. */
export function setOfIds(kind: SetKind, ids: readonly string[] | null): OverrideValue {
  if (ids === null) return null;
  return kind === 'members' ? { members: [...ids] } : { lines: [...ids] };
}
