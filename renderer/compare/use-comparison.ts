import { useMemo } from 'react';
import { compare, type Comparison } from '../../core/index.ts';
import { outcomeOf } from '../store/derived.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { comparedIds } from './compared-scenarios.ts';

/** The chosen scenarios side by side, after every edit. */
export function useComparison(): Comparison {
  const plan = usePlan();
  const against = useDocument((state) => state.comparedAgainst);
  const chosen = useDocument((state) => state.compared);
  const period = useDocument((state) => state.period);
  return useMemo(
    () => compare(plan, comparedIds(plan, against, chosen), period, (id) => outcomeOf(plan, id)),
    [plan, against, chosen, period],
  );
}
