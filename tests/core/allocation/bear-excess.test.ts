import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearExcess } from '../../../core/allocation/bear-excess.ts';
import { capOf } from '../../../core/allocation/cap-of.ts';
import { money } from '../../../core/numbers/money.ts';

const KRONA = 100n;
const party = (amount: bigint, limit: bigint | null) => ({
  amount: money(amount),
  limit: limit === null ? null : money(limit),
});
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

describe('T4 the host bears the excess', () => {
  it('on a row of its own where it is not among the members', () => {
    // 500 − 400 and 300 − 250: 150 kr on the host.
    const parties = [party(50_000n, 40_000n), party(30_000n, 25_050n), party(20_000n, null)];
    expect(bearExcess(parties, null, KRONA)).toEqual({
      amounts: [40_000n, 25_000n, 20_000n],
      cut: [10_000n, 5_000n, 0n],
      hostPart: 15_000n,
    });
  });

  it('in its own amount where it is, and its own ceiling does not hold it', () => {
    const parties = [party(50_000n, 40_000n), party(30_000n, 25_000n), party(20_000n, 10_000n)];
    expect(bearExcess(parties, 2, KRONA)).toEqual({
      amounts: [40_000n, 25_000n, 35_000n],
      cut: [10_000n, 5_000n, 0n],
      hostPart: 0n,
    });
    expect(bearExcess(parties, 0, KRONA)).toMatchObject({
      amounts: [65_000n, 25_000n, 10_000n],
      hostPart: 0n,
    });
  });

  it('öre included: what is no whole step is the host’s too', () => {
    expect(bearExcess([party(150n, 100n)], null, KRONA)).toEqual({
      amounts: [100n],
      cut: [50n],
      hostPart: 50n,
    });
  });

  it('strictly over: at the limit nothing is cut; a limit under one step caps at 0', () => {
    expect(bearExcess([party(500n, 500n), party(300n, 99n)], null, KRONA)).toEqual({
      amounts: [500n, 0n],
      cut: [0n, 300n],
      hostPart: 300n,
    });
  });

  it('nothing without members', () => {
    expect(bearExcess([], null, KRONA)).toEqual({ amounts: [], cut: [], hostPart: 0n });
  });
});

describe('laws of T4', () => {
  const parties = fc.array(
    fc.record({
      amount: fc.bigInt(0n, 40_000n).map(money),
      limit: fc.option(fc.bigInt(-200n, 40_000n).map(money)),
    }),
    { minLength: 1, maxLength: 10 },
  );
  const borne = parties.chain((some) =>
    fc.record({
      some: fc.constant(some),
      host: fc.option(fc.nat(some.length - 1)),
      step: fc.constantFrom(1n, 100n, 1_000n),
    }),
  );

  it('F3 the amounts and the host’s part add up to what there was', () => {
    fc.assert(
      fc.property(borne, ({ some, host, step }) => {
        const { amounts, cut, hostPart } = bearExcess(some, host, step);
        expect(sum(amounts) + hostPart).toBe(sum(some.map(({ amount }) => amount)));
        expect(host === null ? hostPart : amounts[host]! - some[host]!.amount).toBe(sum(cut));
        expect(host === null || hostPart === 0n).toBe(true);
      }),
    );
  });

  it('nobody but the host is over, and only who was over pays less', () => {
    fc.assert(
      fc.property(borne, ({ some, host, step }) => {
        const { amounts } = bearExcess(some, host, step);
        for (const [place, each] of some.entries()) {
          if (place === host) continue;
          const isOver = each.limit !== null && each.amount > each.limit;
          expect(amounts[place]).toBe(isOver ? capOf(each, step) : each.amount);
        }
      }),
    );
  });

  it('A6 permuting the members permutes the amounts', () => {
    fc.assert(
      fc.property(borne, ({ some, host, step }) => {
        const { amounts, hostPart } = bearExcess(some, host, step);
        const reversed = bearExcess([...some].reverse(), host === null ? null : some.length - 1 - host, step);
        expect(reversed.amounts).toEqual([...amounts].reverse());
        expect(reversed.hostPart).toBe(hostPart);
      }),
    );
  });
});
