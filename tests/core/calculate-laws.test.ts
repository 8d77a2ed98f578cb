import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountRuleOf } from '../../core/allocation/amount-rule.ts';
import { calculate, createCalculator } from '../../core/calculate.ts';
import { stepOf, type Money } from '../../core/numbers/money.ts';
import type { Outcome, Series } from '../../core/outcome.ts';
import { resolve } from '../../core/scenario/resolve.ts';
import { createTranslator } from '../../resources/text/translator.ts';
import { isKnown } from '../arbitraries/plan-features.ts';
import { arbitraryScenario } from '../arbitraries/plans.ts';

const RUNS = { numRuns: 400 };
const known = (amount: Money | null | undefined) => amount ?? 0n;
const sum = (amounts: readonly (Money | null | undefined)[]) =>
  amounts.reduce<bigint>((total, amount) => total + known(amount), 0n);
const restsOf = ({ roundingDifference, hostPart, unfunded, surplus, unallocated }: Outcome) => ({
  roundingDifference,
  hostPart,
  unfunded,
  unallocated,
  surplus,
});

function everySeries(outcome: Outcome): readonly Series[] {
  const { total, toShare, membersTotal, lines, members, funding, pools } = outcome;
  const ofPools = pools.map((pool) => pool.toShare);
  const rests = Object.values(restsOf(outcome));
  return [...lines, ...members, ...funding, ...ofPools, ...rests, total, toShare, membersTotal];
}

describe('F3 the plan adds up, on whole arbitrary plans', () => {
  it('costs = own financing + grants + members + rounding + host + unfunded + not allocated − surplus, each year and in sum', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        const { surplus, ...rests } = restsOf(outcome);
        const placed = [...outcome.funding, ...outcome.members, ...Object.values(rests)];
        for (const year of outcome.years.keys()) {
          const amounts = placed.map((row) => row.amounts[year] ?? null);
          if (amounts.includes(null)) continue;
          expect(sum(amounts) - known(surplus.amounts[year])).toBe(outcome.total.amounts[year]);
        }
        if (isKnown(outcome))
          expect(sum(placed.map((row) => row.sum)) - known(surplus.sum)).toBe(outcome.total.sum);
      }),
      RUNS,
    );
  });

  it('each pool: to share = its parts’ amounts + rounding + unfunded + not allocated − surplus, each year', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        for (const { toShare, years } of calculate(plan, scenario).pools) {
          for (const [place, year] of years.entries()) {
            const amount = toShare.amounts[place] ?? null;
            if (amount === null) continue;
            const parts = sum(year.parts.flatMap((part) => part.amounts));
            const rests = year.roundingDifference + known(year.unfunded) + known(year.unallocated);
            expect(parts + rests - year.surplus).toBe(amount);
          }
        }
      }),
      RUNS,
    );
  });

  it('C6 a member’s amount before the host and ceilings is the sum over pools and parts', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        for (const [place, { shared }] of outcome.members.entries()) {
          for (const [year, amount] of shared.entries()) {
            if (amount === null) continue;
            const parts = outcome.pools.flatMap((pool) => pool.years[year]?.parts ?? []);
            expect(sum(parts.map((part) => part.amounts[place]))).toBe(amount);
          }
        }
      }),
      RUNS,
    );
  });

  it('what is to be shared is what funding leaves of the costs, in all pools together', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { total, funding, toShare, pools, lines } = calculate(plan, scenario);
        expect(pools.flatMap((pool) => pool.lines).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
        for (const [year, amount] of toShare.amounts.entries()) {
          if (amount === null) continue;
          expect(sum(pools.map((pool) => pool.toShare.amounts[year]))).toBe(amount);
          expect(known(total.amounts[year]) - sum(funding.map(({ amounts }) => amounts[year]))).toBe(amount);
        }
      }),
      RUNS,
    );
  });

  it('A5 every row has one amount a year, and its sum is theirs', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        for (const { amounts, sum: whole } of everySeries(calculate(plan, scenario))) {
          expect(amounts).toHaveLength(plan.years.length);
          expect(whole).toBe(amounts.includes(null) ? null : sum(amounts));
        }
      }),
      RUNS,
    );
  });
});

describe('A4, C5 steps', () => {
  it('costs and funding are whole steps of the unit, members’ amounts of theirs, but for the host’s', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { host, unit, ...effective } = resolve(plan, scenario);
        const { step } = amountRuleOf({ ...effective, unit });
        const outcome = calculate(plan, scenario);
        for (const { amounts } of [...outcome.lines, ...outcome.funding, outcome.toShare])
          for (const amount of amounts) expect(known(amount) % stepOf(unit)).toBe(0n);
        for (const { id, amounts } of outcome.members) {
          if (host?.kind === 'member' && host.member === id) continue;
          for (const amount of amounts) {
            expect(known(amount) % step).toBe(0n);
            expect(known(amount) >= 0n).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('by largest remainder nothing is left but what is less than a step, where shares are 100 %', () => {
    let shared = 0;
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const effective = resolve(plan, scenario);
        fc.pre(effective.amountRounding === 'largestRemainder' && effective.shareMethod !== 'each');
        const { step } = amountRuleOf(effective);
        for (const { toShare, years } of calculate(plan, scenario).pools) {
          for (const [place, { parts, roundingDifference }] of years.entries()) {
            if (parts.length === 0) continue;
            shared += Number(roundingDifference > 0n);
            expect([0n, known(toShare.amounts[place]) % step]).toContain(roundingDifference);
          }
        }
      }),
      { numRuns: 1_000 },
    );
    expect(shared).toBeGreaterThan(5);
  });
});

describe('what is missing or left is said', () => {
  const CODES = {
    unfunded: ['noMemberJoined', 'poolWithoutMembers', 'keyFallsShort', 'allCapped', 'hostMissing'],
    surplus: ['poolBelowZero', 'linesBelowZero', 'keyExceeds'],
    unallocated: ['weightMissing', 'weightNotPositive', 'chargeMissing'],
  } as const;

  it.each(['unfunded', 'surplus', 'unallocated'] as const)('F3, A1, K6, T3 %s has an issue', (rest) => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        if (outcome[rest].amounts.every((amount) => known(amount) === 0n)) return;
        expect(CODES[rest].some((code) => outcome.issues.some((each) => each.code === code))).toBe(true);
      }),
      RUNS,
    );
  });

  it('N6 every amount that is missing has an error that says why', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        const errors = new Set(
          outcome.issues.filter(({ severity }) => severity === 'error').map(({ cell }) => cell),
        );
        for (const { id, amounts } of outcome.lines) {
          for (const [place, year] of outcome.years.entries()) {
            if (amounts[place] !== null) continue;
            expect(errors.has(`line:${id}/y${year}`) || errors.has(`line:${id}/basis`)).toBe(true);
          }
        }
        const isIncomplete = everySeries(outcome).some((row) => row.sum === null);
        if (isIncomplete) expect(errors.size).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it.each(['sv', 'en'] as const)('every issue has its sentence in %s, and is said once', (language) => {
    const translator = createTranslator(language);
    for (const { plan, scenario } of fc.sample(arbitraryScenario, { numRuns: 1_000, seed: 11 })) {
      const said = calculate(plan, scenario).issues.map(({ cell, message }) => {
        const text = translator.text(message);
        expect(text).toMatch(/\p{L}.*\.$/su);
        return `${cell} ${text}`;
      });
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

describe('S1 scenarios', () => {
  it('a scenario is its effective plan, and remembering changes no figure', () => {
    const calculator = createCalculator();
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { scenario: _, ...figures } = calculator.outcome(plan, scenario);
        const { scenario: __, ...afresh } = calculate(structuredClone(resolve(plan, scenario)), 'base');
        expect(figures).toEqual(afresh);
        expect(calculator.outcome(plan, scenario)).toBe(calculator.outcome(plan, scenario));
      }),
      RUNS,
    );
  });
});
