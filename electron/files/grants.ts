import { randomUUID } from 'node:crypto';

/** The files that one window may write to, under names that say nothing of where they lie (SEC8). */
export interface Grants {
  /** The handle of a file the user pointed out; the same file keeps its handle. */
  grant(path: string): string;
  pathOf(handle: string): string | null;
  holds(path: string): boolean;
}

export function createGrants(): Grants {
  const paths = new Map<string, string>();
  return {
    grant(path) {
      const known = [...paths].find(([, granted]) => granted === path)?.[0];
      const handle = known ?? randomUUID();
      paths.set(handle, path);
      return handle;
    },
    pathOf: (handle) => paths.get(handle) ?? null,
    holds: (path) => [...paths.values()].includes(path),
  };
}
