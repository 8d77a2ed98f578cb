/** Things with an id in the browser's own storage (IndexedDB). */
export interface ObjectStore {
  readonly all: () => Promise<readonly unknown[]>;
  readonly put: (value: { readonly id: string }) => Promise<void>;
  readonly delete: (id: string) => Promise<void>;
}

/** A browser that keeps nothing (private windows, storage full or turned off) has none of them, and forgets what is put there. */
export function openStore(databaseName: string, name: string): ObjectStore {
  const run = async (
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest,
  ): Promise<unknown> => {
    try {
      return await inStore(databaseName, name, mode, work);
    } catch (error) {
      if (error instanceof DOMException) return undefined;
      throw error;
    }
  };
  return {
    all: async () => {
      const found = await run('readonly', (store) => store.getAll());
      return Array.isArray(found) ? Array.from<unknown>(found) : [];
    },
    put: async (value) => void (await run('readwrite', (store) => store.put(value))),
    delete: async (id) => void (await run('readwrite', (store) => store.delete(id))),
  };
}

async function inStore(
  databaseName: string,
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await openDatabase(databaseName, name);
  try {
    return await answerOf<unknown>(work(database.transaction(name, mode).objectStore(name)));
  } finally {
    database.close();
  }
}

function openDatabase(databaseName: string, name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(name, { keyPath: 'id' });
  return answerOf(request);
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('No reason given', 'UnknownError'));
  });
}
