import { shownDecision } from '../decisions/shown-decision.ts';
import { decidedDifference } from '../decisions/decided-difference.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { copyText } from '../difference/copy-text.ts';
import { differenceText } from '../difference/difference-text.ts';
import { currentText } from '../text/use-text.ts';
import { planAction, type Action, type PlanActionState } from './action.ts';

/** Freezing a scenario, and what can be done with the decision in sight. */
export const DECISION_ACTIONS: readonly Action[] = [
  planAction({
    id: 'decision.add',
    label: 'action.addDecision',
    icon: 'lock',
    perform: ({ scenario }) => showDialog({ kind: 'addDecision', scenario }),
  }),
  planAction({
    id: 'decision.edit',
    label: 'action.editDecision',
    icon: 'pencil',
    needs: 'palette.needsDecision',
    available: (state) => decisionOf(state) !== null,
    perform: (state) => show(state, 'editDecision'),
  }),
  planAction({
    id: 'decision.remove',
    label: 'action.removeDecision',
    icon: 'trash',
    needs: 'palette.needsDecision',
    available: (state) => decisionOf(state) !== null,
    perform: (state) => show(state, 'removeDecision'),
  }),
  planAction({
    id: 'decision.copy',
    label: 'action.copyDifference',
    icon: 'copy',
    needs: 'palette.needsDecision',
    available: (state) => decisionOf(state) !== null,
    perform: copyDifference,
  }),
];

/** The one in sight: another view has none to change. */
function decisionOf({ plan, document }: PlanActionState) {
  return document.view === 'decisions' ? shownDecision(plan, document.decision) : null;
}

function show(state: PlanActionState, kind: 'editDecision' | 'removeDecision'): void {
  const decision = decisionOf(state);
  if (decision) showDialog({ kind, id: decision.id });
}

async function copyDifference(state: PlanActionState): Promise<void> {
  const decision = decisionOf(state);
  if (!decision) return;
  const { plan, scenario } = state;
  await copyText(differenceText(decision.name, decidedDifference(decision, plan, scenario), currentText()));
}
