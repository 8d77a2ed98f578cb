import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

export const PROJECT = join(import.meta.dirname, '..', '..');
export const CONFIGURATION = join(PROJECT, 'electron-builder.yml');

/** electron-builder.yml as it is read by electron-builder, not yet checked. */
export function readConfiguration(): Record<string, unknown> {
  const read = load(readFileSync(CONFIGURATION, 'utf8'));
  if (typeof read !== 'object' || read === null)
    throw new Error('electron-builder.yml holds no configuration');
  return { ...read };
}
