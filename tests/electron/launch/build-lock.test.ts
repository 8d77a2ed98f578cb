import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../../electron/launch/build-lock.mjs';
import { temporaryFolders } from '../files/temporary-folder.ts';

const newFolder = temporaryFolders();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('two builds of one checkout never run at once', async () => {
  const lock = join(newFolder(), 'dist', '.building');
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await pause(50);
    running -= 1;
  };
  await Promise.all([work(), work()]);
  expect(most, 'control: without the lock they do').toBe(2);
  most = 0;
  await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
  expect(most).toBe(1);
  expect(existsSync(lock)).toBe(false);
});

test('a build that breaks lets go of the lock', async () => {
  const lock = join(newFolder(), '.building');
  await expect(withLock(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose holder no longer runs is taken over', async () => {
  const lock = join(newFolder(), '.building');
  writeFileSync(lock, '99999999');
  let hasRun = false;
  await withLock(lock, () => Promise.resolve(void (hasRun = true)));
  expect(hasRun).toBe(true);
});
