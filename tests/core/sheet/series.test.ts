import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { money } from '../../../core/numbers/money.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { differenceOf, exactnessOf, gapOf, restsOf } from '../../../core/sheet/series.ts';
import {
  amountLine,
  divide,
  fee,
  grant,
  member,
  ownKey,
  planWith,
  sharedBy,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { builtSheet, cellAt } from './cell-words.ts';

const said = (plan: Parameters<typeof builtSheet>[0]) => {
  const { mark, remark } = cellAt(builtSheet(plan), 'difference/ceiling');
  return [mark, remark && sv(remark)];
};

describe('F3: what adds up and what does not', () => {
  const plain = planWith({
    lines: [amountLine('x', 1_000)],
    funding: [grant('g', 40)],
    members: [member('A', 1), member('B', 2)],
  });

  test('the difference is against what there is to share', () => {
    expect(differenceOf(calculate(plain, 'base')).sum).toBe(0n);
    expect(said(plain)).toEqual(['sumsExactly', 'Summerar exakt']);
  });

  test('each half up: the rows below are the difference, and no check stands where there is one', () => {
    // 1 050 to share: 33 % is 346,50 and 67 % is 703,50, to hundreds 300 and 700: 50 kr cannot be placed.
    const plan: Plan = {
      ...plain,
      lines: [amountLine('x', 1_750)],
      amountUnit: '100',
      amountRounding: 'halfUp',
    };
    const outcome = calculate(plan, 'base');
    expect(outcome.roundingDifference.amounts).toEqual([5_000n, 5_000n, 5_000n]);
    expect(exactnessOf(outcome)).toEqual({ years: [false, false, false], sum: false });
    expect(said(plan)).toEqual([null, 'Raderna under visar skillnaden']);
    expect(cellAt(builtSheet(plan), 'difference/y2025').mark).toBeNull();
  });

  test('what is too much on one line and too little on another is no exact sum', () => {
    const key = (id: string) => ({ key: { kind: 'own', key: id } }) as const;
    const plan = planWith({
      lines: [sharedBy(amountLine('x', 100), key('much')), sharedBy(amountLine('y', 100), key('little'))],
      keys: [ownKey('much', fee('p', { figure: 150 })), ownKey('little', fee('p', { figure: 50 }))],
      members: [member('A', 1)],
    });
    const outcome = calculate(plan, 'base');
    expect(differenceOf(outcome).amounts).toEqual([0n, 0n, 0n]);
    expect(restsOf(outcome)).toEqual(['unfunded', 'surplus']);
    expect(exactnessOf(outcome).sum).toBe(false);
    expect(cellAt(builtSheet(plan), 'difference/y2025').mark).toBeNull();
  });

  test('of what could not be computed nothing is said', () => {
    expect(said({ ...plain, members: [member('A', null), member('B', 1)] })).toEqual([null, null]);
  });

  test('an outcome that does not add up is marked as a fault', () => {
    const outcome = calculate(plain, 'base');
    const broken = { ...outcome, unfunded: { ...outcome.unfunded, sum: money(1n) } };
    expect(gapOf(outcome).sum).toBe(0n);
    expect(gapOf(broken).sum).toBe(1n);
  });

  test('a key whose parts divide all leaves nothing', () => {
    const own: Plan = {
      ...plain,
      keys: [ownKey('k', divide('p', { kind: 'equal' }))],
      key: { kind: 'own', key: 'k' },
    };
    expect(restsOf(calculate(own, 'base'))).toEqual([]);
  });
});
