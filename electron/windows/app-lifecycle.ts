import { app } from 'electron';
import type { Program } from '../program.ts';
import { openWindow } from './open-window.ts';

/** The program ends with its last window; on macOS it stays, and its icon opens a new one. */
export function followAppLifecycle(program: Program): void {
  app.on('before-quit', () => (program.quitting = true));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || program.quitting) app.quit();
  });
  app.on('activate', () => {
    if (program.windows.all().length === 0) openWindow(program);
  });
}
