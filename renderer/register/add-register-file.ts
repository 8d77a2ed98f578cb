import { message } from '../../core/index.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { notify } from '../dialogs/notify.ts';
import { hostProblem } from '../files/host-problem.ts';
import { host } from '../host/current-host.ts';
import { forgetRegister } from './added-register.ts';
import { readRegisterFile } from './read-register-file.ts';
import { loadRegister } from './use-register.ts';

/** Asks for a newer register, and shows what it holds before it is taken up. */
export async function addRegisterFile(): Promise<void> {
  const answer = await host().readFile('table');
  if (answer.kind === 'problem') notify({ kind: 'error', message: hostProblem('open', answer.problem) });
  if (answer.kind !== 'read') return;
  const { name } = answer;
  const read = readRegisterFile(answer.bytes);
  if (!read.ok) {
    const reason = { kind: 'message', message: read.failure } as const;
    notify({ kind: 'error', message: message('register.refused', { name, reason }) });
    return;
  }
  await loadRegister();
  showDialog({ kind: 'addRegister', name, register: read.value });
}

/** Back to the register that comes with the program. */
export async function forgetAddedRegister(): Promise<void> {
  const failure = await forgetRegister();
  if (failure) notify({ kind: 'error', message: failure });
  else notify({ kind: 'ok', message: message('register.forgotten') });
}
