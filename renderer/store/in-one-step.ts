import { success, type Edit, type Message, type Plan, type Result } from '../../core/index.ts';

type Command = (plan: Plan) => Result<Edit, Message>;

/** Commands that a user sees as one edit: all are done, or, where one is refused, none. The first one's name is the step's. */
export function inOneStep(first: Command, ...others: readonly Command[]): Command {
  return (plan) => {
    const begun = first(plan);
    return others.reduce((done: Result<Edit, Message>, command) => {
      if (!done.ok) return done;
      const next = command(done.value.plan);
      return next.ok ? success({ plan: next.value.plan, label: labelOf(begun, next.value, plan) }) : next;
    }, begun);
  };
}

/** What the step is called: the first command that changed something. */
function labelOf(begun: Result<Edit, Message>, latest: Edit, before: Plan): Message {
  return begun.ok && begun.value.plan !== before ? begun.value.label : latest.label;
}
