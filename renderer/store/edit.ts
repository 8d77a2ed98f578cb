import {
  message,
  record,
  redo as redoHistory,
  refusal,
  undo as undoHistory,
  type Edit,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { dismissUntilChange, notify } from '../dialogs/notify.ts';
import { documentStore, type PlanHistory } from './document-state.ts';
import { stateAfter } from './state-after.ts';

/** The one way to change the plan: runs the command, records one step, or shows why it was refused and changes nothing. */
export function edit(command: (plan: Plan) => Result<Edit, Message>): Result<Edit, Message> {
  const answer = tryEdit(command);
  if (!answer.ok) notify({ kind: 'error', message: answer.failure, untilChange: true });
  return answer;
}

/** As `edit`, for a place that shows the refusal itself beside what was typed. */
export function tryEdit(command: (plan: Plan) => Result<Edit, Message>): Result<Edit, Message> {
  const { history, plan } = documentStore.getState();
  if (!history || !plan) return refusal(message('notice.noPlan'));
  const answer = command(plan);
  if (answer.ok && answer.value.plan !== plan) moveTo(record(history, answer.value));
  return answer;
}

export function undo(): void {
  const { history } = documentStore.getState();
  if (history) moveTo(undoHistory(history));
}

export function redo(): void {
  const { history } = documentStore.getState();
  if (history) moveTo(redoHistory(history));
}

/** Another history in the place of this one: a step, or one taken back. */
export function moveTo(history: PlanHistory): void {
  documentStore.setState((state) => stateAfter(state, history));
  dismissUntilChange();
}
