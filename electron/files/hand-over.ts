import type { Program } from '../program.ts';
import { openWindow } from '../windows/open-window.ts';
import { bringForward, tell, type PlanWindow } from '../windows/plan-window.ts';
import { realDisk } from './disk.ts';
import { openIntoWindow } from './open-into-window.ts';

/** Files that the system brings: at start, by a double click, by a second launch. None: just come forward. */
export async function handOverFiles(paths: readonly string[], program: Program): Promise<void> {
  if (paths.length === 0) comeForward(program);
  for (const path of paths) await handOver(path, program);
}

function comeForward(program: Program): void {
  const last = program.windows.lastUsed();
  if (last === null) openWindow(program);
  else bringForward(last);
}

async function handOver(path: string, program: Program): Promise<void> {
  // What cannot be found goes on as it was written: opening it tells the user why.
  const file = await realDisk.realpath(path).catch(() => path);
  const shown = program.windows.showing(file);
  if (shown !== null) return bringForward(shown);
  const free = program.windows.free();
  const planWindow = free ?? openWindow(program);
  planWindow.waiting.push(file);
  if (free !== null) bringForward(free);
  if (planWindow.listening) await deliverWaiting(planWindow, program);
}

/** Gives a page that listens what waited for it. */
export async function deliverWaiting(planWindow: PlanWindow, program: Program): Promise<void> {
  for (let path = planWindow.waiting[0]; path !== undefined; path = planWindow.waiting[0]) {
    const answer = await openIntoWindow(path, planWindow, program);
    planWindow.waiting.shift();
    if (answer.kind !== 'openElsewhere') tell(planWindow, 'file.handedOver', answer);
  }
}
