import { spawn } from 'node:child_process';
import process from 'node:process';

/** @type {Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>} */
const OPENERS = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  linux: ['xdg-open'],
};

/**
 * Opens the address in the user's own browser where there is one; where there is none, the printed address must do.
 * @param {string} address
 */
export function openBrowser(address) {
  const [command, ...words] = OPENERS[process.platform] ?? [];
  if (command === undefined) return;
  const child = spawn(command, [...words, address], { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
