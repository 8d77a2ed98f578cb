import { mergeRegisters, message, type Message, type PopulationRegister } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import { hostProblem } from '../files/host-problem.ts';
import { host } from '../host/current-host.ts';
import { bytesOfRegister, readRegisterFile } from './read-register-file.ts';
import { registerStore, showRegisters } from './register-store.ts';

/**
 * The register that the user has added, as it was kept. One that cannot be read is set aside, never thrown away, and the
 * program goes on with its own.
 */
export async function readAddedRegister(): Promise<PopulationRegister | null> {
  const answer = await host().addedRegister();
  if (answer.kind === 'problem') warn(hostProblem('register', answer.problem));
  if (answer.kind !== 'kept') return null;
  const read = readRegisterFile(answer.bytes);
  if (read.ok) return read.value;
  const name = await host().setRegisterAside();
  warn(name === null ? message('register.keptUnreadable') : message('register.setAside', { name }));
  return null;
}

/** Keeps a register with the program, over whatever it shares with one that was added before. Answers why it could not. */
export async function keepRegister(register: PopulationRegister): Promise<Message | null> {
  const { builtIn, added } = registerStore.getState();
  const kept = added ? mergeRegisters(added, register) : register;
  const answer = await host().keepRegister(bytesOfRegister(kept));
  if (answer.kind === 'problem') return hostProblem('keepRegister', answer.problem);
  if (builtIn) showRegisters(builtIn, kept);
  return null;
}

/** Back to the program's own; plans keep what they have taken up. Answers why it could not be done. */
export async function forgetRegister(): Promise<Message | null> {
  const answer = await host().forgetRegister();
  if (answer.kind === 'problem') return hostProblem('forgetRegister', answer.problem);
  const { builtIn } = registerStore.getState();
  if (builtIn) showRegisters(builtIn, null);
  return null;
}

function warn(words: Message): void {
  notify({ kind: 'error', message: words });
}
