import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { compare } from '../../../core/compare/compare.ts';
import { comparisonHeadlineOf } from '../../../core/compare/comparison-headline.ts';
import type { Comparison, Period } from '../../../core/compare/comparison.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { arbitraryPlan } from '../../arbitraries/plans.ts';
import { en, sv } from '../../builders/sentences.ts';

const RUNS = { numRuns: 100 };

/** A plan, its scenarios in some order, and a period. */
const arbitraryComparison: fc.Arbitrary<{ plan: Plan; ids: string[]; period: Period }> = arbitraryPlan.chain(
  (plan) => {
    const all = [plan.base.id, ...plan.scenarios.map(({ id }) => id)];
    const years = plan.years.map(({ year }) => ({ kind: 'year', year }) as const);
    return fc.record({
      plan: fc.constant(plan),
      ids: fc.shuffledSubarray(all, { minLength: 1 }),
      period: fc.constantFrom<Period[]>({ kind: 'sum' }, ...years),
    });
  },
);

function compared({ plan, ids, period }: { plan: Plan; ids: string[]; period: Period }): Comparison {
  return compare(plan, ids, period, (id) => calculate(plan, id));
}

describe('S4, of every plan', () => {
  test('a difference is the amount less the compared one, one who takes no part counting as nothing', () => {
    fc.assert(
      fc.property(arbitraryComparison, (given) => {
        for (const { cells } of compared(given).members) {
          const counted = cells.map(({ joined, amount }) => (joined ? amount : 0n));
          for (const [place, { difference, joined }] of cells.entries()) {
            const [own, first] = [counted[place] ?? null, counted[0] ?? null];
            const isCompared =
              place > 0 && own !== null && first !== null && (joined || (cells[0]?.joined ?? false));
            expect(difference).toBe(isCompared ? own - first : null);
          }
        }
      }),
      RUNS,
    );
  });

  test('A5: the members’ amounts add up to the total', () => {
    fc.assert(
      fc.property(arbitraryComparison, (given) => {
        const { members, total } = compared(given);
        for (const [place, { amount }] of total.entries()) {
          const amounts = members.map(({ cells }) => (cells[place]?.joined ? cells[place].amount : 0n));
          if (amount !== null)
            expect(amounts.reduce((sum: bigint, each) => sum + (each ?? 0n), 0n)).toBe(amount);
        }
      }),
      RUNS,
    );
  });

  test('scenarios without an input that differs have the same figures', () => {
    fc.assert(
      fc.property(arbitraryComparison, ({ plan, ids }) => {
        const { inputs, members } = compared({ plan, ids, period: { kind: 'sum' } });
        if (inputs.length > 0) return;
        for (const { cells } of members)
          for (const { amount } of cells) expect(amount).toBe(cells[0]?.amount);
      }),
      RUNS,
    );
  });

  test('a row of inputs has a value for every scenario, and one at least that is not the same', () => {
    fc.assert(
      fc.property(arbitraryComparison, (given) => {
        const { inputs, columns } = compared(given);
        for (const { values } of inputs) {
          expect(values).toHaveLength(columns.length);
          expect(values[0]?.same).toBe(false);
          expect(values.slice(1).some(({ same }) => !same)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('everything can be written in both languages', () => {
    fc.assert(
      fc.property(arbitraryComparison, (given) => {
        const comparison = compared(given);
        const headline = comparisonHeadlineOf(comparison);
        const said = [
          ...comparison.inputs.flatMap(({ title, values }) => [title, ...values.map(({ text }) => text)]),
          ...(headline
            ? [
                headline.title,
                ...(headline.detail ? [headline.detail] : []),
                ...headline.chips.map(({ message }) => message),
              ]
            : []),
        ];
        for (const message of said) {
          expect(sv(message)).not.toBe('');
          expect(en(message)).not.toBe('');
        }
      }),
      RUNS,
    );
  });
});
