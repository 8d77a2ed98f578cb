import process from 'node:process';
import { findElectron } from './electron-binary.mjs';
import { installElectron } from './install-electron.mjs';
import { runElectron } from './run-electron.mjs';
import { whyNoSandbox, whyNoScreen } from './why-no-window.mjs';

/**
 * Runs the desktop app, after fetching Electron if need be.
 * @param {readonly string[]} words handed on to the app
 * @returns {Promise<import('./why-no-window.mjs').Reason | null>} why it could not run; null once it has run and ended
 */
export async function runDesktopApp(words) {
  const noScreen = whyNoScreen();
  if (noScreen !== null) return noScreen;
  const electron = findElectron() ?? (await fetchElectron());
  if (electron === null) {
    return ['Electron gick inte att hämta från sin server', 'Electron could not be fetched from its server'];
  }
  const noSandbox = whyNoSandbox(electron);
  if (noSandbox !== null) return noSandbox;
  const outcome = await runElectron(electron, words);
  return outcome === 'ended'
    ? null
    : ['Electron gick inte att starta här', 'Electron could not be started here'];
}

/** @returns {Promise<string | null>} */
async function fetchElectron() {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return null;
  const isFetched = await installElectron({ onProgress: showProgress });
  if (hasShown) process.stderr.write('\n');
  return isFetched ? findElectron() : null;
}

let hasShown = false;

/** One line that is written over where there is a terminal; nothing where there is none.
 * @param {number} megabytes
 */
function showProgress(megabytes) {
  if (!process.stderr.isTTY) return;
  hasShown = true;
  process.stderr.write(`\rHämtar Electron: ${megabytes.toFixed(0)} MB / Fetching Electron`);
}
