import { currentActionState, type ActionTarget } from './action-state.ts';
import { actionOf } from './actions.ts';

/** Does what the action says, if it can be done now. Answers whether it was. */
export function performAction(id: string, target?: ActionTarget): boolean {
  const action = actionOf(id);
  const state = currentActionState(target);
  if (!action.available(state)) return false;
  void action.perform(state);
  return true;
}
