import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { compare } from '../../../core/compare/compare.ts';
import type { Period } from '../../../core/compare/comparison.ts';
import { NO_MONEY, subtractMoney } from '../../../core/numbers/money.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { arbitraryPlan } from '../../arbitraries/plans.ts';
import { amountLine, member, planWith, scenario, yearly } from '../../builders/plan-builder.ts';

const SUM: Period = { kind: 'sum' };

/** Half of 1 000 kr a year by Ed; a grant of 400 kr, 100 kr in the scenario, at most 300 kr a year. */
const FUNDED = planWith({
  lines: [amountLine('Samordnare', 1000)],
  members: [member('Ed', 100)],
  funding: [
    {
      id: 'eget',
      name: 'Eget',
      note: '',
      source: null,
      kind: 'own',
      party: { kind: 'member', member: 'ed' },
      percent: yearly(50),
      of: null,
    },
    {
      id: 'bidrag',
      name: 'Bidrag',
      note: '',
      source: null,
      kind: 'grant',
      percent: yearly(0),
      of: null,
      amount: yearly(400),
      capYear: yearly(300),
      capPeriod: null,
    },
  ],
  scenarios: [scenario('S', { 'funding:bidrag.amount': yearly(100) })],
});
const compared = (plan: Plan, period: Period) =>
  compare(plan, [plan.base.id, ...plan.scenarios.map(({ id }) => id)], period, (id) => calculate(plan, id));

describe('S4 what is paid before the members', () => {
  test('F1, F2 each row in a year and in sum, and what is over a cap', () => {
    // 1 000 − 500 − 300 leaves 200; in the scenario 1 000 − 500 − 100 leaves 400.
    expect(compared(FUNDED, { kind: 'year', year: 2026 })).toMatchObject({
      costs: [100_000n, 100_000n],
      funding: [
        { funding: 'eget', kind: 'own', amounts: [50_000n, 50_000n], overCap: [] },
        { funding: 'bidrag', name: 'Bidrag', amounts: [30_000n, 10_000n], overCap: [10_000n, 0n] },
      ],
      total: [{ amount: 20_000n }, { amount: 40_000n, difference: 20_000n }],
      inputs: [{ input: 'funding:bidrag.amount' }],
    });
    expect(compared(FUNDED, SUM).funding.map(({ amounts }) => amounts)).toEqual([
      [150_000n, 150_000n],
      [90_000n, 30_000n],
    ]);
  });

  test('S4.3, F3 in every plan and column: costs = funding + members + rests, surplus less', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { columns, costs, funding, total, rests } = compared(plan, SUM);
        for (const place of columns.keys()) {
          const parts = [
            ...funding.map(({ amounts }) => amounts[place]),
            total[place]?.amount,
            ...rests.map(({ row, amounts }) => {
              const amount = amounts[place] ?? null;
              return row === 'surplus' && amount !== null ? subtractMoney(NO_MONEY, amount) : amount;
            }),
          ];
          if (parts.some((part) => part === null || part === undefined)) continue;
          expect(parts.reduce((sum: bigint, part) => sum + (part ?? 0n), 0n)).toBe(costs[place]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
