import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../core/workbook/sheet-names.ts';
import { HOSTILE_NAMES, REPAIRED_NAMES } from './hostile-names.ts';

describe('sheet names (SEC10)', () => {
  it('keeps an ordinary name', () => {
    expect(sheetNames(['A Alla sju', 'Jämförelse'])).toEqual(['A Alla sju', 'Jämförelse']);
  });

  it.each([
    ['a/b', 'a b'],
    ['[x]', 'x'],
    ["'q", '\u2019q'],
    ['History', 'History (2)'],
    ['history', 'history (2)'],
    ['', '–'],
    ['   ', '–'],
    ['en:två*tre?', 'en två tre'],
  ])('makes %j into %j', (wanted, name) => {
    expect(sheetNames([wanted])).toEqual([name]);
  });

  it('numbers names that differ in case alone, within the limit', () => {
    const long = 'Samordnare för kommunerna i Dalsland';
    expect(sheetNames([long, long.toUpperCase()])).toEqual([
      'Samordnare för kommunerna i Dal',
      'SAMORDNARE FÖR KOMMUNERNA I (2)',
    ]);
  });

  it('never cuts a character in half', () => {
    const [name] = sheetNames([`${'x'.repeat(30)}😀`]);
    expect(name).toBe('x'.repeat(30));
  });

  it('always gives names that spreadsheets take', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...HOSTILE_NAMES, ...REPAIRED_NAMES.flat()),
    );
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 8 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLocaleLowerCase('en'))).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\']/);
          expect(name.toLowerCase()).not.toBe('history');
        }
      }),
    );
  });
});
