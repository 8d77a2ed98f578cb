import { message, openPlan, type Plan } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import { host } from '../host/current-host.ts';
import { hostProblem } from './host-problem.ts';

/** Another plan than the open one, to be looked into. */
export interface OtherPlan {
  /** The file's name. */
  readonly name: string;
  readonly plan: Plan;
}

/** Asks for a plan file and reads it; the open plan stays. `null` where none was chosen, or none could be read, which is said. */
export async function readOtherPlan(): Promise<OtherPlan | null> {
  const answer = await host().readFile('plan');
  if (answer.kind === 'problem') notify({ kind: 'error', message: hostProblem('open', answer.problem) });
  if (answer.kind !== 'read') return null;
  const { name } = answer;
  const opened = openPlan(answer.bytes);
  if (opened.ok) {
    for (const warning of opened.value.warnings) notify({ kind: 'info', message: warning });
    return { name, plan: opened.value.plan };
  }
  const reason = { kind: 'message', message: opened.failure } as const;
  notify({ kind: 'error', message: message('open.refused', { name, reason }) });
  return null;
}
