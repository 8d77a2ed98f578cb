import type { OpenAnswer } from '../host.ts';
import { PLAN_FILES } from './file-system-access.ts';
import { fileProblem, isCancelled } from './file-problem.ts';
import { openContent, openHandle, type GrantedFiles } from './open-files.ts';

/** Asks for a plan file: with a handle to write back to where the browser gives one, else as an upload. */
export async function pickFile(granted: GrantedFiles): Promise<OpenAnswer> {
  if (!window.showOpenFilePicker) return uploadFile();
  try {
    const [handle] = await window.showOpenFilePicker({ types: [PLAN_FILES] });
    return handle ? await openHandle(handle, granted) : { kind: 'cancelled' };
  } catch (error) {
    if (isCancelled(error)) return { kind: 'cancelled' };
    return { kind: 'problem', problem: fileProblem(error), name: '' };
  }
}

function uploadFile(): Promise<OpenAnswer> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.samkalkyl';
  return new Promise((resolve) => {
    input.onchange = () => {
      const file = input.files?.[0];
      resolve(file ? openContent(file) : { kind: 'cancelled' });
    };
    input.oncancel = () => resolve({ kind: 'cancelled' });
    input.click();
  });
}
