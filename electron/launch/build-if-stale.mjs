import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { withLock } from './build-lock.mjs';
import { BUILD_PARTS } from './build-parts.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { PROJECT } from './project.mjs';
import { say } from './say.mjs';

/** @typedef {import('./build-parts.mjs').BuildPart} BuildPart */

/**
 * Builds those of the named parts whose sources changed since they were last built; throws where a build fails.
 * @param {readonly BuildPart['name'][]} names
 */
export async function buildIfStale(names) {
  const wanted = BUILD_PARTS.filter((part) => names.includes(part.name));
  if (wanted.every(isFresh)) return;
  await withLock(join(PROJECT, 'dist/.building'), async () => {
    // Whoever held the lock before may have built them.
    const stale = wanted.filter((part) => !isFresh(part));
    if (stale.length > 0) say('Bygger …', 'Building …');
    for (const part of stale) await buildPart(part);
  });
}

/** @param {BuildPart} part */
function isFresh(part) {
  const stamp = stampOf(part);
  if (!existsSync(stamp) || !part.outputs.every((output) => existsSync(join(PROJECT, output)))) return false;
  return readFileSync(stamp, 'utf8') === fingerprintOf(PROJECT, part.sources);
}

/** @param {BuildPart} part */
async function buildPart(part) {
  // Taken before the build: what is edited meanwhile is built again next time.
  const fingerprint = fingerprintOf(PROJECT, part.sources);
  const started = Date.now();
  // A test runner's own mode must not reach what is shipped.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await insideProject(() => build({ configFile: join(PROJECT, part.config), logLevel: 'silent' }));
  for (const folder of part.hashed) removeOlder(join(PROJECT, folder), started);
  writeFileSync(stampOf(part), fingerprint);
}

/**
 * Files under hashed names that this build did not write. Removed last: until then a program that runs finds its own.
 * @param {string} folder
 * @param {number} timeMs
 */
function removeOlder(folder, timeMs) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const file = join(folder, name);
    if (statSync(file).mtimeMs < timeMs) rmSync(file);
  }
}

/**
 * The configurations name their files from the project's root, wherever the command was typed.
 * @param {() => Promise<unknown>} work
 */
async function insideProject(work) {
  const typedIn = process.cwd();
  process.chdir(PROJECT);
  try {
    await work();
  } finally {
    process.chdir(typedIn);
  }
}

/** @param {BuildPart} part */
function stampOf(part) {
  return join(PROJECT, 'dist', `.built-${part.name}`);
}
