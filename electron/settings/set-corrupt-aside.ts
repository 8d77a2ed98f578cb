import { existsSync, readFileSync } from 'node:fs';
import { moveAside } from '../files/move-aside.ts';
import { preferencesSchema } from './preferences-schema.ts';

/**
 * Moves a settings file that cannot be read out of the way, and answers its new name; null when there is nothing to
 * move. Done before electron-store sees the file: it would stop the program, or empty the file at the next change.
 */
export function setCorruptAside(path: string, now: Date): string | null {
  if (!existsSync(path) || isReadable(readFileSync(path, 'utf8'))) return null;
  return moveAside(path, now);
}

function isReadable(text: string): boolean {
  try {
    return preferencesSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
