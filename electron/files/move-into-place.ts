import type { Disk } from './disk.ts';
import { FileRefusal, systemCodeOf } from './file-problem.ts';

/** How long a rename is tried again while a virus scanner or another program holds the file (FIL2). */
export interface Patience {
  readonly limitMs: number;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export const TEN_SECONDS: Patience = {
  limitMs: 10_000,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const LONGEST_PAUSE_MS = 200;

/** Renames, and tries again while the target is held. Never writes in place. */
export async function moveIntoPlace(from: string, to: string, disk: Disk, patience: Patience): Promise<void> {
  let waitedMs = 0;
  for (let pauseMs = 10; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (!isHeld(error)) throw error;
      if (waitedMs >= patience.limitMs) throw new FileRefusal('busy');
    }
    await patience.pause(pauseMs);
    waitedMs += pauseMs;
  }
}

function isHeld(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes(systemCodeOf(error));
}
