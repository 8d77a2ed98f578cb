import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDisk } from '../../../electron/files/disk.ts';
import { readFile } from '../../../electron/files/read-file.ts';
import { sha256Of } from '../../../electron/files/sha256.ts';
import { MAX_PLAN_BYTES } from '../../../electron/ipc/contract.ts';
import { systemError } from './failing-disk.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();

test('a file is read whole, with the name and the path of the file itself', async () => {
  const folder = newFolder();
  const path = join(folder, 'Plan å.samkalkyl');
  writeFileSync(path, 'content');
  symlinkSync(path, join(folder, 'genväg'));
  const read = await readFile(join(folder, 'genväg'));
  expect(read).toEqual({
    kind: 'read',
    path,
    name: 'Plan å.samkalkyl',
    bytes: Buffer.from('content'),
    sha256: sha256Of(Buffer.from('content')),
  });
});

test('FIL14 a file of more than 20 MB is refused unread; one of exactly 20 MB is not', async () => {
  const path = join(newFolder(), 'stor.samkalkyl');
  writeFileSync(path, '');
  truncateSync(path, MAX_PLAN_BYTES);
  expect(await readFile(path)).toMatchObject({ kind: 'read' });
  truncateSync(path, MAX_PLAN_BYTES + 1);
  const neverReads = { ...realDisk, readFile: () => Promise.reject(new Error('was read')) };
  expect(await readFile(path, neverReads)).toEqual({
    kind: 'problem',
    problem: 'tooLarge',
    name: 'stor.samkalkyl',
  });
});

test('a missing file, a folder and a share that is away are refused by reason, with the name to show', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'mapp'));
  expect(await readFile(join(folder, 'borta.samkalkyl'))).toEqual({
    kind: 'problem',
    problem: 'gone',
    name: 'borta.samkalkyl',
  });
  expect(await readFile(join(folder, 'mapp'))).toMatchObject({ problem: 'failed' });
  const away = { ...realDisk, realpath: () => Promise.reject(systemError('ETIMEDOUT', 110)) };
  expect(await readFile('/share/plan.samkalkyl', away as typeof realDisk)).toMatchObject({
    problem: 'unreachable',
  });
});
