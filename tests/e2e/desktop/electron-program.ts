import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '..', '..', '..');

export interface ElectronProgram {
  readonly path: string;
  /** Whether this is the stand-in and not Electron. */
  readonly isStandIn: boolean;
  /** Words that this computer needs on every command line. */
  readonly words: readonly string[];
}

/** Electron where its binary is installed, else the stand-in; `ELECTRON_STANDIN=1` takes the stand-in anyway. */
export function electronProgram(): ElectronProgram {
  const real = process.env.ELECTRON_STANDIN === '1' ? null : installedElectron();
  if (real === null) {
    return { path: join(PROJECT, 'tests/electron-standin/bin/electron'), isStandIn: true, words: [] };
  }
  const needsNoSandbox = process.platform === 'linux' && process.getuid?.() === 0;
  return { path: real, isStandIn: false, words: needsNoSandbox ? ['--no-sandbox'] : [] };
}

function installedElectron(): string | null {
  const folder = join(PROJECT, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const path = join(folder, 'dist', readFileSync(named, 'utf8').trim());
  return existsSync(path) ? path : null;
}
