import { temporaryName } from './temporary-name.ts';
import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

const ORDINARY_MODE = 0o666;

/** Writes beside `target` and secures it on disk; answers the new file's path. Leaves nothing when it fails. */
export async function writeBeside(
  target: string,
  bytes: Uint8Array,
  mode: number | null,
  disk: Disk,
): Promise<string> {
  const path = join(dirname(target), temporaryName());
  await writeNewFile(path, bytes, mode, disk);
  return path;
}

/** Creates `path`, which must not exist, whole and secured on disk, or not at all. */
export async function writeNewFile(
  path: string,
  bytes: Uint8Array,
  mode: number | null,
  disk: Disk,
): Promise<void> {
  const file = await disk.open(path, 'wx', mode ?? ORDINARY_MODE);
  try {
    // The process's umask may have cut rights that colleagues have; file systems without modes refuse, harmlessly.
    if (mode !== null) await file.chmod(mode).catch(() => undefined);
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await discard(path, disk);
    throw error;
  }
}

/** Removes a file of ours as far as the disk lets us; the reason we clean up is the one to tell. */
export async function discard(path: string, disk: Disk): Promise<void> {
  await disk.unlink(path).catch(() => undefined);
}
