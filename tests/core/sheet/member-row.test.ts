import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../core/sheet/section-of.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  keyColumn,
  member,
  planWith,
  stegetVidare,
  yearly,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { cellAt, cellWords, rowWords, builtSheet } from './cell-words.ts';

describe('other keys', () => {
  test('K2: equal parts are shown exactly', () => {
    const equal = builtSheet(stegetVidare({ key: { kind: 'equal' } }));
    expect(rowWords(equal, 'member:mellerud')[3]).toBe('14,29 %');
    expect(rowWords(equal, 'financingTotal')[3]).toBe('100 %');
    expect(sv(sectionOf(equal, 'financing').subtitle)).toBe('Lika delar, i kr');
  });

  test('K1: a column of the user’s own has its name and its values', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      keyColumns: [keyColumn('timmar')],
      key: { kind: 'column', column: 'timmar' },
      members: [
        member('A', 10, { keyValues: { timmar: yearly(1.5) } }),
        member('B', 10, { keyValues: { timmar: yearly({ 2025: 1, 2026: 2, 2027: 3 }) } }),
        member('C', 10, { joined: joinedIn(false) }),
      ],
    });
    const own = builtSheet(plan);
    const weight = sectionOf(own, 'financing').columns.find(({ id }) => id === 'weight');
    expect(weight && sv(weight.heading)).toBe('timmar');
    expect(cellWords(cellAt(own, 'member:a/weight'))).toBe('1.5');
    expect(cellAt(own, 'member:a/weight').edit).toEqual({
      kind: 'input',
      input: 'member:a.key:timmar',
      year: null,
    });
    expect(cellWords(cellAt(own, 'member:b/weight'))).toBe('olika per år');
    expect(cellWords(cellAt(own, 'member:c/weight'))).toBe('–');
    // 2025: 60 and 40 % of 100; 2026: 43 and 57; 2027: 33 and 67. B: 164 of 300.
    expect(cellWords(cellAt(own, 'member:b/share'))).toBe('54,7 %');
  });

  test('A2: tenths of a percent show tenths', () => {
    expect(rowWords(builtSheet(stegetVidare({ shareRounding: '0.1' })), 'member:mellerud')[3]).toBe(
      '16,16 % → 16,2 %',
    );
  });
});

describe('membership by year', () => {
  const plan = stegetVidare({
    members: [
      member('A', 100, { ceiling: ceilingOf(1_000_000) }),
      member('B', 100, { joined: joinedIn({ 2025: false, 2026: true, 2027: true }) }),
    ],
  });
  const mixed = builtSheet(plan);

  test('A1: a member that joins later is neither in nor out, and pays nothing before', () => {
    expect(rowWords(mixed, 'member:b')).toEqual([
      'mixed',
      'B',
      '100',
      '33,7 %',
      '–',
      '597 490',
      '612 414',
      '1 209 904',
      '12099.04',
      '',
    ]);
    expect(sectionOf(mixed, 'financing').rows.find(({ id }) => id === 'member:b')?.off).toBe(false);
  });

  test('A2: a share that is not the same in all years is the part of the sum, and says so', () => {
    // 1 166 000 alone and half of 1 194 980 and 1 224 829: 2 375 905 of 3 585 809.
    const share = cellAt(mixed, 'member:a/share');
    expect(cellWords(share)).toBe('66,3 %');
    expect(share.remark && sv(share.remark)).toBe('varierar');
    expect(rowWords(mixed, 'financingTotal')[3]).toBe('100,0 %');
  });

  test('T1: a ceiling broken in one year says in how many', () => {
    const ceiling = cellAt(mixed, 'member:a/ceiling');
    expect(ceiling.remark && sv(ceiling.remark)).toBe('Över 1 av 3 år');
  });
});
