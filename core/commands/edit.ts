import { message, type Message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { refusal, success, type Result } from '../result.ts';

/** What a command made of a plan, and what undo and redo call it. The same plan where nothing changed. */
export interface Edit {
  readonly plan: Plan;
  readonly label: Message;
}

/** What every command answers: the edit, or why not; a refused command changes nothing. */
export type EditResult = Result<Edit, Message>;

/** A done edit, called `edit.<name>`. */
export function edited(plan: Plan, name: string, values: Message['values'] = {}): EditResult {
  return success({ plan, label: message(`edit.${name}`, values) });
}

/** A refusal: `refusal.<reason>` says what, where and what to do. */
export function refused(reason: string, values: Message['values'] = {}): EditResult {
  return refusal(message(`refusal.${reason}`, values));
}
