import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setCorruptAside } from '../../../electron/settings/set-corrupt-aside.ts';
import { temporaryFolders } from '../files/temporary-folder.ts';

const newFolder = temporaryFolders();
const NOON = new Date('2025-11-21T12:00:00.500Z');

describe('FIL9 settings that cannot be read', () => {
  test.each([
    ['cut short', '{"settings":{"theme":"da'],
    ['empty', ''],
    ['filled with zeros after a power loss', '\u0000'.repeat(50)],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['a setting of another kind', '{"settings":{"theme":"pink"}}'],
    ['recent files of another kind', '{"recentFiles":[{"path":1}]}'],
    [
      'a window without a size',
      '{"windowState":{"bounds":{"x":0,"y":0,"width":0,"height":0},"maximized":false}}',
    ],
  ])('%s: kept under another name, whole', (_how, content) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'config.json'), content);
    const aside = setCorruptAside(join(folder, 'config.json'), NOON);
    expect(aside).toBe('config.corrupt-2025-11-21T12-00-00-500Z.json');
    expect(readdirSync(folder)).toEqual([aside]);
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(content);
  });

  test.each([
    ['nothing set yet', '{}'],
    ['some settings, and a part of another version', '{"settings":{"theme":"dark"},"later":{"x":1}}'],
  ])('%s: left where it is', (_how, content) => {
    const path = join(newFolder(), 'config.json');
    writeFileSync(path, content);
    expect(setCorruptAside(path, NOON)).toBeNull();
    expect(existsSync(path)).toBe(true);
  });

  test('no settings at all are no fault', () => {
    expect(setCorruptAside(join(newFolder(), 'config.json'), NOON)).toBeNull();
  });
});
