import { dialog } from 'electron';
import type { Program } from '../program.ts';
import type { PlanWindow } from './plan-window.ts';

/** A page that broke is offered again, with the file as last saved, instead of leaving a grey window. */
export function offerReloadAfterCrash(planWindow: PlanWindow, program: Program): void {
  planWindow.window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || planWindow.window.isDestroyed()) return;
    program.onBug(new Error(`A window's page is gone: ${reason}`));
    offerReload(planWindow, program).catch(program.onBug);
  });
}

async function offerReload(planWindow: PlanWindow, program: Program): Promise<void> {
  const { t } = program.texts();
  const { window, file } = planWindow;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: t('desktop.crash.message'),
    detail: t(file === null ? 'desktop.crash.detailNoFile' : 'desktop.crash.detailFile'),
    buttons: [t('desktop.crash.reload'), t('desktop.crash.close')],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) startOver(planWindow);
  else window.destroy();
}

/** What the page held is gone with it: the new page gets the file handed over as soon as it listens. */
function startOver(planWindow: PlanWindow): void {
  if (planWindow.file !== null) planWindow.waiting.push(planWindow.file);
  planWindow.file = null;
  planWindow.dirty = false;
  planWindow.listening = false;
  planWindow.window.webContents.reload();
}
