import { renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** Renames a file that cannot be read, so that it is out of the way and not lost; answers its new name. @throws as the disk does. */
export function moveAside(path: string, now: Date): string {
  const extension = extname(path);
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  const aside = join(dirname(path), `${basename(path, extension)}.corrupt-${stamp}${extension}`);
  renameSync(path, aside);
  return basename(aside);
}
