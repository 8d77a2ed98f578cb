import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The checkout's root, with a separator at its end. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
export const RENDERER = fileURLToPath(new URL('../../dist/renderer/', import.meta.url));

/** Where the command was typed: npm runs its scripts in the project's root, and files are named from the other. */
export function typedIn() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  const isOurs = script === 'start' || script === 'samkalkyl';
  return isOurs && folder ? folder : process.cwd();
}
