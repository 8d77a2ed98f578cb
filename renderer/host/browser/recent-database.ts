import type { RecentDescription } from '../host.ts';

/** A recent file as IndexedDB keeps it: the browser can store the file's handle itself, not a path. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly openedAt: string;
  readonly description: RecentDescription | null;
  readonly handle: FileSystemFileHandle;
}

const NAME = 'samkalkyl';
const STORE = 'recent';

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('No reason given', 'UnknownError'));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return answerOf(request);
}

async function inStore<Value>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await openDatabase();
  try {
    return await answerOf(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** Latest first. */
export async function storedFiles(): Promise<readonly StoredFile[]> {
  const files: readonly StoredFile[] = await inStore('readonly', (store) => store.getAll());
  return files.toSorted((a, b) => b.openedAt.localeCompare(a.openedAt));
}

export async function storeFile(file: StoredFile): Promise<void> {
  await inStore('readwrite', (store) => store.put(file));
}

export async function dropStoredFile(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id));
}
