import type { OpenAnswer, ReadableType, ReadAnswer } from '../host.ts';
import { PLAN_FILES, TABLE_FILES, type FilePickerType } from './file-system-access.ts';
import { fileProblem, isCancelled } from './file-problem.ts';
import { openContent, openHandle, type GrantedFiles } from './open-files.ts';

/** Asks for a plan file: with a handle to write back to where the browser gives one, else as an upload. */
export async function pickFile(granted: GrantedFiles): Promise<OpenAnswer> {
  return answerOf(PLAN_FILES, (handle) => openHandle(handle, granted));
}

/** Asks for a file to be read and no more: it is not remembered, and nothing can be written back to it. */
export async function pickToRead(type: ReadableType): Promise<ReadAnswer> {
  const types = type === 'plan' ? PLAN_FILES : TABLE_FILES;
  const answer = await answerOf(types, async (handle) => openContent(await handle.getFile()));
  // Nothing of the browser's own is open in another window.
  if (answer.kind === 'openElsewhere') return { kind: 'cancelled' };
  if (answer.kind !== 'opened') return answer;
  return { kind: 'read', name: answer.file.name, bytes: answer.file.bytes };
}

async function answerOf(
  type: FilePickerType,
  open: (handle: FileSystemFileHandle) => Promise<OpenAnswer>,
): Promise<OpenAnswer> {
  if (!window.showOpenFilePicker) return uploadFile(type);
  try {
    const [handle] = await window.showOpenFilePicker({ types: [type] });
    return handle ? await open(handle) : { kind: 'cancelled' };
  } catch (error) {
    if (isCancelled(error)) return { kind: 'cancelled' };
    return { kind: 'problem', problem: fileProblem(error), name: '' };
  }
}

function uploadFile({ accept }: FilePickerType): Promise<OpenAnswer> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = Object.values(accept).flat().join();
  return new Promise((resolve) => {
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file ? openContent(file) : { kind: 'cancelled' });
    };
    input.oncancel = () => resolve({ kind: 'cancelled' });
    input.click();
  });
}
