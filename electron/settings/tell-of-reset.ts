import { dialog } from 'electron';
import type { Program } from '../program.ts';

/** Says that unreadable settings were set aside, and where they are (FIL9). */
export function tellOfReset(corruptName: string | null, program: Program): void {
  const planWindow = program.windows.lastUsed();
  if (corruptName === null || planWindow === null) return;
  const { t } = program.texts();
  const told = dialog.showMessageBox(planWindow.window, {
    type: 'info',
    message: t('desktop.settingsReset.message'),
    detail: t('desktop.settingsReset.detail', { name: corruptName }),
    buttons: ['OK'],
  });
  told.catch(program.onBug);
}
