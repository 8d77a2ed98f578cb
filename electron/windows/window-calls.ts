import type { Program } from '../program.ts';
import { answerSaveRequest } from './close-guard.ts';
import { planNameIn, windowTitle } from './document-title.ts';
import { openWindow } from './open-window.ts';
import type { PlanWindow } from './plan-window.ts';

/** What a page may ask of its window. */
export function answerWindowCalls(program: Program): void {
  const { handle } = program;
  handle('window.documentState', ({ title, dirty, handle: file }, planWindow) => {
    planWindow.planName = planNameIn(title, program.name);
    planWindow.dirty = dirty;
    planWindow.file = shownFile(planWindow, file);
    showTitle(planWindow, program);
  });
  handle('window.saveAnswered', ({ request, mayClose }, planWindow) =>
    answerSaveRequest(planWindow, request, mayClose),
  );
  handle('window.open', () => void openWindow(program));
  handle('window.close', (_nothing, { window }) => window.close());
  handle('window.minimize', (_nothing, { window }) => window.minimize());
  handle('window.toggleMaximize', (_nothing, { window }) =>
    window.isMaximized() ? window.unmaximize() : window.maximize(),
  );
}

/** A window without a plan shows no file, whatever it showed before: the file may be opened in any window. */
function shownFile({ planName, file, grants }: PlanWindow, handle: string | null | undefined): string | null {
  if (planName === '' || handle === null) return null;
  return handle === undefined ? file : grants.pathOf(handle);
}

function showTitle({ window, planName, dirty }: PlanWindow, { name }: Program): void {
  window.setTitle(windowTitle(planName, dirty, name));
  if (process.platform === 'darwin') window.setDocumentEdited(dirty);
}
