import { constants } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { FileProblem } from '../ipc/contract.ts';
import { realDisk, type Disk } from './disk.ts';
import { FileRefusal, fileProblemOf, systemCodeOf } from './file-problem.ts';
import { moveIntoPlace, TEN_SECONDS, type Patience } from './move-into-place.ts';
import { secureFolder } from './secure-folder.ts';
import { sha256Of } from './sha256.ts';
import { discard, writeBeside, writeNewFile } from './write-new-file.ts';

export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the file must still hold; null where the user has just pointed it out, new or to be replaced. */
  readonly expected: { readonly sha256: string; readonly overwrite: boolean } | null;
}

export type Replaced =
  | { readonly kind: 'saved'; readonly path: string; readonly sha256: string; readonly durable: boolean }
  | { readonly kind: 'changedOnDisk' }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/**
 * Saves so that the disk holds the old file whole or the new file whole, whatever happens (FIL1, FIL3, FIL4).
 * Up to the rename every failure leaves the old file untouched; once renamed, the save is done, and the folder
 * that could not be secured only makes it less than durable.
 */
export async function replaceFile(
  { path, bytes, expected }: Replacement,
  disk: Disk = realDisk,
  patience: Patience = TEN_SECONDS,
): Promise<Replaced> {
  let temporary: string | null = null;
  try {
    const target = await findTarget(path, expected !== null, disk);
    temporary = await writeBeside(target.path, bytes, target.mode, disk);
    if (expected !== null && !(await mayReplace(target.path, expected, disk))) {
      await discard(temporary, disk);
      return { kind: 'changedOnDisk' };
    }
    await moveIntoPlace(temporary, target.path, disk, patience);
    const durable = await secureFolder(dirname(target.path), disk);
    return { kind: 'saved', path: target.path, sha256: sha256Of(bytes), durable };
  } catch (error) {
    if (temporary !== null) await discard(temporary, disk);
    return { kind: 'problem', problem: fileProblemOf(error) };
  }
}

interface Target {
  readonly path: string;
  /** The rights to keep; null for a new file. */
  readonly mode: number | null;
}

/** The file behind any links, if it may be written. A rename would replace a read-only file: hence the check. */
async function findTarget(wanted: string, mustExist: boolean, disk: Disk): Promise<Target> {
  const path = await realPathOrNull(wanted, disk);
  if (path === null) {
    if (mustExist) throw new FileRefusal('gone');
    return { path: join(await disk.realpath(dirname(wanted)), basename(wanted)), mode: null };
  }
  const found = await disk.stat(path);
  if (!found.isFile()) throw new FileRefusal('failed');
  if ((found.mode & 0o222) === 0) throw new FileRefusal('readOnly');
  await disk.access(path, constants.W_OK);
  return { path, mode: found.mode & 0o777 };
}

async function realPathOrNull(path: string, disk: Disk): Promise<string | null> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether the file still is what was loaded; a foreign version is kept beside it before it is overwritten. */
async function mayReplace(
  path: string,
  expected: { readonly sha256: string; readonly overwrite: boolean },
  disk: Disk,
): Promise<boolean> {
  const found = await disk.readFile(path);
  if (sha256Of(found) === expected.sha256) return true;
  if (!expected.overwrite) return false;
  await writeNewFile(backupPath(path, new Date()), found, null, disk);
  return true;
}

/** `plan.samkalkyl` → `plan.backup-20250131T120000123.samkalkyl` */
function backupPath(path: string, now: Date): string {
  const extension = extname(path);
  const stamp = now.toISOString().replace(/[^0-9T]/g, '');
  return join(dirname(path), `${basename(path, extension)}.backup-${stamp}${extension}`);
}
