import { spawn } from 'node:child_process';
import process from 'node:process';
import { PROJECT, typedIn } from './project.mjs';

/** An end before this is a start that failed: a library is missing, or the display took no window. */
const HARDLY_STARTED_MS = 3000;

/**
 * Runs the desktop app until it ends.
 * @param {string} electron
 * @param {readonly string[]} words handed on to the app
 * @returns {Promise<'ended' | 'neverStarted'>}
 */
export async function runElectron(electron, words) {
  const started = Date.now();
  const child = spawn(electron, [...rootWords(), PROJECT, ...words], {
    cwd: typedIn(),
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  // Ctrl+C reaches the app, too: it may have edits to ask about.
  const wait = () => undefined;
  process.on('SIGINT', wait);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  process.off('SIGINT', wait);
  return code !== 0 && Date.now() - started < HARDLY_STARTED_MS ? 'neverStarted' : 'ended';
}

/** Chromium's sandbox does not run as root: a container without other users has no other way. */
function rootWords() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
