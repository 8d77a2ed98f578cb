import type { Program } from '../program.ts';
import { answerSaveRequest } from './close-guard.ts';
import { openWindow } from './open-window.ts';
import type { PlanWindow } from './plan-window.ts';

/** What a page may ask of its window. */
export function answerWindowCalls(program: Program): void {
  const { handle } = program;
  handle('window.documentState', ({ title, dirty, handle: file }, planWindow) => {
    planWindow.title = title;
    planWindow.dirty = dirty;
    if (file !== undefined) planWindow.file = file === null ? null : planWindow.grants.pathOf(file);
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

/** For the task bar and the switcher: `● Steget vidare – Samkalkyl` while there are unsaved edits. */
function showTitle({ window, title, dirty }: PlanWindow, { name }: Program): void {
  const full = title === '' || title === name ? name : `${title} – ${name}`;
  window.setTitle(dirty ? `● ${full}` : full);
  if (process.platform === 'darwin') window.setDocumentEdited(dirty);
}
