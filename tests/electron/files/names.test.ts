import { constants } from 'node:os';
import { describe, expect, test } from 'vitest';
import { fileProblemOf } from '../../../electron/files/file-problem.ts';
import { folderInWords } from '../../../electron/files/folder-in-words.ts';
import { createGrants } from '../../../electron/files/grants.ts';
import { suggestedName, withExtension } from '../../../electron/files/suggested-name.ts';
import { isTemporaryName, temporaryName } from '../../../electron/files/temporary-name.ts';
import { systemError } from './failing-disk.ts';

describe('a folder in words', () => {
  test.each([
    ['/home/anna/Dokument/Samverkan/plan.samkalkyl', 'Dokument › Samverkan'],
    ['C:\\Users\\Anna\\Dokument\\plan.samkalkyl', 'Anna › Dokument'],
    ['\\\\server\\ekonomi\\plan.samkalkyl', 'server › ekonomi'],
    ['/plan.samkalkyl', ''],
  ])('%s → %s', (path, words) => {
    expect(folderInWords(path)).toBe(words);
  });
});

describe('a suggested name is one that every system takes', () => {
  test.each([
    ['Steget vidare 2025–2027', 'Steget vidare 2025–2027.samkalkyl'],
    ['Plan.samkalkyl', 'Plan.samkalkyl'],
    ['../../etc/passwd', 'etc passwd.samkalkyl'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.samkalkyl'],
    ['rad\nbrytning\u0000', 'rad brytning.samkalkyl'],
    ['CON', 'samkalkyl.samkalkyl'],
    ['com1.2025', 'samkalkyl.samkalkyl'],
    [' . ', 'samkalkyl.samkalkyl'],
    ['version 1.2', 'version 1.2.samkalkyl'],
  ])('%j → %s', (wanted, name) => {
    expect(suggestedName(wanted, '.samkalkyl')).toBe(name);
  });

  test('a long one is cut by bytes, never inside a character', () => {
    const name = suggestedName('👪å'.repeat(200), '.samkalkyl');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(220);
    expect(name).not.toContain('\ufffd');
  });

  test('the extension is added where a dialog leaves it out', () => {
    expect(withExtension('/a/plan 1.2', '.samkalkyl')).toBe('/a/plan 1.2.samkalkyl');
    expect(withExtension('/a/plan.SAMKALKYL', '.samkalkyl')).toBe('/a/plan.SAMKALKYL');
  });
});

test('a temporary name is short, of one length, and known again', () => {
  expect(temporaryName()).toHaveLength(23);
  expect(isTemporaryName(temporaryName())).toBe(true);
  expect(isTemporaryName('.samkalkyl-min plan.tmp')).toBe(false);
});

test('SEC8 a handle says nothing of where the file lies, and only granted handles name a file', () => {
  const grants = createGrants();
  const handle = grants.grant('/home/anna/plan.samkalkyl');
  expect(handle).not.toContain('anna');
  expect(grants.grant('/home/anna/plan.samkalkyl')).toBe(handle);
  expect(grants.pathOf(handle)).toBe('/home/anna/plan.samkalkyl');
  expect(grants.pathOf('/home/anna/plan.samkalkyl')).toBeNull();
  expect(grants.holds('/home/anna/plan.samkalkyl')).toBe(true);
  expect(grants.holds('/etc/passwd')).toBe(false);
});

describe('FIL3 reasons', () => {
  test.each([
    ['ENOSPC', 28, 'full'],
    ['Unknown system error -122', constants.errno.EDQUOT, 'full'],
    ['ESTALE', 116, 'unreachable'],
    ['ENOTEMPTY', 39, 'failed'],
  ])('%s is %s', (code, number, problem) => {
    expect(fileProblemOf(systemError(code, number))).toBe(problem);
  });

  test('what is no system error is a failure', () => {
    expect(fileProblemOf(new TypeError('bug'))).toBe('failed');
    expect(fileProblemOf('text')).toBe('failed');
  });
});
