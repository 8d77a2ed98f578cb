import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsNamed } from '../../../core/plan/rows-named.ts';
import { differentNames } from '../../arbitraries/rows.ts';

const row = (id: string, name: string) => ({ id, name });
const ROWS = [
  row('lon', 'Lön'),
  row('oh', 'OH, påslag'),
  row('hyra', 'Hyra och städning'),
  row('stad', 'Städning'),
];

describe('rowsNamed', () => {
  it.each<[string, readonly string[] | null]>([
    ['lön', ['lon']],
    ['Lön, OH, påslag', ['lon', 'oh']],
    ['OH, PÅSLAG och Lön', ['oh', 'lon']],
    ['Hyra och städning', ['hyra']],
    ['Hyra och städning och städning', ['hyra', 'stad']],
    ['Lön;\n Städning,', ['lon', 'stad']],
    ['Lön and Städning', ['lon', 'stad']],
    ['Lön, OH', null],
    ['påslag', null],
    ['', []],
    [' , ', []],
  ])('N5: %j names %j', (text, ids) => {
    expect(rowsNamed(ROWS, text)).toEqual(ids);
  });

  it('N5: any names, written as a list, are found again, unless one is made of others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }).chain(differentNames),
        fc.constantFrom(', ', '; ', '\n'),
        (names, between) => {
          const rows = names.map((name, place) => row(`${place}`, name));
          fc.pre(names.every((name) => !/[,;\n]/.test(name)));
          expect(rowsNamed(rows, names.join(between))).toEqual(rows.map(({ id }) => id));
        },
      ),
      { numRuns: 300 },
    );
  });
});
