import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../../electron/launch/fingerprint.mjs';
import { temporaryFolders } from '../files/temporary-folder.ts';

const newFolder = temporaryFolders();

test('a source that is written, added, removed or put back to an older version makes the build stale', () => {
  const root = newFolder();
  mkdirSync(join(root, 'core/plan'), { recursive: true });
  writeFileSync(join(root, 'core/plan/a.ts'), 'a');
  writeFileSync(join(root, 'package.json'), '{}');
  const fingerprint = () => fingerprintOf(root, ['core', 'package.json', 'not there']);
  const first = fingerprint();
  expect(fingerprint(), 'control: nothing changed').toBe(first);

  writeFileSync(join(root, 'core/plan/b.ts'), 'b');
  const added = fingerprint();
  expect(added).not.toBe(first);
  rmSync(join(root, 'core/plan/b.ts'));
  expect(fingerprint()).toBe(first);

  writeFileSync(join(root, 'core/plan/a.ts'), 'changed');
  expect(fingerprint()).not.toBe(first);
  writeFileSync(join(root, 'core/plan/a.ts'), 'a');
  const yearsAgo = new Date('2020-01-01');
  utimesSync(join(root, 'core/plan/a.ts'), yearsAgo, yearsAgo);
  expect(fingerprint(), 'older than the build, and still another file').not.toBe(first);
});
