import type { Translator } from '../text/use-text.ts';
import type { Action, ActionState } from './action.ts';

/** What the action is called now. */
export function labelText({ label }: Action, state: ActionState, text: Translator): string {
  return typeof label === 'function' ? text.text(label(state)) : text.t(label);
}
