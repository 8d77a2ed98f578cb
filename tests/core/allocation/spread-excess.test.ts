import { describe, expect, it } from 'vitest';
import { spreadExcess, type SpreadParty } from '../../../core/allocation/spread-excess.ts';
import { money } from '../../../core/numbers/money.ts';

const KRONA = 100n;

/** A party with whole kronor; its exact amount is its amount unless said. */
function party(kronor: number, limit: number | null, exact: number = kronor): SpreadParty {
  return {
    amount: money(BigInt(kronor) * KRONA),
    exact: { n: BigInt(exact) * KRONA, d: 1n },
    limit: limit === null ? null : money(BigInt(Math.round(limit * 100))),
  };
}

const inOrder = (parties: readonly unknown[]) => [...parties.keys()];

function spreadInKronor(parties: readonly SpreadParty[], order = inOrder(parties)) {
  const { amounts, cut, rest } = spreadExcess(parties, KRONA, order);
  const kronor = (some: readonly bigint[]) => some.map((amount) => Number(amount) / 100);
  return { amounts: kronor(amounts), cut: kronor(cut), rest: Number(rest) / 100 };
}

describe('T3 cap and spread', () => {
  it('gives the excess to the others by their exact amounts', () => {
    // 500 − 400 = 100 over. By 300 : 200 the others get 60 and 40.
    expect(spreadInKronor([party(500, 400), party(300, null), party(200, null)])).toEqual({
      amounts: [400, 360, 240],
      cut: [100, 0, 0],
      rest: 0,
    });
  });

  it('goes on until nobody is over, and who is capped stays capped', () => {
    // Round 1: 100 by 300 : 200 is 60 and 40; 360 is 30 over 330. Round 2: the 30 go to the last alone: 240 + 30.
    expect(spreadInKronor([party(500, 400), party(300, 330), party(200, null)])).toEqual({
      amounts: [400, 330, 270],
      cut: [100, 0, 0],
      rest: 0,
    });
  });

  it('leaves what nobody can take unfunded', () => {
    // 100 by 300 : 200; 360 over 330 by 30, 240 over 250 not. Round 2: 30 to the last, 270, over by 20. Nobody is left.
    expect(spreadInKronor([party(500, 400), party(300, 330), party(200, 250)])).toEqual({
      amounts: [400, 330, 250],
      cut: [100, 0, 0],
      rest: 20,
    });
    expect(spreadInKronor([party(500, 400), party(300, 100)])).toEqual({
      amounts: [400, 100],
      cut: [100, 200],
      rest: 300,
    });
  });

  it('gives nothing to those whose exact amount is zero', () => {
    expect(spreadInKronor([party(500, 400), party(0, null)])).toMatchObject({ amounts: [400, 0], rest: 100 });
    expect(spreadInKronor([party(500, 400), party(0, null), party(7, null)])).toMatchObject({
      amounts: [400, 0, 107],
    });
  });

  it('hands out whole steps by largest remainder of exact amounts, not of amounts as shown', () => {
    // 10 by 100.6 : 99.4 of 200 is 5.03 and 4.97: 5 and 5. By 130 : 70 it is 6.5 and 3.5: the tie goes to the first.
    const even = [party(110, 100), party(100, null, 1006), party(100, null, 994)];
    expect(spreadInKronor(even).amounts).toEqual([100, 105, 105]);
    const uneven = [party(110, 100), party(100, null, 130), party(100, null, 70)];
    expect(spreadInKronor(uneven, [1, 0, 2]).amounts).toEqual([100, 107, 103]);
    expect(spreadInKronor(uneven, [2, 0, 1]).amounts).toEqual([100, 106, 104]);
  });

  it('caps at the last whole step at or under the limit, and at 0 under one step', () => {
    // 200.50 caps at 200, and 101 go on; 0.99 caps at 0, and all 300 go on: 401 in all.
    expect(spreadInKronor([party(301, 200.5), party(300, 0.99), party(10, null)])).toMatchObject({
      amounts: [200, 0, 411],
      rest: 0,
    });
  });

  it('over is strictly over: at the limit nothing is cut', () => {
    expect(spreadInKronor([party(500, 500), party(300, null)])).toMatchObject({
      amounts: [500, 300],
      rest: 0,
    });
  });

  it('leaves what of the excess is no whole step unfunded', () => {
    // 1.50 kr of at most 1 kr: half a krona is no step for the other.
    const parties = [{ ...party(1, 1), amount: money(150n) }, party(5, null)];
    expect(spreadExcess(parties, KRONA, [0, 1])).toEqual({
      amounts: [100n, 500n],
      cut: [50n, 0n],
      rest: 50n,
    });
  });

  it('sums the excess of all before it is divided into steps', () => {
    // Two halves of a krona are a whole one.
    const half = { ...party(1, 1), amount: money(150n) };
    expect(spreadExcess([half, half, party(5, null)], KRONA, [0, 1, 2])).toMatchObject({
      amounts: [100n, 100n, 600n],
      rest: 0n,
    });
  });

  it('does nothing without members', () => {
    expect(spreadExcess([], KRONA, [])).toEqual({ amounts: [], cut: [], rest: 0n });
  });

  it('ends though one step goes round among hundreds that are at their limits', () => {
    const full = Array.from({ length: 300 }, (_, place) => party(1_000 + place, 1_000 + place));
    const { amounts, rest } = spreadInKronor([party(501, 500), ...full]);
    expect(amounts.slice(1)).toEqual(full.map(({ amount }) => Number(amount) / 100));
    expect(rest).toBe(1);
  });
});
