import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRegisterFile } from '../../../electron/register/register-file.ts';
import { temporaryFolders } from '../files/temporary-folder.ts';

const newFolder = temporaryFolders();
const NOON = new Date('2025-11-21T12:00:00.500Z');
const bytes = (text: string) => new TextEncoder().encode(text);

test('K7 what was kept is there for the next start, and a second one takes its place', async () => {
  const folder = newFolder();
  expect(await createRegisterFile(folder).read()).toEqual({ kind: 'none' });
  expect(await createRegisterFile(folder).keep(bytes('first'))).toEqual({ kind: 'done' });
  expect(await createRegisterFile(folder).keep(bytes('second'))).toEqual({ kind: 'done' });
  const read = await createRegisterFile(folder).read();
  expect(read.kind === 'kept' && new TextDecoder().decode(read.bytes)).toBe('second');
  expect(readdirSync(folder)).toEqual(['population-register.json']);
});

test('FIL9 set aside whole, under another name', async () => {
  const folder = newFolder();
  const file = createRegisterFile(folder);
  expect(file.setAside(NOON)).toBeNull();
  writeFileSync(join(folder, 'population-register.json'), '{ cut');
  const name = file.setAside(NOON);
  expect(name).toBe('population-register.corrupt-2025-11-21T12-00-00-500Z.json');
  expect(readFileSync(join(folder, name ?? ''), 'utf8')).toBe('{ cut');
  expect(await file.read()).toEqual({ kind: 'none' });
});

test('forgotten once and again', async () => {
  const folder = newFolder();
  const file = createRegisterFile(folder);
  await file.keep(bytes('first'));
  expect(await file.forget()).toEqual({ kind: 'done' });
  expect(await file.forget()).toEqual({ kind: 'done' });
  expect(readdirSync(folder)).toEqual([]);
});

test('what the disk refuses is answered by reason, and nothing is lost', async () => {
  const folder = newFolder();
  const file = createRegisterFile(folder);
  await file.keep(bytes('first'));
  chmodSync(join(folder, 'population-register.json'), 0o444);
  expect(await file.keep(bytes('second'))).toEqual({ kind: 'problem', problem: 'readOnly' });
  expect(readFileSync(join(folder, 'population-register.json'), 'utf8')).toBe('first');
});

test('a folder in its place is a problem, not a register', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'population-register.json'));
  expect(await createRegisterFile(folder).read()).toEqual({ kind: 'problem', problem: 'failed' });
});
