import type { PlanWindow } from './plan-window.ts';

/** The windows that are open, the one used last first. */
export interface PlanWindows {
  add(planWindow: PlanWindow): void;
  remove(planWindow: PlanWindow): void;
  used(planWindow: PlanWindow): void;
  all(): readonly PlanWindow[];
  lastUsed(): PlanWindow | null;
  withContents(contentsId: number): PlanWindow | null;
  showing(path: string): PlanWindow | null;
  /** One on its start screen, which waits for no file. */
  free(): PlanWindow | null;
}

export function createPlanWindows(): PlanWindows {
  let windows: readonly PlanWindow[] = [];
  const without = (planWindow: PlanWindow) => windows.filter((other) => other !== planWindow);
  const find = (test: (planWindow: PlanWindow) => boolean) => windows.find(test) ?? null;

  return {
    add: (planWindow) => void (windows = [planWindow, ...windows]),
    remove: (planWindow) => void (windows = without(planWindow)),
    used: (planWindow) => void (windows = [planWindow, ...without(planWindow)]),
    all: () => windows,
    lastUsed: () => windows[0] ?? null,
    withContents: (contentsId) => find((planWindow) => planWindow.contentsId === contentsId),
    showing: (path) => find(({ file, waiting }) => file === path || waiting.includes(path)),
    free: () =>
      find(({ planName, file, waiting }) => planName === '' && file === null && waiting.length === 0),
  };
}
