import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../core/sheet/section-of.ts';
import {
  amountLine,
  joinedIn,
  member,
  percentageLine,
  planWith,
  stegetVidare,
} from '../../builders/plan-builder.ts';
import { cellAt, rowWords, builtSheet } from './cell-words.ts';

describe('what cannot be computed', () => {
  test('A1: a missing weight is named in its cell, its year stands unallocated, the rest goes on', () => {
    const plan = stegetVidare({ members: [member('Mellerud', null), member('Årjäng', 9893)] });
    const broken = builtSheet(plan);
    const weight = cellAt(broken, 'member:mellerud/weight');
    expect(weight.value).toMatchObject({ kind: 'none', error: true });
    expect(weight.mark).toBe('error');
    expect(weight.issues).toContain('weightMissing');
    expect(rowWords(broken, 'budgetTotal')[2]).toBe('1 166 000');
    expect(rowWords(broken, 'unallocated').slice(4, 8)).toEqual([
      '1 166 000',
      '1 194 980',
      '1 224 829',
      '3 585 809',
    ]);
    expect(cellAt(broken, 'member:arjang/y2025').value.kind).toBe('none');
  });

  test('A1: a weight of nothing is marked where it stands', () => {
    const broken = builtSheet(stegetVidare({ members: [member('Mellerud', 0)] }));
    const weight = cellAt(broken, 'member:mellerud/weight');
    expect(weight.value).toMatchObject({ kind: 'number' });
    expect(weight.mark).toBe('error');
    expect(weight.issues).toEqual(['weightNotPositive']);
  });

  test('N6: the kr per inhabitant of all is not said where one who pays has no inhabitants', () => {
    const plan = stegetVidare({
      key: { kind: 'equal' },
      members: [member('Region', null), member('Åmål', 12_006)],
    });
    const total = rowWords(builtSheet(plan), 'financingTotal');
    expect([total[2], total[8]]).toEqual(['–', '–']);
    expect(rowWords(builtSheet(plan), 'member:amal')[8]).not.toBe('–');
  });

  test('A1: nobody joined is unfunded, on a row of its own, and the difference is the whole cost', () => {
    const plan = stegetVidare({ members: [member('Mellerud', 9165, { joined: joinedIn(false) })] });
    const broken = builtSheet(plan);
    expect(rowWords(broken, 'unfunded')[7]).toBe('3 585 809');
    expect(rowWords(broken, 'difference')[7]).toBe('−3 585 809');
    expect(rowWords(broken, 'difference')[4]).toBe('−1 166 000');
    expect(cellAt(broken, 'difference/y2025').mark).toBeNull();
    expect(rowWords(broken, 'financingTotal')[0]).toBe('0');
  });

  test('F3: rows that are zero in every year are not there', () => {
    const ids = sectionOf(builtSheet(stegetVidare()), 'financing').rows.map(({ id }) => id);
    expect(ids).not.toContain('unfunded');
    expect(ids).not.toContain('roundingDifference');
  });

  test('C2: lines in a circle of percentages have no amounts and say so', () => {
    const plan = planWith({ lines: [percentageLine('a', 10, ['b']), percentageLine('b', 10, ['a'])] });
    const broken = builtSheet(plan);
    expect(cellAt(broken, 'line:a/y2025').value.kind).toBe('none');
    expect(cellAt(broken, 'line:a/basis').issues).toContain('lineCircle');
    expect(cellAt(broken, 'budgetTotal/sum').value.kind).toBe('none');
  });

  test('N6: kr per inhabitant without inhabitants, and a share of nothing, are "–" with the reason', () => {
    const plan = planWith({
      lines: [amountLine('noll', 0)],
      key: { kind: 'equal' },
      members: [member('Region', null)],
    });
    const broken = builtSheet(plan);
    for (const address of [
      'member:region/perInhabitant',
      'line:noll/share',
      'financingTotal/perInhabitant',
    ]) {
      const { value } = cellAt(broken, address);
      expect(value.kind === 'none' && !value.error && value.reason?.code).toMatch(/^sheet\.reason\./);
    }
    expect(cellAt(broken, 'member:region/weight').value).toMatchObject({ kind: 'none', error: false });
  });
});
