import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../core/budget/budget-of.ts';
import { fundingOf } from '../../../core/budget/funding-of.ts';
import { stepOf } from '../../../core/numbers/money.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { arbitraryPlan } from '../../arbitraries/plans.ts';
import {
  amountLine,
  grant,
  ownFinancing,
  percentageLine,
  planWith,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';

const inKronor = (amounts: readonly (bigint | null)[]) =>
  amounts.map((amount) => (amount === null ? null : Number(amount) / 100));

describe('F2 over the years', () => {
  // Costs 1 000, 800 and 600. A cap of 1 500: 1 000 the first year, 500 of 800 the second, nothing the third.
  it('a cap for the period is used up in year order, by what is paid alone', () => {
    const plan = planWith({
      lines: [amountLine('a', { 2025: 1000, 2026: 800, 2027: 600 })],
      funding: [grant('g', 100, { capPeriod: typed(1500) })],
    });
    const { rows, left } = fundingOf(plan);
    expect(rows[0]).toMatchObject({ id: 'g', name: 'g', kind: 'grant', sum: 150_000n });
    expect(inKronor(rows[0]!.amounts)).toEqual([1000, 500, 0]);
    expect(inKronor(rows[0]!.overCap)).toEqual([0, 300, 600]);
    expect(left.map(inKronor)).toEqual([[0, 300, 600]]);
  });

  // Entitled to 900 a year, of which 400 can be paid the first: 600 of the 1 000 are left, and paid, the second.
  it('what is unused stays in the cap for the years after', () => {
    const plan = planWith({
      lines: [amountLine('a', { 2025: 400, 2026: 2000, 2027: 2000 })],
      funding: [grant('g', 0, { amount: yearly(900), capPeriod: typed(1000) })],
    });
    const [row] = fundingOf(plan).rows;
    expect(inKronor(row!.amounts)).toEqual([400, 600, 0]);
    expect(inKronor(row!.unused)).toEqual([500, 0, 0]);
    expect(inKronor(row!.overCap)).toEqual([0, 300, 900]);
  });

  it('N6 a cap for the period is not known from a year without an amount on', () => {
    const lines = [amountLine('a', 1000), percentageLine('p', { 2025: 1, 2027: 1 }, ['a'])];
    const plan = planWith({ lines, funding: [grant('g', 10, { capPeriod: typed(500) }), grant('h', 10)] });
    const { rows, left } = fundingOf(plan);
    expect(rows.map(({ amounts }) => inKronor(amounts))).toEqual([
      [101, null, null],
      [101, null, null],
    ]);
    expect(rows[0]?.sum).toBeNull();
    expect(left.map(inKronor)).toEqual([
      [800, null, null],
      [8, null, null],
    ]);
  });
});

describe('F3 what is borne by line', () => {
  it('names the lines of the row that it pays something of, or of which that is not known', () => {
    const lines = [
      amountLine('a', 1000),
      amountLine('b', { 2025: 0, 2026: 5, 2027: 0 }),
      amountLine('c', { 2025: 7 }),
      amountLine('d', 0),
    ];
    const plan = planWith({
      lines,
      funding: [ownFinancing('o', 100, ['a', 'b', 'd']), ownFinancing('p', 100, ['c'])],
    });
    expect(
      fundingOf(plan).rows.map(({ borne }) => borne.map(({ line, amounts }) => [line, inKronor(amounts)])),
    ).toEqual([
      [
        ['a', [1000, 1000, 1000]],
        ['b', [0, 5, 0]],
      ],
      [['c', [7, null, null]]],
    ]);
  });
});

describe('without funding', () => {
  it('all of each line is left, the budget’s own lists', () => {
    const plan = planWith({ lines: [amountLine('a', 5)] });
    expect(fundingOf(plan).rows).toEqual([]);
    expect(fundingOf(plan).left[0]).toBe(budgetOf(plan).lines[0]?.amounts);
  });
});

describe('what is remembered', () => {
  const plan = planWith({ lines: [amountLine('a', 5)], funding: [grant('g', 50)] });

  it('is by lines, years, rows and unit: a member’s edit computes no funding', () => {
    const withoutMembers: Plan = { ...plan, members: [] };
    expect(fundingOf(withoutMembers)).toBe(fundingOf(plan));
    const others: readonly Plan[] = [
      { ...plan, lines: [...plan.lines] },
      { ...plan, years: [...plan.years] },
      { ...plan, funding: [...plan.funding] },
      { ...plan, unit: 'öre' },
    ];
    expect(new Set([plan, ...others].map(fundingOf)).size).toBe(others.length + 1);
  });
});

describe('laws', () => {
  it('F3 each line: its amount is what is borne of it and what is left; each row: its amount is what it bears', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { rows, left } = fundingOf(plan);
        const budget = budgetOf(plan);
        for (const year of plan.years.keys()) {
          for (const [place, line] of budget.lines.entries()) {
            const rest = left[place]?.[year] ?? null;
            const amount = line.amounts[year] ?? null;
            if (rest === null || amount === null) continue;
            const borne = rows.flatMap((row) => row.borne.filter((each) => each.line === line.id));
            const sum = borne.reduce((total, { amounts }) => total + (amounts[year] ?? 0n), 0n);
            expect(sum + rest).toBe(amount);
            expect(rest >= 0n || rest === amount).toBe(true);
          }
          for (const { amounts, borne } of rows) {
            const paid = amounts[year] ?? null;
            if (paid === null) continue;
            expect(borne.reduce((total, each) => total + (each.amounts[year] ?? 0n), 0n)).toBe(paid);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('F2 each row: entitled is over the cap, unused and paid; all whole steps, none below zero; caps hold', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const [place, { kind, entitled, overCap, unused, amounts }] of fundingOf(plan).rows.entries()) {
          const row = plan.funding[place]!;
          let paid = 0n;
          for (const [year, amount] of amounts.entries()) {
            if (amount === null) continue;
            const parts = [entitled[year] ?? null, overCap[year] ?? null, unused[year] ?? null, amount];
            for (const part of parts)
              expect(part !== null && part >= 0n && part % stepOf(plan.unit) === 0n).toBe(true);
            const [whole = 0n, over = 0n, left = 0n] = parts.map((part) => part ?? 0n);
            if (kind === 'grant') expect(over + left + amount).toBe(whole);
            else expect([over, left]).toEqual([0n, 0n]);
            paid += amount;
          }
          if (row.kind !== 'grant' || row.capPeriod === null || amounts.includes(null)) continue;
          const perFigure = plan.unit === 'tkr' ? 100_000 : 100;
          expect(Number(paid)).toBeLessThanOrEqual(Number(row.capPeriod.value) * perFigure + 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });
});
