import type { OpenAnswer, OpenedFile } from '../host.ts';
import { isPermitted } from './file-system-access.ts';
import { fileProblem } from './file-problem.ts';
import { recentHandle, remember } from './recent.ts';
import { sha256 } from './sha256.ts';

/** FIL14: a plan is never larger. */
const MAX_PLAN_BYTES = 20 * 1024 * 1024;

/** The handles that this window has been given, by the opaque ids that the rest of the program sees. */
export class GrantedFiles {
  readonly #handles = new Map<string, FileSystemFileHandle>();

  grant(handle: FileSystemFileHandle): string {
    const id = crypto.randomUUID();
    this.#handles.set(id, handle);
    return id;
  }

  find(id: string): FileSystemFileHandle | undefined {
    return this.#handles.get(id);
  }
}

export async function openHandle(handle: FileSystemFileHandle, granted: GrantedFiles): Promise<OpenAnswer> {
  try {
    if (!(await isPermitted(handle, 'read'))) return problem('denied', handle.name);
    const answer = await openContent(await handle.getFile());
    if (answer.kind !== 'opened') return answer;
    await remember(handle, null);
    return { kind: 'opened', file: { ...answer.file, handle: granted.grant(handle) } };
  } catch (error) {
    return problem(fileProblem(error), handle.name);
  }
}

/** A file that cannot be written back to: picked by an upload, or dropped where handles are lacking. */
export async function openContent(file: File): Promise<OpenAnswer> {
  if (file.size > MAX_PLAN_BYTES) return problem('tooLarge', file.name);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const opened: OpenedFile = { handle: null, name: file.name, bytes, sha256: await sha256(bytes) };
    return { kind: 'opened', file: opened };
  } catch (error) {
    return problem(fileProblem(error), file.name);
  }
}

export async function openStored(id: string, granted: GrantedFiles): Promise<OpenAnswer> {
  const stored = await recentHandle(id);
  return stored ? openHandle(stored.handle, granted) : problem('gone', '');
}

function problem(reason: (OpenAnswer & { kind: 'problem' })['problem'], name: string): OpenAnswer {
  return { kind: 'problem', problem: reason, name };
}
