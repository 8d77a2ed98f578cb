import { describe, expect, it } from 'vitest';
import { nothingUsed, payersIn, usedAfter } from '../../../core/allocation/ceiling-limits.ts';
import { money, type Money } from '../../../core/numbers/money.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { ceilingOf, joinedIn, member, planWith } from '../../builders/plan-builder.ts';

const ore = (...amounts: readonly (number | null)[]) =>
  amounts.map((amount) => (amount === null ? null : money(BigInt(amount))));
const limits = (plan: Plan, used: readonly (Money | null)[], position = 0) =>
  payersIn(plan, position, ore(...plan.members.map(() => 1)), used)?.map(({ limit }) => limit);

const partOfTheTime = joinedIn({ 2025: true, 2026: false, 2027: true });
const plan = planWith({
  members: [
    member('År', 1, { ceiling: ceilingOf('100.5') }),
    member('Snitt', 1, { ceiling: ceilingOf('100.005', 'average'), joined: partOfTheTime }),
    member('Period', 1, { ceiling: ceilingOf(100, 'period') }),
    member('Utan', 1),
  ],
});

describe('T3, T4 what each may pay', () => {
  it('is the ceiling anew each year, so many joined years’ ceilings, or the period’s; öre that are not whole are cut', () => {
    expect(limits(plan, nothingUsed(plan))).toEqual([10_050n, 20_001n, 10_000n, null]);
  });

  it('is what is left of those for several years, never less than nothing', () => {
    expect(limits(plan, ore(9_999, 9_999, 9_999, 9_999))).toEqual([10_050n, 10_002n, 1n, null]);
    expect(limits(plan, ore(99_999, 99_999, 99_999, 0))).toEqual([10_050n, 0n, 0n, null]);
  });

  it('has no limit where what is used is not known, but a ceiling a year holds', () => {
    expect(limits(plan, ore(null, null, null, null))).toEqual([10_050n, null, null, null]);
  });

  it('A1 concerns the joined members alone', () => {
    const names = payersIn(plan, 1, ore(1, 0, 1, 1), nothingUsed(plan))?.map(({ name, place }) => [
      place,
      name,
    ]);
    expect(names).toEqual([
      [0, 'År'],
      [2, 'Period'],
      [3, 'Utan'],
    ]);
  });

  it('N6 is not known in a year in which a joined member’s amount is not', () => {
    expect(payersIn(plan, 0, ore(1, 1, null, 1), nothingUsed(plan))).toBeNull();
    expect(payersIn(plan, 1, ore(1, null, 1, 1), nothingUsed(plan))).not.toBeNull();
  });
});

describe('T3 what is used', () => {
  it('adds up in year order, and is not known from a year on that has no amount', () => {
    const first = usedAfter(nothingUsed(plan), ore(1, 2, null, 0));
    expect(first).toEqual([1n, 2n, null, 0n]);
    expect(usedAfter(first, ore(1, 2, 3, 4))).toEqual([2n, 4n, null, 4n]);
  });
});
