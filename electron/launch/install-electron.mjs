import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ELECTRON_PACKAGE } from './electron-binary.mjs';

const NO_ANSWER_MS = 10_000;
const LOOK_EVERY_MS = 500;
const MEGABYTE = 1024 * 1024;

/**
 * Fetches Electron with its package's own installer. Answers whether it is there now. A server from which nothing has
 * come after ten seconds is given up; a download that runs is not cut, however slow.
 * @param {{ installer?: string, noAnswerMs?: number, onProgress: (megabytes: number) => void }} options
 * @returns {Promise<boolean>}
 */
export async function installElectron({
  installer = join(ELECTRON_PACKAGE, 'install.js'),
  noAnswerMs = NO_ANSWER_MS,
  onProgress,
}) {
  // The installer downloads into the temporary folder: one of its own shows how much has come.
  const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-electron-'));
  const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' };
  const child = spawn(process.execPath, [installer], { env, stdio: 'ignore' });
  const stop = () => child.kill();
  process.once('exit', stop);

  let hasAnswered = false;
  const started = Date.now();
  const timer = setInterval(() => {
    const bytes = sizeBelow(folder);
    hasAnswered ||= bytes > 0 || sizeBelow(join(ELECTRON_PACKAGE, 'dist')) > 0;
    if (bytes > 0) onProgress(bytes / MEGABYTE);
    if (!hasAnswered && Date.now() - started > noAnswerMs) child.kill();
  }, LOOK_EVERY_MS);

  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  process.off('exit', stop);
  rmSync(folder, { recursive: true, force: true });
  return code === 0;
}

/**
 * @param {string} folder
 * @returns {number}
 */
function sizeBelow(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.reduce((sum, file) => sum + sizeOf(join(file.parentPath, file.name)), 0);
  } catch {
    return 0;
  }
}

/** @param {string} file */
function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
