import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../core/calculate.ts';
import { addRatios, compareRatios, ratio, ZERO } from '../../core/numbers/ratio.ts';
import type { MemberOutcome, Outcome } from '../../core/outcome.ts';
import type { Plan } from '../../core/plan/schema.ts';
import { resolve } from '../../core/scenario/resolve.ts';
import { isKnown } from '../arbitraries/plan-features.ts';
import { arbitraryPlan, arbitraryScenario } from '../arbitraries/plans.ts';

const RUNS = { numRuns: 400 };

/** An arbitrary plan's base with the changes, so that every run is of the rule that is looked at. */
function withRule(changes: Partial<Plan>): fc.Arbitrary<{ readonly plan: Plan; readonly outcome: Outcome }> {
  return arbitraryPlan.map((drawn) => {
    const plan = { ...drawn, ...changes };
    return { plan, outcome: calculate(plan, plan.base.id) };
  });
}
const isOver = ({ over }: MemberOutcome) => over.includes(true);

describe('T1, T2 ceilings are tested on the amounts as shown', () => {
  it('over and excess say the same in every year', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        for (const { ceiling, over, excess } of calculate(plan, scenario).members) {
          expect(over).toHaveLength(plan.years.length);
          expect(over).toEqual(excess.map((each) => each !== null && each > 0n));
          if (ceiling === null) expect(excess.every((each) => each === null)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('by the kind: each year; the amounts so far; the average of the joined years', () => {
    fc.assert(
      fc.property(withRule({}), ({ outcome }) => {
        for (const { ceiling, amounts, joined, over } of outcome.members) {
          if (ceiling === null || amounts.includes(null)) continue;
          const sums = amounts.map((_, year) =>
            amounts.slice(0, year + 1).reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n),
          );
          const years = BigInt(joined.filter(Boolean).length);
          const expected = {
            year: amounts.map((amount) => (amount ?? 0n) > ceiling.amount),
            period: sums.map((sum, year) => joined[year] === true && sum > ceiling.amount),
            // The ceiling is shown in whole öre; parts of one that it may have as typed are at most an öre a year.
            average: joined.map((isJoined) => isJoined && (sums.at(-1) ?? 0n) > ceiling.amount * years),
          };
          if (ceiling.kind !== 'average') expect(over).toEqual(expected[ceiling.kind]);
          else if (!over.includes(true))
            expect((sums.at(-1) ?? 0n) <= (ceiling.amount + 1n) * years).toBe(true);
          else expect(over).toEqual(expected.average);
        }
      }),
      RUNS,
    );
  });

  it('by the rule that tests only, amounts are what was shared and what the host bears', () => {
    fc.assert(
      fc.property(withRule({ ceilingRule: 'test' }), ({ outcome }) => {
        for (const { amounts, shared, asHost } of outcome.members) {
          for (const [year, amount] of amounts.entries()) {
            if (amount !== null) expect(amount).toBe((shared[year] ?? 0n) + (asHost[year] ?? 0n));
          }
        }
        expect(outcome.issues.some(({ code }) => code === 'capped' || code === 'allCapped')).toBe(false);
      }),
      RUNS,
    );
  });
});

describe('T3, T4 ceilings acted on', () => {
  it('T3 nobody is over, in a plan whose amounts are known', () => {
    let capped = 0;
    fc.assert(
      fc.property(withRule({ ceilingRule: 'spread' }), ({ outcome }) => {
        fc.pre(isKnown(outcome));
        expect(outcome.members.filter(isOver)).toEqual([]);
        capped += Number(outcome.issues.some(({ code }) => code === 'capped'));
      }),
      RUNS,
    );
    expect(capped).toBeGreaterThan(20);
  });

  it('T3 nobody who is not over pays less than before, in any year', () => {
    fc.assert(
      fc.property(withRule({ ceilingRule: 'spread', amountRounding: 'largestRemainder' }), ({ outcome }) => {
        for (const { id, amounts, shared } of outcome.members) {
          const isCut = outcome.issues.some(
            ({ code, cell }) => code === 'capped' && cell === `member:${id}/ceiling`,
          );
          for (const [year, amount] of amounts.entries()) {
            if (amount !== null && !isCut) expect(amount >= (shared[year] ?? 0n)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('T4 nobody but the host is over, and nobody but the host pays more than before', () => {
    let capped = 0;
    fc.assert(
      fc.property(withRule({ ceilingRule: 'host' }), ({ plan, outcome }) => {
        fc.pre(isKnown(outcome));
        const host = plan.host?.kind === 'member' ? plan.host.member : null;
        const others = outcome.members.filter(({ id }) => id !== host);
        expect(others.filter(isOver)).toEqual([]);
        for (const { amounts, shared } of others)
          expect(amounts.every((amount, year) => (amount ?? 0n) <= (shared[year] ?? 0n))).toBe(true);
        capped += Number(outcome.issues.some(({ code }) => code === 'capped'));
      }),
      RUNS,
    );
    expect(capped).toBeGreaterThan(20);
  });

  it('A4, T4 the host bears its part in its amounts where it has joined, and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { host } = resolve(plan, scenario);
        const outcome = calculate(plan, scenario);
        for (const { id, joined, asHost } of outcome.members) {
          const isHost = host?.kind === 'member' && host.member === id;
          for (const [year, part] of asHost.entries()) {
            if (!isHost || joined[year] !== true) expect(part).toBe(0n);
            else expect(outcome.hostPart.amounts[year]).toBe(0n);
          }
        }
        if (host === null) expect(outcome.hostPart.amounts.every((amount) => amount === 0n)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('A1, A2 shares', () => {
  /** The shares of each pool, part and year together. */
  function groups({ members }: Outcome): readonly (readonly MemberOutcome['shares'][number][])[] {
    const byGroup = new Map<string, MemberOutcome['shares'][number][]>();
    for (const share of members.flatMap(({ shares }) => shares)) {
      const group = `${share.pool} ${share.part} ${share.year}`;
      byGroup.set(group, [...(byGroup.get(group) ?? []), share]);
    }
    return [...byGroup.values()];
  }

  it('exact shares are weight over total and add up to the whole', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        for (const shares of groups(calculate(plan, scenario))) {
          expect(compareRatios(shares.map(({ exact }) => exact).reduce(addRatios, ZERO), ratio(1n))).toBe(0);
          for (const { exact, weight, totalWeight } of shares)
            expect(exact.n * totalWeight.n * weight.d).toBe(weight.n * totalWeight.d * exact.d);
        }
      }),
      RUNS,
    );
  });

  it('rounded shares are within a step of the exact by largest remainder, half a step on their own; only those miss 100', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { shareMethod } = resolve(plan, scenario);
        for (const shares of groups(calculate(plan, scenario))) {
          const sum = shares.map(({ rounded }) => rounded).reduce(addRatios, ZERO);
          if (shareMethod !== 'each') expect(compareRatios(sum, ratio(1n))).toBe(0);
          for (const { exact, rounded } of shares) {
            if (rounded === exact || shareMethod === 'sainteLague') continue;
            const off = rounded.n * exact.d - exact.n * rounded.d;
            const distance = off < 0n ? -off : off;
            const steps = shareMethod === 'each' ? 2n : 1n;
            expect(distance * steps <= exact.d).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('the one share of a member is the same in every year and pool, and there where it is', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { members, pools } = calculate(plan, scenario);
        for (const { share, shares } of members) {
          if (share === null) continue;
          expect(shares).toHaveLength(plan.years.length * pools.length);
          for (const { rounded, exact } of shares) {
            expect(compareRatios(rounded, share.rounded)).toBe(0);
            expect(compareRatios(exact, share.exact)).toBe(0);
          }
        }
      }),
      RUNS,
    );
  });

  it('A1 who has not joined pays nothing, has no share and is no host', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        for (const { joined, amounts, shares, asHost } of calculate(plan, scenario).members) {
          for (const [place, { year }] of plan.years.entries()) {
            if (joined[place] === true) continue;
            expect([amounts[place], asHost[place]]).toEqual([0n, 0n]);
            expect(shares.some((share) => share.year === year)).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });
});
