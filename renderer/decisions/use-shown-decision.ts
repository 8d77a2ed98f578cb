import type { Decision } from '../../core/index.ts';
import { shownDecision } from './shown-decision.ts';
import { useDocument, usePlan } from '../store/document-store.ts';

/** The decision in sight; `null` where there is none yet. */
export function useShownDecision(): Decision | null {
  const plan = usePlan();
  return shownDecision(
    plan,
    useDocument((state) => state.decision),
  );
}
