import { describe, expect, it } from 'vitest';
import { sharePool } from '../../../core/allocation/allocate-pool.ts';
import { exactAmounts } from '../../../core/allocation/exact-amounts.ts';
import { poolsOf } from '../../../core/allocation/pools.ts';
import { money } from '../../../core/numbers/money.ts';
import { ratioText } from '../../../core/numbers/ratio-text.ts';
import { ratio } from '../../../core/numbers/ratio.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  divide,
  fee,
  joinedIn,
  member,
  ownKey,
  planWith,
  rate,
  sharedBy,
} from '../../builders/plan-builder.ts';

function exact(plan: Plan, ...left: readonly (bigint | null)[]) {
  const ofLines = left.map((ore) => [ore === null ? null : money(ore)]);
  const pools = poolsOf(plan).map((pool) => sharePool(plan, pool, ofLines));
  return exactAmounts(plan, pools, 0).map(({ n, d }) => ratioText(ratio(n, d)));
}

const key = { kind: 'own', key: 'own' } as const;
const members = [member('Ale', 1), member('Bo', 2), member('Cid', 5, { joined: joinedIn(false) })];
const years = [{ year: 2025, months: 12 }];
const lines = [amountLine('a', 1)];

describe('A3, T3 exact amounts', () => {
  it('are by exact shares, not by rounded ones, in öre', () => {
    expect(exact(planWith({ lines, members, years }), 100_00n)).toEqual(['10000/3', '20000/3', '0/1']);
  });

  // The fee 1,25 kr is 125 öre; 0,005 kr for each inhabitant half an öre and one; the rest, 100 − 2 − 0, is 98 kr by half.
  it('K6 are the sum over parts, fees and rates as they were before they were rounded', () => {
    const own = ownKey(
      'own',
      fee('f', { figure: '1.25' }),
      rate('r', '0.005'),
      divide('d', { kind: 'equal' }),
    );
    expect(exact(planWith({ lines, members, years, key, keys: [own] }), 100_00n)).toEqual([
      '10051/2',
      '5026/1',
      '0/1',
    ]);
  });

  it('C6 are the sum over pools', () => {
    const two = [...lines, sharedBy(amountLine('b', 1), { participants: ['bo'] })];
    expect(exact(planWith({ lines: two, members, years }), 300n, 50n)).toEqual(['100/1', '250/1', '0/1']);
  });

  it('are nothing where nothing was shared', () => {
    expect(exact(planWith({ lines, members, years }), -100n)).toEqual(['0/1', '0/1', '0/1']);
    expect(exact(planWith({ lines, members, years }), null)).toEqual(['0/1', '0/1', '0/1']);
  });

  it('N5 in a plan in tkr, a fee of one is 100 000 öre', () => {
    const own = ownKey('own', fee('f', { figure: 1 }));
    expect(exact(planWith({ lines, members, years, unit: 'tkr', key, keys: [own] }), 500_000n)[0]).toBe(
      '100000/1',
    );
  });
});
