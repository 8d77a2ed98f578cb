import { useStore } from 'zustand';
import type { Plan } from '../../core/index.ts';
import type { DocumentState } from './document-state.ts';
import { shownDocument } from './shown-document.ts';

export {
  documentStore,
  type CellAddress,
  type CellRange,
  type DocumentFile,
  type DocumentState,
  type MemberListState,
  type RangeCorner,
  type View,
} from './document-state.ts';
export { edit, redo, tryEdit, undo } from './edit.ts';
export {
  select,
  selectRange,
  setCompared,
  setComparedAgainst,
  setMemberList,
  setPeriod,
  showDecision,
  showHints,
  showPaper,
  showScenario,
  showView,
} from './navigation.ts';
export { closeDocument, openDocument } from './open-document.ts';

/** Reads the document as it is shown; renders again when what the selector picks changes. */
export function useDocument<Picked>(selector: (state: DocumentState) => Picked): Picked {
  return useStore(shownDocument, selector);
}

/** The open plan. @throws where none is open: only views of a plan may ask. */
export function usePlan(): Plan {
  const plan = useDocument((state) => state.plan);
  if (!plan) throw withoutPlan();
  return plan;
}

/** One part of the open plan, for what is drawn of it alone: renders again when that part is another. @throws as `usePlan`. */
export function usePlanPart<Part extends keyof Plan>(part: Part): Plan[Part] {
  const picked = useDocument(({ plan }) => plan?.[part]);
  if (picked === undefined) throw withoutPlan();
  return picked;
}

function withoutPlan(): Error {
  return new Error('A view of a plan was drawn without a plan');
}
