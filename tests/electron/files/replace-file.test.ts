import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk, type Disk } from '../../../electron/files/disk.ts';
import type { Patience } from '../../../electron/files/move-into-place.ts';
import { replaceFile } from '../../../electron/files/replace-file.ts';
import { sha256Of } from '../../../electron/files/sha256.ts';
import { systemError } from './failing-disk.ts';
import { temporaryFolders } from './temporary-folder.ts';

const newFolder = temporaryFolders();
const OLD = Buffer.from('old plan');
const NEW = Buffer.from('new plan');
const loaded = (overwrite = false) => ({ sha256: sha256Of(OLD), overwrite });

function existing(content: Uint8Array = OLD): { path: string; folder: string } {
  const folder = newFolder();
  const path = join(folder, 'Förslag å.samkalkyl');
  writeFileSync(path, content);
  return { path, folder };
}

/** Time that passes without waiting. */
function patienceOf(limitMs: number): Patience & { readonly pauses: number[] } {
  const pauses: number[] = [];
  return { limitMs, pauses, pause: (ms) => Promise.resolve(void pauses.push(ms)) };
}

describe('FIL1 saving replaces the whole file', () => {
  test('an existing file gets the new content, and nothing else is left beside it', async () => {
    const { path, folder } = existing();
    const answer = await replaceFile({ path, bytes: NEW, expected: loaded() });
    expect(answer).toEqual({ kind: 'saved', path, sha256: sha256Of(NEW), durable: true });
    expect(readFileSync(path)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['Förslag å.samkalkyl']);
  });

  test('a new file is created where the user pointed', async () => {
    const folder = newFolder();
    const path = join(folder, 'ny.samkalkyl');
    expect(await replaceFile({ path, bytes: NEW, expected: null })).toMatchObject({ kind: 'saved', path });
    expect(readFileSync(path)).toEqual(NEW);
  });

  test('a link keeps being a link, and the file behind it is the one that changes', async () => {
    const { path, folder } = existing();
    const link = join(folder, 'genväg.samkalkyl');
    symlinkSync(path, link);
    expect(await replaceFile({ path: link, bytes: NEW, expected: loaded() })).toMatchObject({
      kind: 'saved',
      path,
    });
    expect(readFileSync(path)).toEqual(NEW);
    expect(readFileSync(link)).toEqual(NEW);
  });

  test.skipIf(process.platform === 'win32')(
    'the rights that colleagues have to the file are kept',
    async () => {
      const { path } = existing();
      chmodSync(path, 0o664);
      await replaceFile({ path, bytes: NEW, expected: loaded() });
      expect(statSync(path).mode & 0o777).toBe(0o664);
    },
  );

  test('a folder that cannot be secured after the rename makes the save less than durable, not failed', async () => {
    const { path, folder } = existing();
    const open: Disk['open'] = (name, ...rest) =>
      name === folder ? Promise.reject(systemError('EIO', 5)) : realDisk.open(name, ...rest);
    const answer = await replaceFile({ path, bytes: NEW, expected: loaded() }, { ...realDisk, open });
    expect(answer).toMatchObject({ kind: 'saved', durable: false });
    expect(readFileSync(path)).toEqual(NEW);
  });

  test('a system that cannot secure folders at all is no fault', async () => {
    const { path, folder } = existing();
    const open: Disk['open'] = (name, ...rest) =>
      name === folder ? Promise.reject(systemError('EISDIR', 21)) : realDisk.open(name, ...rest);
    expect(await replaceFile({ path, bytes: NEW, expected: loaded() }, { ...realDisk, open })).toMatchObject({
      kind: 'saved',
      durable: true,
    });
  });
});

describe('FIL2 a target that another program holds', () => {
  const heldTimes = (times: number, code: string, number: number): Disk => {
    let left = times;
    const rename: Disk['rename'] = (from, to) =>
      left-- > 0 ? Promise.reject(systemError(code, number)) : realDisk.rename(from, to);
    return { ...realDisk, rename };
  };

  test.each([
    ['EPERM', 1],
    ['EACCES', 13],
    ['EBUSY', 16],
  ])('%s three times, then free: saved', async (code, number) => {
    const { path } = existing();
    const patience = patienceOf(10_000);
    const answer = await replaceFile(
      { path, bytes: NEW, expected: loaded() },
      heldTimes(3, code, number),
      patience,
    );
    expect(answer).toMatchObject({ kind: 'saved' });
    expect(patience.pauses).toHaveLength(3);
  });

  test('held for longer than ten seconds: busy, and the old file is there', async () => {
    const { path, folder } = existing();
    const patience = patienceOf(10_000);
    const answer = await replaceFile(
      { path, bytes: NEW, expected: loaded() },
      heldTimes(Number.POSITIVE_INFINITY, 'EBUSY', 16),
      patience,
    );
    expect(answer).toEqual({ kind: 'problem', problem: 'busy' });
    expect(patience.pauses.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(10_000);
    expect(readFileSync(path)).toEqual(OLD);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('FIL4 a read-only file is never replaced', () => {
  test('0444 is refused and stays, though its folder may be written', async () => {
    const { path, folder } = existing();
    chmodSync(path, 0o444);
    const answer = await replaceFile({ path, bytes: NEW, expected: loaded(true) });
    expect(answer).toEqual({ kind: 'problem', problem: 'readOnly' });
    expect(readFileSync(path)).toEqual(OLD);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await replaceFile({ path, bytes: NEW, expected: null })).toMatchObject({ problem: 'readOnly' });
  });

  test('negative control: the rename alone would have replaced it', async () => {
    const { path, folder } = existing();
    chmodSync(path, 0o444);
    writeFileSync(join(folder, 'new'), NEW);
    await realDisk.rename(join(folder, 'new'), path);
    expect(readFileSync(path)).toEqual(NEW);
  });
});

describe('FIL5 a file that another changed meanwhile', () => {
  test('is left alone, and the answer says so', async () => {
    const { path, folder } = existing(Buffer.from('theirs'));
    expect(await replaceFile({ path, bytes: NEW, expected: loaded() })).toEqual({ kind: 'changedOnDisk' });
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is kept as a backup beside it when it is overwritten', async () => {
    const { path, folder } = existing(Buffer.from('theirs'));
    expect(await replaceFile({ path, bytes: NEW, expected: loaded(true) })).toMatchObject({ kind: 'saved' });
    expect(readFileSync(path)).toEqual(NEW);
    const backup = readdirSync(folder).find((name) =>
      /^Förslag å\.backup-\d{8}T\d{9}\.samkalkyl$/.test(name),
    );
    expect(readFileSync(join(folder, backup ?? 'none'), 'utf8')).toBe('theirs');
  });

  test('overwriting what did not change leaves no backup', async () => {
    const { path, folder } = existing();
    await replaceFile({ path, bytes: NEW, expected: loaded(true) });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('a file that is gone is not created anew: the user decides where', async () => {
    const { path } = existing();
    unlinkSync(path);
    expect(await replaceFile({ path, bytes: NEW, expected: loaded() })).toEqual({
      kind: 'problem',
      problem: 'gone',
    });
  });
});

describe('FIL15 paths', () => {
  test('a folder, a missing folder and a name that is too long are refused by reason', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'mapp.samkalkyl'));
    const save = (name: string) => replaceFile({ path: join(folder, name), bytes: NEW, expected: null });
    expect(await save('mapp.samkalkyl')).toEqual({ kind: 'problem', problem: 'failed' });
    expect(await save('finns inte/plan.samkalkyl')).toEqual({ kind: 'problem', problem: 'gone' });
    expect(await save(`${'å'.repeat(130)}.samkalkyl`)).toEqual({ kind: 'problem', problem: 'nameTooLong' });
    expect(readdirSync(folder)).toEqual(['mapp.samkalkyl']);
  });

  test('a name of 127 å is saved: the temporary file has a short name of its own', async () => {
    const path = join(newFolder(), 'å'.repeat(127));
    expect(await replaceFile({ path, bytes: NEW, expected: null })).toMatchObject({ kind: 'saved' });
  });
});
