import { message, type Message } from '../../core/index.ts';
import type { HostProblem } from '../host/host.ts';

/** What the host was asked to do. */
export type HostTask = 'open' | 'save' | 'export' | 'register' | 'keepRegister' | 'forgetRegister';

/** What happened, why and what to do: "Planen kunde inte sparas. Disken är full …". */
export function hostProblem(what: HostTask, problem: HostProblem): Message {
  return message(`host.${what}`, { reason: { kind: 'message', message: message(`host.${problem}`) } });
}
