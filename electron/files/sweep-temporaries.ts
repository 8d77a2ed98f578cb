import { join } from 'node:path';
import { realDisk, type Disk } from './disk.ts';
import { isTemporaryName } from './temporary-name.ts';
import { discard } from './write-new-file.ts';

const HOUR_MS = 3_600_000;

/** Removes what a save that was cut short left in these folders, once it is older than any running save (FIL12). */
export async function sweepTemporaries(
  folders: readonly string[],
  nowMs: number,
  disk: Disk = realDisk,
): Promise<void> {
  for (const folder of new Set(folders)) {
    // A folder on a share that is away is none of our business now.
    const names = await disk.readdir(folder).catch(() => []);
    for (const name of names.filter(isTemporaryName)) await sweepOne(join(folder, name), nowMs, disk);
  }
}

async function sweepOne(path: string, nowMs: number, disk: Disk): Promise<void> {
  const found = await disk.stat(path).catch(() => null);
  if (found !== null && nowMs - found.mtimeMs > HOUR_MS) await discard(path, disk);
}
