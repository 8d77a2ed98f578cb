import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../core/sheet/section-of.ts';
import {
  amountLine,
  ceilingOf,
  divide,
  fee,
  joinedIn,
  keyColumn,
  member,
  ownKey,
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

  test('A2: a key of one part is rounded as the part says, whatever the plan says', () => {
    const keys = [ownKey('k', divide('p', { kind: 'population' }, { rounding: '0.1' }))];
    const own = builtSheet(stegetVidare({ keys, key: { kind: 'own', key: 'k' } }));
    expect(rowWords(own, 'member:mellerud')[3]).toBe('16,16 % → 16,2 %');
  });

  test('K6: of a key of several parts, the part of the sum', () => {
    // A fee of 100 each and the rest by 3 to 1 of 800: 700 and 300 of 1 000 in each year.
    const plan = planWith({
      lines: [amountLine('x', 1_000)],
      keys: [ownKey('k', fee('a', { figure: 100 }), divide('b', { kind: 'population' }))],
      key: { kind: 'own', key: 'k' },
      members: [member('A', 3), member('B', 1)],
    });
    expect(rowWords(builtSheet(plan), 'member:a')[3]).toBe('70,0 %');
    expect(rowWords(builtSheet(plan), 'financingTotal')[3]).toBe('100,0 %');
  });

  test('A2: shares that are each rounded on their own need not be 100 %', () => {
    // Three of 33,33 %.
    const plan = planWith({
      lines: [amountLine('x', 100)],
      shareMethod: 'each',
      members: ['A', 'B', 'C'].map((name) => member(name, 1)),
    });
    expect(rowWords(builtSheet(plan), 'financingTotal')[3]).toBe('99 %');
  });

  test('A2: of nothing there is no part', () => {
    const plan = planWith({
      lines: [amountLine('x', -5)],
      members: [member('A', 1, { joined: joinedIn({ 2025: false, 2026: true, 2027: true }) })],
    });
    const { value } = cellAt(builtSheet(plan), 'member:a/share');
    expect(value).toMatchObject({ kind: 'none', reason: { code: 'sheet.reason.totalIsZero' } });
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

describe('T1.7: an amount against the ceiling of its year', () => {
  // 300 in equal parts: 100 each in the only year.
  const built = builtSheet(
    planWith({
      lines: [amountLine('x', 300)],
      key: { kind: 'equal' },
      members: [
        member('A', 10, { ceiling: ceilingOf(99) }),
        member('B', 10, { ceiling: ceilingOf(100) }),
        member('C', 10, { ceiling: ceilingOf(101) }),
      ],
    }),
  );

  test('is over, at or under it', () => {
    const marks = ['a', 'b', 'c'].map((id) => cellAt(built, `member:${id}/y2025`).mark);
    expect(marks).toEqual(['over', 'at', 'under']);
  });

  test('says nothing of a ceiling for the period, nor without one', () => {
    const other = builtSheet(
      planWith({
        lines: [amountLine('x', 200)],
        key: { kind: 'equal' },
        members: [member('A', 10, { ceiling: ceilingOf(5_000, 'period') }), member('B', 10)],
      }),
    );
    expect(['a', 'b'].map((id) => cellAt(other, `member:${id}/y2025`).mark)).toEqual([null, null]);
  });
});
