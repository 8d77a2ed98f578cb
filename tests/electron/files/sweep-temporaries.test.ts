import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepTemporaries } from '../../../electron/files/sweep-temporaries.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

test('FIL12 only our own temporaries older than an hour are removed, and a missing folder stops nothing', async () => {
  const folder = newFolder();
  const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
  for (const name of ['.samkalkyl-0123abcd.tmp', '.samkalkyl-other.tmp', 'plan.samkalkyl']) {
    writeFileSync(join(folder, name), '');
    utimesSync(join(folder, name), twoHoursAgo, twoHoursAgo);
  }
  writeFileSync(join(folder, '.samkalkyl-fedcba98.tmp'), 'being written now');
  await sweepTemporaries([join(folder, 'away'), folder, folder], Date.now());
  expect(readdirSync(folder).sort()).toEqual([
    '.samkalkyl-fedcba98.tmp',
    '.samkalkyl-other.tmp',
    'plan.samkalkyl',
  ]);
});
