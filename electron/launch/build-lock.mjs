import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

const LOOK_AGAIN_MS = 100;
/** A lock without a holder's number is just being written, unless it stays so. */
const WRITING_MS = 2000;

/**
 * Does the work while nobody else in this checkout does: two builds at once would write into each other. A lock whose
 * holder no longer runs is taken over.
 * @param {string} path
 * @param {() => Promise<void>} work
 */
export async function withLock(path, work) {
  while (!takeLock(path)) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

/** @param {string} path */
function isHeld(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder === 0) return Date.now() - statSync(path).mtimeMs < WRITING_MS;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    // A holder that belongs to another user runs, too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
