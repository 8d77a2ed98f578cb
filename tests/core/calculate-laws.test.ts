import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate, createCalculator } from '../../core/calculate.ts';
import { stepOf, type Money } from '../../core/numbers/money.ts';
import { compareRatios, ratio } from '../../core/numbers/ratio.ts';
import { decimalText } from '../../core/numbers/ratio-text.ts';
import type { Outcome, Series } from '../../core/outcome.ts';
import type { NumberInput, Plan } from '../../core/plan/schema.ts';
import { resolve } from '../../core/scenario/resolve.ts';
import { createTranslator } from '../../resources/text/translator.ts';
import { arbitraryPlan, arbitraryScenario } from '../arbitraries/plans.ts';

const known = (amount: Money | null | undefined) => amount ?? 0n;

function everySeries(outcome: Outcome): readonly Series[] {
  const { total, toShare, membersTotal, roundingDifference, hostPart, unfunded, surplus, unallocated } =
    outcome;
  const rests = [roundingDifference, hostPart, unfunded, surplus, unallocated];
  return [...outcome.lines, ...outcome.members, total, toShare, membersTotal, ...rests];
}

/** The same plan, rows in another order. */
const reordered = arbitraryPlan.chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    lines: fc.shuffledSubarray(plan.lines, { minLength: plan.lines.length }),
    members: fc.shuffledSubarray(plan.members, { minLength: plan.members.length }),
  }),
);

describe('laws of calculate on whole arbitrary plans', () => {
  it('F3, A6 each year adds up: to share = members + rounding + host + unfunded + not allocated − surplus', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        for (const year of outcome.years.keys()) {
          const at = ({ amounts }: Series) => amounts[year] ?? null;
          const toShare = at(outcome.toShare);
          if (toShare === null) continue;
          const members = outcome.members.reduce((sum, member) => sum + known(at(member)), 0n);
          const rests = [outcome.roundingDifference, outcome.hostPart, outcome.unfunded, outcome.unallocated];
          const placed = rests.reduce((sum, rest) => sum + known(at(rest)), members);
          expect(placed - known(at(outcome.surplus))).toBe(toShare);
          expect(at(outcome.roundingDifference)).toBe(0n);
          if (at(outcome.membersTotal) !== null) expect(at(outcome.membersTotal)).toBe(members);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('A5, C5 every row has one amount a year in whole steps of the unit, and its sum is theirs', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        for (const { amounts, sum } of everySeries(outcome)) {
          expect(amounts).toHaveLength(plan.years.length);
          for (const amount of amounts) expect(known(amount) % stepOf(plan.unit)).toBe(0n);
          const isKnown = amounts.every((amount) => amount !== null);
          expect(sum).toBe(
            isKnown ? amounts.reduce<bigint>((total, amount) => total + known(amount), 0n) : null,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('A6 permuting rows permutes results and changes none', () => {
    fc.assert(
      fc.property(reordered, ({ plan, lines, members }) => {
        const before = calculate(plan, 'base');
        const after = calculate({ ...plan, lines, members }, 'base');
        const inOrder = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
          rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(inOrder(after.members)).toEqual(inOrder(before.members));
        expect(inOrder(after.lines)).toEqual(inOrder(before.lines));
        expect([after.total, after.membersTotal]).toEqual([before.total, before.membersTotal]);
        const cells = ({ issues }: Outcome) => issues.map(({ code, cell }) => `${code} ${cell}`).toSorted();
        expect(cells(after)).toEqual(cells(before));
      }),
      { numRuns: 300 },
    );
  });

  it('A6 scaling all weights of a K1 key changes no amount', () => {
    const times = (input: NumberInput, factor: bigint): NumberInput => {
      const value = decimalText(ratio(BigInt(input.value) * factor), 0);
      return { text: value, value };
    };
    fc.assert(
      fc.property(arbitraryPlan, fc.bigInt(2n, 1_000n), (plan, factor) => {
        const scale = (by: bigint): Plan => ({
          ...plan,
          key: { kind: 'population' },
          members: plan.members.map((member) => ({
            ...member,
            register: null,
            population: member.population && times(member.population, by),
          })),
        });
        const amounts = (scaled: Plan) => calculate(scaled, 'base').members.map((member) => member.amounts);
        expect(amounts(scale(factor))).toEqual(amounts(scale(1n)));
      }),
      { numRuns: 200 },
    );
  });

  it('A1 a member that has joined in no year changes nothing for the others by leaving the plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const [first, ...others] = plan.members;
        fc.pre(first !== undefined);
        const off = { ...first, joined: { all: false } };
        const withOff = calculate({ ...plan, members: [off, ...others] }, 'base');
        const without = calculate({ ...plan, members: others }, 'base');
        expect(withOff.members.slice(1)).toEqual(without.members);
        expect(withOff.members[0]?.amounts.every((amount) => amount === 0n)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('A2 rounded shares are within one step of the exact ones and add up to the whole', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const effective = resolve(plan, scenario);
        const outcome = calculate(plan, scenario);
        const isRounded = effective.shareRounding !== 'none' && effective.key.kind !== 'equal';
        const step = isRounded ? Number(effective.shareRounding) / 100 : 0;
        for (const year of outcome.years) {
          const shares = outcome.members.flatMap((member) =>
            member.shares.filter((share) => share.year === year),
          );
          for (const { exact, rounded } of shares) {
            const distance = Math.abs(
              Number(rounded.n) / Number(rounded.d) - Number(exact.n) / Number(exact.d),
            );
            expect(distance).toBeLessThanOrEqual(step);
          }
          const steps = shares.reduce((sum, { rounded }) => sum + rounded.n, 0n);
          if (shares[0]) expect(steps).toBe(shares[0].rounded.d);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('T1 over is strictly over, on the amounts as shown', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        for (const { ceiling, amounts, over, excess } of calculate(plan, scenario).members) {
          for (const [year, amount] of amounts.entries()) {
            const by = ceiling && amount !== null ? amount - ceiling.amount : null;
            expect(excess[year]).toBe(by);
            expect(over[year]).toBe(by !== null && by > 0n);
          }
        }
      }),
      { numRuns: 200 },
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
        const isIncomplete = everySeries(outcome).some(({ sum }) => sum === null);
        if (isIncomplete) expect(errors.size).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('the one share of a member is the same in every year, and there where it is', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        for (const { share, shares } of calculate(plan, scenario).members) {
          const [first] = shares;
          const isSame =
            shares.length === plan.years.length &&
            shares.every(({ rounded, exact }) =>
              first
                ? compareRatios(rounded, first.rounded) === 0 && compareRatios(exact, first.exact) === 0
                : false,
            );
          expect(share).toBe(isSame ? first : null);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('S1 a scenario is its effective plan, and remembering changes no figure', () => {
    const calculator = createCalculator();
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { scenario: _, ...figures } = calculator.outcome(plan, scenario);
        const { scenario: __, ...afresh } = calculate(structuredClone(resolve(plan, scenario)), 'base');
        expect(figures).toEqual(afresh);
        expect(calculator.outcome(plan, scenario)).toBe(calculator.outcome(plan, scenario));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['sv', 'en'] as const)('every issue has its sentence in %s', (language) => {
    const translator = createTranslator(language);
    for (const { plan, scenario } of fc.sample(arbitraryScenario, { numRuns: 1_000, seed: 11 })) {
      for (const { message } of calculate(plan, scenario).issues) {
        expect(translator.text(message)).toMatch(/\p{L}.*\.$/su);
      }
    }
  });
});
