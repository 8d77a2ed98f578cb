import { dialog } from 'electron';
import type { Program } from '../program.ts';
import { BUG_NOTES } from './bug-notes.ts';

/** The one place where a fault of the main process ends: noted, told once, and the windows live on to be saved. */
export function followBugs(program: Program): void {
  let told = false;
  process.on('uncaughtException', (error) => {
    program.onBug(error);
    if (told) return;
    told = true;
    const { t } = program.texts();
    dialog.showErrorBox(t('desktop.bug.message'), t('desktop.bug.detail', { name: BUG_NOTES }));
  });
}
