import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createBugNotes } from '../../../electron/errors/bug-notes.ts';
import { temporaryFolders } from '../files/temporary-folder.ts';

const newFolder = temporaryFolders();

test('faults are noted one after another, in a folder that is made when needed', () => {
  const folder = join(newFolder(), 'logs');
  const note = createBugNotes(folder);
  note(new Error('first'));
  note('second');
  const text = readFileSync(join(folder, 'samkalkyl.log'), 'utf8');
  expect(text).toMatch(/^\d{4}-.*Error: first[\s\S]*\d{4}-.* second\n/);
});

test('notes do not grow without end', () => {
  const folder = newFolder();
  const path = join(folder, 'samkalkyl.log');
  writeFileSync(path, 'x'.repeat(1_000_001));
  createBugNotes(folder)('new');
  expect(existsSync(`${path}.old`)).toBe(true);
  expect(readFileSync(path, 'utf8').length).toBeLessThan(100);
});

test('a disk that takes no notes makes no second fault', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'logs'), 'a file where the folder should be');
  expect(() => createBugNotes(join(folder, 'logs'))(new Error('x'))).not.toThrow();
});
