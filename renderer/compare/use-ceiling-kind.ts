import { useCallback, useMemo } from 'react';
import type { CeilingKind, Comparison, MemberComparison } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';

/** Whether all ceilings are a year's: the heading then says so, and no cell. */
export function areYearly(members: readonly MemberComparison[]): boolean {
  return members.every(({ ceilings }) => ceilings.every((ceiling) => !ceiling || ceiling.kind === 'year'));
}

/** What stands after a ceiling (T1), with the space before it; nothing where the heading says it of all. */
export function useCeilingKind({ members }: Comparison): (kind: CeilingKind) => string {
  const text = useText();
  const isSaid = useMemo(() => areYearly(members), [members]);
  return useCallback((kind) => (isSaid ? '' : ` ${text.t(`compare.ceilingKind.${kind}`)}`), [text, isSaid]);
}
