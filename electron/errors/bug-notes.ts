import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LARGEST_BYTES = 1_000_000;

export const BUG_NOTES = 'samkalkyl.log';

/** Notes faults of the program itself on this computer and nowhere else: what went wrong, never what a plan holds. */
export function createBugNotes(folder: string): (error: unknown) => void {
  const path = join(folder, BUG_NOTES);
  return (error) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      mkdirSync(folder, { recursive: true });
      setAsideWhenLarge(path);
      appendFileSync(path, `${new Date().toISOString()} ${what}\n\n`);
    } catch {
      // A disk that takes no notes must not make a second fault of the first.
    }
  };
}

function setAsideWhenLarge(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_BYTES) renameSync(path, `${path}.old`);
}
