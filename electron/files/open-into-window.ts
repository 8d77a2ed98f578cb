import type { OpenAnswer, OpenedFile, ReadAnswer } from '../ipc/contract.ts';
import type { Program } from '../program.ts';
import { bringForward, type PlanWindow } from '../windows/plan-window.ts';
import { readFile } from './read-file.ts';
import { sha256Of } from './sha256.ts';

/** Reads a file for a window and lets the window save to it; a file that another window shows brings that one forward. */
export async function openIntoWindow(
  path: string,
  planWindow: PlanWindow,
  program: Program,
): Promise<OpenAnswer> {
  const read = await readFile(path);
  if (read.kind === 'problem') return read;
  const other = program.windows.showing(read.path);
  if (other !== null && other !== planWindow) {
    bringForward(other);
    return { kind: 'openElsewhere' };
  }
  const { name, bytes, sha256 } = read;
  return { kind: 'opened', file: { handle: planWindow.grants.grant(read.path), name, bytes, sha256 } };
}

/** Reads a file that the window may look into and no more. */
export async function readWithoutGrant(path: string): Promise<ReadAnswer> {
  const read = await readFile(path);
  return read.kind === 'problem' ? read : { kind: 'read', name: read.name, bytes: read.bytes };
}

/** Content that lies nowhere on disk: there is nothing to save back to. */
export function openContent({ name, bytes }: Pick<OpenedFile, 'name' | 'bytes'>): OpenAnswer {
  return { kind: 'opened', file: { handle: null, name, bytes, sha256: sha256Of(bytes) } };
}
