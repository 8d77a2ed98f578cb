import { useCallback } from 'react';
import type { CeilingKind } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';

/** What stands after a ceiling that is not a year's (T1), with the space before it; nothing after one that is. */
export function useCeilingKind(): (kind: CeilingKind) => string {
  const text = useText();
  return useCallback((kind) => (kind === 'year' ? '' : ` ${text.t(`compare.ceilingKind.${kind}`)}`), [text]);
}
