import type { ExportRequest } from '../host.ts';

/** The parts of the File System Access API that TypeScript's own library lacks (Chrome and Edge; not Firefox or Safari). */
export interface FilePickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

interface PermissionDescriptor {
  readonly mode: 'read' | 'readwrite';
}

declare global {
  interface Window {
    readonly showOpenFilePicker?: (options: {
      readonly types: readonly FilePickerType[];
    }) => Promise<readonly FileSystemFileHandle[]>;
    readonly showSaveFilePicker?: (options: {
      readonly suggestedName: string;
      readonly types: readonly FilePickerType[];
    }) => Promise<FileSystemFileHandle>;
  }
  interface FileSystemHandle {
    readonly queryPermission?: (descriptor: PermissionDescriptor) => Promise<PermissionState>;
    readonly requestPermission?: (descriptor: PermissionDescriptor) => Promise<PermissionState>;
  }
  interface DataTransferItem {
    readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
  }
}

export const PLAN_FILES: FilePickerType = {
  description: 'Samkalkyl',
  accept: { 'application/json': ['.samkalkyl'] },
};

/** Tables as Statistics Sweden and Excel give them, and a register as the program writes it. */
export const TABLE_FILES: FilePickerType = {
  description: 'CSV, TSV, TXT, JSON',
  accept: { 'text/plain': ['.csv', '.tsv', '.txt'], 'application/json': ['.json'] },
};

export const EXPORT_FILES: Readonly<Record<ExportRequest['type'], FilePickerType>> = {
  xlsx: {
    description: 'Excel',
    accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] },
  },
  csv: { description: 'CSV', accept: { 'text/csv': ['.csv'] } },
  docx: {
    description: 'Word',
    accept: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'] },
  },
  png: { description: 'PNG', accept: { 'image/png': ['.png'] } },
  svg: { description: 'SVG', accept: { 'image/svg+xml': ['.svg'] } },
};

/** Whether files can be written back to in this browser. */
export function canWriteFiles(): boolean {
  return typeof window.showSaveFilePicker === 'function' && typeof window.showOpenFilePicker === 'function';
}

/** Asks for the permission where the browser has not kept it; needs a click or a key press just before. */
export async function isPermitted(handle: FileSystemHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  if (!handle.queryPermission || !handle.requestPermission) return true;
  if ((await handle.queryPermission({ mode })) === 'granted') return true;
  return (await handle.requestPermission({ mode })) === 'granted';
}
