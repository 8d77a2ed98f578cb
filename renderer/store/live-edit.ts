import {
  message,
  record,
  refusal,
  type Edit,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { documentStore, type PlanHistory } from './document-state.ts';
import { moveTo } from './edit.ts';

/** Changes that follow a hand, each in the place of the one before: together one step to undo, or none. */
export interface LiveEdit {
  /** Does the command on the plan as it was before the gesture. */
  readonly change: (command: (plan: Plan) => Result<Edit, Message>) => Result<Edit, Message>;
  /** As if nothing had been done; also what had been undone can be done again. */
  readonly cancel: () => void;
}

/** Begins such changes. They end where something else has changed the plan. */
export function beginLiveEdit(): LiveEdit {
  const start = documentStore.getState().history;
  let latest = start;
  const move = (history: PlanHistory) => {
    if (documentStore.getState().history !== latest || history === latest) return;
    latest = history;
    moveTo(history);
  };
  return {
    change(command) {
      if (!start) return refusal(message('notice.noPlan'));
      const answer = command(start.plan);
      if (answer.ok) move(record(start, answer.value));
      return answer;
    },
    cancel() {
      if (start) move(start);
    },
  };
}
