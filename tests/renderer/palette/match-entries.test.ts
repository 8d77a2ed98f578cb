import { expect, test } from 'vitest';
import { matchEntries } from '../../../renderer/palette/match-entries.ts';
import { paletteEntry, type PaletteEntry } from '../../../renderer/palette/palette-entry.ts';

const perform = () => undefined;

function command(id: string, label: string, more: Partial<PaletteEntry> = {}, also: readonly string[] = []) {
  return paletteEntry({ id, kind: 'command', label, detail: '', perform, ...more }, also);
}

const ENTRIES = [
  command('undo', 'Ångra', { reason: 'Det finns inget att ångra' }),
  command('save', 'Spara', { detail: 'Arkiv' }, ['Save', 'File']),
  command('saveAs', 'Spara som', { detail: 'Arkiv' }, ['Save as', 'File']),
  command('export', 'Exportera till Excel', { detail: 'Arkiv' }),
  paletteEntry({ id: 'member:m', kind: 'place', label: 'Mellerud', detail: 'Medlem', perform }, ['Gå till']),
  paletteEntry({ id: 'member:å', kind: 'place', label: 'Åmål', detail: 'Medlem', perform }, ['Gå till']),
  ...['2025', '2026', 'Summa'].map((year) =>
    paletteEntry({ id: `m/${year}`, kind: 'cell', label: `Mellerud · ${year}`, detail: 'Medlem', perform }, [
      'Gå till',
    ]),
  ),
];

function shown(search: string, recent: readonly string[] = []): Readonly<Record<string, readonly string[]>> {
  const groups = matchEntries(ENTRIES, search, recent);
  return Object.fromEntries(groups.map(({ title, entries }) => [title, entries.map(({ id }) => id)]));
}

test('nothing written shows what can be done and where one can go, and no cell', () => {
  expect(shown('')).toEqual({
    commands: ['save', 'saveAs', 'export'],
    places: ['member:m', 'member:å'],
  });
});

test('what was used last comes first, once, and only where it can be done', () => {
  expect(shown('', ['export', 'undo', 'gone'])).toEqual({
    recent: ['export'],
    commands: ['save', 'saveAs'],
    places: ['member:m', 'member:å'],
  });
});

test('the words may come in any order, and without their marks', () => {
  expect(shown('excel exp')).toEqual({ commands: ['export'] });
  expect(shown('amal')).toEqual({ places: ['member:å'] });
  expect(shown('ÅMÅL till gå')).toEqual({ places: ['member:å'] });
});

test('a command is found by its name in the other language, after those whose own name it is', () => {
  expect(shown('file')).toEqual({ commands: ['save', 'saveAs'] });
  expect(shown('save as')).toEqual({ commands: ['saveAs'] });
});

test('the whole name comes before a longer one, and what was used last before its like', () => {
  expect(shown('spara')['commands']).toEqual(['save', 'saveAs']);
  expect(shown('spar', ['saveAs'])['commands']).toEqual(['saveAs', 'save']);
});

test('what cannot be done now is shown to a search alone, to say why', () => {
  expect(shown('ångra')).toEqual({ commands: ['undo'] });
});

test('a cell is found by its row and its column; by its row alone the row comes', () => {
  expect(shown('mellerud')).toEqual({ places: ['member:m'] });
  expect(shown('mell 2026')).toEqual({ places: ['m/2026'] });
  expect(shown('gå till mell')['places']?.[0]).toBe('member:m');
});

test('the better group comes first', () => {
  expect(Object.keys(shown('me'))).toEqual(['places']);
  const both = matchEntries([...ENTRIES, command('x', 'Alla som heter Mellerud')], 'mellerud', []);
  expect(both.map(({ title }) => title)).toEqual(['places', 'commands']);
});

test('what nothing is called gives nothing', () => {
  expect(shown('qqq')).toEqual({});
});
