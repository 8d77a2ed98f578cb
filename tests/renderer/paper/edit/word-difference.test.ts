import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wordDifference, type DifferencePart } from '../../../../renderer/paper/edit/word-difference.ts';

const texts = fc
  .array(fc.constantFrom('att', 'Mellerud', '186 560', 'kr', '2025,', 'och', '\n'), { maxLength: 30 })
  .map((words) => words.join(' '));

const without = (parts: readonly DifferencePart[], left: DifferencePart['kind']) =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

describe('the difference between two drafts', () => {
  test('without what came it is the old one, without what went the new', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = wordDifference(before, after);
        expect(without(parts, 'added')).toBe(before);
        expect(without(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('shows the figure that moved, whole', () => {
    const before = 'kostnaden, 186 560 kr 2025, finansieras';
    expect(wordDifference(before, before.replace('186 560', '233 200'))).toEqual([
      { kind: 'same', text: 'kostnaden, ' },
      { kind: 'removed', text: '186 560 ' },
      { kind: 'added', text: '233 200 ' },
      { kind: 'same', text: 'kr 2025, finansieras' },
    ]);
  });

  it('does not hold on to a short word that stands in both by chance', () => {
    const parts = wordDifference('frågan gäller att anta', 'beslutet är att avslå');
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('is all the same where nothing moved', () => {
    expect(wordDifference('lika', 'lika')).toEqual([{ kind: 'same', text: 'lika' }]);
    expect(wordDifference('', '')).toEqual([]);
  });
});
