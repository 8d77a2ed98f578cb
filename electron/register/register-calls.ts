import { app } from 'electron';
import type { Program } from '../program.ts';
import { createRegisterFile } from './register-file.ts';

/** A register of inhabitants that the user adds is the program's, not a plan's: every window reads the same. */
export function answerRegisterCalls({ handle }: Program): void {
  const file = createRegisterFile(app.getPath('userData'));
  handle('register.read', () => file.read());
  handle('register.keep', ({ bytes }) => file.keep(bytes));
  handle('register.setAside', () => file.setAside(new Date()));
  handle('register.forget', () => file.forget());
}
