import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { PROJECT } from './project.mjs';

export const ELECTRON_PACKAGE = join(PROJECT, 'node_modules/electron');

/** Electron's executable, or null where it has not been fetched. */
export function findElectron() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder) return existing(join(folder, 'electron'));
  const named = join(ELECTRON_PACKAGE, 'path.txt');
  if (!existsSync(named)) return null;
  return existing(join(ELECTRON_PACKAGE, 'dist', readFileSync(named, 'utf8').trim()));
}

/** @param {string} path */
function existing(path) {
  return existsSync(path) ? path : null;
}
