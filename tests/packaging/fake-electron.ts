import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks where an Electron binary keeps its fuses (github.com/electron/fuses). */
export const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_VERSION = 1;
const DEFAULT_FUSES = '101100011';

/**
 * A folder that electron-builder takes for an unpacked Electron of Linux: what it copies and flips can be looked at
 * where no real one can be fetched. Nothing of it runs.
 */
export function makeFakeElectron(folder: string, version: string): void {
  mkdirSync(join(folder, 'locales'), { recursive: true });
  mkdirSync(join(folder, 'resources'));
  const fuses = Buffer.concat([
    Buffer.from(FUSE_SENTINEL),
    Buffer.from([FUSE_VERSION, DEFAULT_FUSES.length]),
    Buffer.from(DEFAULT_FUSES),
  ]);
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.alloc(4096), fuses, Buffer.alloc(4096)]));
  writeFileSync(join(folder, 'version'), version);
  for (const name of [
    'LICENSE',
    'LICENSES.chromium.html',
    'chrome-sandbox',
    'locales/sv.pak',
    'locales/de.pak',
  ]) {
    writeFileSync(join(folder, name), '');
  }
  chmodSync(join(folder, 'electron'), 0o755);
}

/** The fuses in an executable, one sign each: `1` on, `0` off. */
export function fusesIn(executable: Buffer): string {
  const at = executable.indexOf(FUSE_SENTINEL) + FUSE_SENTINEL.length;
  const count = executable[at + 1] ?? 0;
  return executable.subarray(at + 2, at + 2 + count).toString('latin1');
}
