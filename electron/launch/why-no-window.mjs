import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** @typedef {readonly [swedish: string, english: string]} Reason */

/** @returns {Reason | null} why this computer can show no window at all; null where nothing speaks against it */
export function whyNoScreen() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return null;
  return ['Här finns ingen skärm att visa fönster på', 'there is no display'];
}

/**
 * Some Linux systems let only programs that an administrator has prepared shut their pages in. We never start with
 * pages that are not.
 * @param {string} electron
 * @returns {Reason | null}
 */
export function whyNoSandbox(electron) {
  if (process.platform !== 'linux' || process.getuid?.() === 0 || !restrictsSandboxes()) return null;
  const helper = join(dirname(electron), 'chrome-sandbox');
  const found = statSync(helper, { throwIfNoEntry: false });
  if (found === undefined || (found.uid === 0 && (found.mode & 0o4000) !== 0)) return null;
  return [
    `Systemet tillåter inte Electrons sandlåda (sudo chown root "${helper}" && sudo chmod 4755 "${helper}")`,
    'the system does not allow Electron’s sandbox',
  ];
}

function restrictsSandboxes() {
  return (
    kernelSetting('apparmor_restrict_unprivileged_userns') === '1' ||
    kernelSetting('unprivileged_userns_clone') === '0'
  );
}

/** @param {string} name */
function kernelSetting(name) {
  const path = join('/proc/sys/kernel', name);
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}
