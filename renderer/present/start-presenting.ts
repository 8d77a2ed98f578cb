import { showDialog } from '../dialogs/dialog-store.ts';
import { fillScreen } from './full-screen.ts';

/** Fills the screen where the host lets it, and else the window. */
export function startPresenting(): void {
  void fillScreen();
  showDialog({ kind: 'present' });
}
