import { basename } from 'node:path';
import { MAX_PLAN_BYTES, type FileProblem } from '../ipc/contract.ts';
import { realDisk, type Disk } from './disk.ts';
import { FileRefusal, fileProblemOf } from './file-problem.ts';
import { sha256Of } from './sha256.ts';

export type ReadFile =
  | {
      readonly kind: 'read';
      /** The file itself, behind any links: two ways to it are one file. */
      readonly path: string;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly sha256: string;
    }
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly name: string };

/** Reads a file whole, up to the size that a plan may have. What it means is not asked here. */
export async function readFile(wanted: string, disk: Disk = realDisk): Promise<ReadFile> {
  try {
    const path = await disk.realpath(wanted);
    const found = await disk.stat(path);
    if (!found.isFile()) throw new FileRefusal('failed');
    if (found.size > MAX_PLAN_BYTES) throw new FileRefusal('tooLarge');
    const bytes = await disk.readFile(path);
    if (bytes.byteLength > MAX_PLAN_BYTES) throw new FileRefusal('tooLarge');
    return { kind: 'read', path, name: basename(path), bytes, sha256: sha256Of(bytes) };
  } catch (error) {
    return { kind: 'problem', problem: fileProblemOf(error), name: basename(wanted) };
  }
}
