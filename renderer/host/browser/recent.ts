import type { RecentDescription, RecentFile } from '../host.ts';
import { dropStoredFile, storedFiles, storeFile, type StoredFile } from './recent-database.ts';

const MOST_KEPT = 20;

export async function recentFiles(): Promise<readonly RecentFile[]> {
  const files = await storedFiles();
  return files.map(({ id, name, openedAt, description }) => ({
    id,
    name,
    folder: '',
    openedAt,
    description,
  }));
}

export async function recentHandle(id: string): Promise<StoredFile | undefined> {
  return (await storedFiles()).find((file) => file.id === id);
}

/** Notes that a file was opened or saved; the same file keeps its entry. */
export async function remember(
  handle: FileSystemFileHandle,
  description: RecentDescription | null,
): Promise<void> {
  const files = await storedFiles();
  const known = await sameFile(files, handle);
  const entry: StoredFile = {
    id: known?.id ?? crypto.randomUUID(),
    name: handle.name,
    openedAt: new Date().toISOString(),
    description: description ?? known?.description ?? null,
    handle,
  };
  await storeFile(entry);
  const others = files.filter(({ id }) => id !== entry.id);
  for (const { id } of others.slice(MOST_KEPT - 1)) await dropStoredFile(id);
}

export async function forget(id: string): Promise<void> {
  await dropStoredFile(id);
}

async function sameFile(
  files: readonly StoredFile[],
  handle: FileSystemFileHandle,
): Promise<StoredFile | undefined> {
  for (const file of files) if (await file.handle.isSameEntry(handle)) return file;
  return undefined;
}
