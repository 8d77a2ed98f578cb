import { describe, expect, it } from 'vitest';
import { fundYear } from '../../../core/budget/fund-year.ts';
import { money } from '../../../core/numbers/money.ts';
import type { Funding } from '../../../core/plan/schema.ts';
import { amountLine, grant, ownFinancing, planWith, yearly } from '../../builders/plan-builder.ts';

/** Lines a, b and c of so many kronor in 2025. */
function year(funding: readonly Funding[], amounts: readonly (number | null)[] = [1000, 500, 200]) {
  const plan = planWith({ lines: ['a', 'b', 'c'].map((id) => amountLine(id, 1)), funding: [...funding] });
  const ore = amounts.map((amount) => (amount === null ? null : money(BigInt(amount) * 100n)));
  const { rows, left } = fundYear(plan, 2025, ore, new Map(funding.map(({ id }) => [id, money(0n)])));
  const inKronor = (each: bigint | null) => (each === null ? null : Number(each) / 100);
  return {
    paid: funding.map(({ id }) => inKronor(rows.get(id)?.paid ?? null)),
    entitled: funding.map(({ id }) => inKronor(rows.get(id)?.entitled ?? null)),
    left: left.map(inKronor),
  };
}

describe('F the order', () => {
  it('F1 all own financing before all grants, each in list order', () => {
    const first = ownFinancing('first', 80, ['a']);
    const second = ownFinancing('second', 80, ['a']);
    expect(year([first, second])).toMatchObject({ paid: [800, 200], left: [0, 500, 200] });
    expect(year([grant('g', 100, { of: ['a'] }), first])).toMatchObject({ paid: [200, 800] });
  });

  // After 50 % of a, 500 + 500 + 200 = 1 200 is eligible: the grants have 50 % of that each, 600 and 600, not of what the
  // first grant leaves.
  it('F2 a grant’s percentage is of what own financing leaves, not of what other grants leave', () => {
    const rows = [ownFinancing('o', 50, ['a']), grant('g', 50), grant('h', 50)];
    expect(year(rows)).toMatchObject({ paid: [500, 600, 600], left: [0, 0, 0] });
  });

  it('F1 own financing’s percentage is of the lines as shown, whatever was paid before', () => {
    expect(year([ownFinancing('o', 50), ownFinancing('p', 10)]).entitled).toEqual([850, 170]);
  });

  it('F3 what it bears lessens its lines alone', () => {
    expect(year([ownFinancing('o', 50, ['b', 'c'])])).toMatchObject({ paid: [350], left: [1000, 250, 100] });
  });

  it('a row of no lines pays nothing; of income, nothing', () => {
    expect(year([ownFinancing('o', 100, []), grant('g', 0, { of: [], amount: yearly(50) })])).toMatchObject({
      paid: [0, 0],
      left: [1000, 500, 200],
    });
    expect(year([ownFinancing('o', 100)], [1000, -300, 0])).toMatchObject({
      paid: [700],
      left: [300, -300, 0],
    });
  });
});

describe('N6 a line without an amount', () => {
  it('leaves the rows of it unknown, and after them all their lines; other rows go on', () => {
    const rows = [ownFinancing('o', 10, ['a', 'b']), ownFinancing('p', 10, ['c']), grant('g', 10)];
    expect(year(rows, [null, 500, 200])).toEqual({
      paid: [null, 20, null],
      entitled: [null, 20, null],
      left: [null, null, null],
    });
    expect(year(rows.slice(0, 2), [null, 500, 200]).left).toEqual([null, null, 180]);
  });
});
