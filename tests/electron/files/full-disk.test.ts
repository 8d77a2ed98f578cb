import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../../electron/files/replace-file.ts';
import { sha256Of } from '../../../electron/files/sha256.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const mounted: string[] = [];
const OLD = Buffer.from('old plan');
const expected = { sha256: sha256Of(OLD), overwrite: false };

/** A file system of a few kilobytes; null where this computer lets nobody mount one. */
function tinyDisk(options: string): string | null {
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  mounted.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', [folder]);
});

const WHY_SKIPPED = 'mounting a small disk needs root on Linux';

describe('FIL3 a disk that is really full', () => {
  test('no room for the new content: full, the old file is there, nothing is left', async (context) => {
    const folder = tinyDisk('size=64k');
    if (folder === null) return context.skip(WHY_SKIPPED);
    const path = join(folder, 'plan.samkalkyl');
    writeFileSync(path, OLD);
    const answer = await replaceFile({ path, bytes: Buffer.alloc(100_000, 'x'), expected });
    expect(answer).toEqual({ kind: 'problem', problem: 'full' });
    expect(readFileSync(path)).toEqual(OLD);
    expect(readdirSync(folder)).toEqual(['plan.samkalkyl']);
  });

  test('no room for one more name: full, the old file is there', async (context) => {
    const folder = tinyDisk('size=1m,nr_inodes=2');
    if (folder === null) return context.skip(WHY_SKIPPED);
    const path = join(folder, 'plan.samkalkyl');
    writeFileSync(path, OLD);
    expect(await replaceFile({ path, bytes: OLD, expected })).toEqual({ kind: 'problem', problem: 'full' });
    expect(readFileSync(path)).toEqual(OLD);
  });

  test('a disk that was made read-only', async (context) => {
    const folder = tinyDisk('size=64k');
    if (folder === null) return context.skip(WHY_SKIPPED);
    const path = join(folder, 'plan.samkalkyl');
    writeFileSync(path, OLD);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    expect(await replaceFile({ path, bytes: OLD, expected })).toEqual({
      kind: 'problem',
      problem: 'readOnly',
    });
    expect(readFileSync(path)).toEqual(OLD);
  });
});
