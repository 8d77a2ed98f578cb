import type {
  ExportAnswer,
  ExportRequest,
  HostProblem,
  SaveAnswer,
  SaveAsRequest,
  SaveRequest,
} from '../host.ts';
import { download } from './download.ts';
import { EXPORT_FILES, isPermitted, PLAN_FILES, type FilePickerType } from './file-system-access.ts';
import { fileProblem, isCancelled } from './file-problem.ts';
import type { GrantedFiles } from './open-files.ts';
import { remember } from './recent.ts';
import { sha256 } from './sha256.ts';

/** Writes back to the file if it still is what was loaded (FIL5); the file is whole or untouched (createWritable). */
export async function saveInPlace(request: SaveRequest, granted: GrantedFiles): Promise<SaveAnswer> {
  const file = granted.find(request.handle);
  if (!file) return { kind: 'problem', problem: 'gone' };
  try {
    if (!(await isPermitted(file, 'readwrite'))) return { kind: 'problem', problem: 'denied' };
    const onDisk = new Uint8Array(await (await file.getFile()).arrayBuffer());
    const isForeign = (await sha256(onDisk)) !== request.expectedSha256;
    if (isForeign && !request.overwrite) return { kind: 'changedOnDisk' };
    if (isForeign) download(`${withoutExtension(file.name)} (2).samkalkyl`, onDisk);
    return await write(file, request.bytes, request.handle);
  } catch (error) {
    return { kind: 'problem', problem: fileProblem(error) };
  }
}

export async function saveAs(request: SaveAsRequest, granted: GrantedFiles): Promise<SaveAnswer> {
  const picked = await pickTarget(request.suggestedName, PLAN_FILES);
  if (picked === 'cancelled') return { kind: 'cancelled' };
  if (picked === 'download') return saveByDownload(request);
  if (typeof picked === 'string') return { kind: 'problem', problem: picked };
  try {
    return await write(picked, request.bytes, granted.grant(picked));
  } catch (error) {
    return { kind: 'problem', problem: fileProblem(error) };
  }
}

export async function exportTo(request: ExportRequest): Promise<ExportAnswer> {
  const picked = await pickTarget(request.suggestedName, EXPORT_FILES[request.type]);
  if (picked === 'cancelled') return { kind: 'cancelled' };
  if (picked === 'download') {
    download(request.suggestedName, request.bytes);
    return { kind: 'exported', name: request.suggestedName };
  }
  if (typeof picked === 'string') return { kind: 'problem', problem: picked };
  try {
    await writeBytes(picked, request.bytes);
    return { kind: 'exported', name: picked.name };
  } catch (error) {
    return { kind: 'problem', problem: fileProblem(error) };
  }
}

async function pickTarget(
  suggestedName: string,
  type: FilePickerType,
): Promise<FileSystemFileHandle | 'cancelled' | 'download' | HostProblem> {
  // The picker needs a click or key just before; where too long has passed the download still hands the work over.
  if (!window.showSaveFilePicker || !navigator.userActivation.isActive) return 'download';
  try {
    return await window.showSaveFilePicker({ suggestedName, types: [type] });
  } catch (error) {
    return isCancelled(error) ? 'cancelled' : fileProblem(error);
  }
}

async function write(file: FileSystemFileHandle, bytes: Uint8Array, handle: string): Promise<SaveAnswer> {
  await writeBytes(file, bytes);
  await remember(file, null);
  const hash = await sha256(bytes);
  return { kind: 'saved', handle, name: file.name, sha256: hash, durable: true, asDownload: false };
}

async function saveByDownload({ suggestedName, bytes }: SaveAsRequest): Promise<SaveAnswer> {
  download(suggestedName, bytes);
  const hash = await sha256(bytes);
  return { kind: 'saved', handle: null, name: suggestedName, sha256: hash, durable: true, asDownload: true };
}

/** The browser writes to a copy and puts it in the file's place at `close`. */
async function writeBytes(file: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await file.createWritable();
  try {
    await writable.write(bytes.slice());
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

function withoutExtension(name: string): string {
  return name.replace(/\.samkalkyl$/i, '');
}
