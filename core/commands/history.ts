import type { Message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import type { Edit } from './edit.ts';

/** A plan on one side of an edit, and what the edit was. */
interface Step {
  readonly plan: Plan;
  readonly label: Message;
}

/** The plan as it is, and the edits before and after it. Plans share what they have in common. */
export interface History {
  readonly plan: Plan;
  /** Oldest first; each holds the plan as it was before its edit. */
  readonly past: readonly Step[];
  /** Next first; each holds the plan as it is after its edit. */
  readonly future: readonly Step[];
}

/** How many edits can be undone; older ones are forgotten. */
export const HISTORY_LENGTH = 1_000;

/** The history of a plan that has just been opened or made. */
export function createHistory(plan: Plan): History {
  return { plan, past: [], future: [] };
}

/** The history after an edit: what was undone is forgotten. An edit that changed nothing is no step. */
export function record(history: History, edit: Edit): History {
  if (edit.plan === history.plan) return history;
  const past = [...history.past, { plan: history.plan, label: edit.label }];
  return { plan: edit.plan, past: past.slice(-HISTORY_LENGTH), future: [] };
}

/** The history with its last edit undone; the same history where there is none. */
export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  const future = [{ plan: history.plan, label: step.label }, ...history.future];
  return { plan: step.plan, past: history.past.slice(0, -1), future };
}

/** The history with the edit undone last done again; the same history where there is none. */
export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  return { plan: step.plan, past: [...history.past, { plan: history.plan, label: step.label }], future };
}

/** Whether there is an edit to undo. */
export function canUndo(history: History): boolean {
  return history.past.length > 0;
}

/** Whether there is an undone edit to do again. */
export function canRedo(history: History): boolean {
  return history.future.length > 0;
}

/** What undo would undo; `null` where there is nothing. */
export function undoLabel(history: History): Message | null {
  return history.past.at(-1)?.label ?? null;
}

/** What redo would do again; `null` where there is nothing. */
export function redoLabel(history: History): Message | null {
  return history.future[0]?.label ?? null;
}
