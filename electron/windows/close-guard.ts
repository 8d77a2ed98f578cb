import { randomUUID } from 'node:crypto';
import { app, dialog } from 'electron';
import type { Program } from '../program.ts';
import { tell, type PlanWindow } from './plan-window.ts';

type Choice = 'save' | 'discard' | 'cancel';
const CHOICES: readonly Choice[] = ['save', 'discard', 'cancel'];

/** Asks before a window with unsaved edits closes, by whatever way (FIL13); the whole program's quitting waits for it. */
export function guardClosing(planWindow: PlanWindow, program: Program): void {
  const { window } = planWindow;
  let asking = false;

  window.on('close', (event) => {
    if (!planWindow.dirty || planWindow.mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    askAndSave(planWindow, program)
      .then((mayClose) => (mayClose ? letGo(planWindow, program) : stayOpen(program)))
      .catch(program.onBug)
      .finally(() => (asking = false));
  });
  // The question has been asked by then: a page must not hold a window with one of its own.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault());
}

async function askAndSave(planWindow: PlanWindow, program: Program): Promise<boolean> {
  const choice = await ask(planWindow, program);
  return choice === 'save' ? requestSave(planWindow) : choice === 'discard';
}

async function ask({ window, planName }: PlanWindow, program: Program): Promise<Choice> {
  const { t } = program.texts();
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('unsaved.title', { name: planName }),
    detail: t('unsaved.words'),
    buttons: [t('unsaved.save'), t('unsaved.discard'), t('dialog.cancel')],
    defaultId: CHOICES.indexOf('save'),
    cancelId: CHOICES.indexOf('cancel'),
    noLink: true,
  });
  return CHOICES[response] ?? 'cancel';
}

/** The page saves as it always does, asking where if need be; true once the disk holds the plan. */
function requestSave(planWindow: PlanWindow): Promise<boolean> {
  const request = randomUUID();
  return new Promise((resolve) => {
    planWindow.saveRequests.set(request, resolve);
    tell(planWindow, 'save.requested', { request });
  });
}

/** The page's answer to `requestSave`. */
export function answerSaveRequest(planWindow: PlanWindow, request: string, mayClose: boolean): void {
  planWindow.saveRequests.get(request)?.(mayClose);
  planWindow.saveRequests.delete(request);
}

function letGo(planWindow: PlanWindow, program: Program): void {
  planWindow.mayClose = true;
  planWindow.window.close();
  if (program.quitting) app.quit();
}

function stayOpen(program: Program): void {
  program.quitting = false;
}
