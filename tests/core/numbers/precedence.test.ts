import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, precedenceOf } from '../../../core/numbers/precedence.ts';

const inOrder = (contenders: readonly { readonly name: string; readonly weight: bigint }[]) =>
  precedenceOf(contenders).map((place) => contenders[place]?.name);

describe('A3 who comes first in a tie', () => {
  it('is the one with the larger weight, whatever the name', () => {
    expect(
      inOrder([
        { name: 'a', weight: 1n },
        { name: 'ö', weight: 10n ** 30n },
        { name: 'b', weight: 2n },
      ]),
    ).toEqual(['ö', 'b', 'a']);
  });

  it('is of equals the first name in Swedish: å ä ö after z', () => {
    const names = ['Örebro', 'Zorn', 'Åmål', 'Ale', 'Äppelbo', 'ale berg', 'Östra'];
    expect(inOrder(names.map((name) => ({ name, weight: 1n })))).toEqual([
      'Ale',
      'ale berg',
      'Zorn',
      'Åmål',
      'Äppelbo',
      'Örebro',
      'Östra',
    ]);
  });

  it('is of names that the collation holds equal the first by code point', () => {
    expect(new Intl.Collator('sv').compare('a\u0000b', 'ab')).toBe(0);
    expect(compareNames('a\u0000b', 'ab')).toBeLessThan(0);
    expect(compareNames('ab', 'a\u0000b')).toBeGreaterThan(0);
    expect(compareNames('a\u0000', 'a')).toBeGreaterThan(0);
    expect(compareNames('\u0000\u{1F600}', '\u0000\u{1F600}\uFFFD')).not.toBe(0);
  });

  it('takes composed and decomposed letters for the same name', () => {
    expect(compareNames('Åmål', 'Åmål'.normalize('NFD'))).toBe(0);
  });

  it('law: the order of names is total and the order of rows never decides', () => {
    const names = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 6 }), {
      selector: (name) => name.normalize('NFC'),
      maxLength: 8,
    });
    const shuffled = names.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        const order = (rows: readonly string[]) => inOrder(rows.map((name) => ({ name, weight: 1n })));
        expect(order(again)).toEqual(order(all));
      }),
      { numRuns: 500 },
    );
  });
});
