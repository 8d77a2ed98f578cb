import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../core/budget/budget-of.ts';
import { moneyText, stepOf, UNITS, type Unit } from '../../../core/numbers/money.ts';
import type { Line, Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  payLine,
  percentageLine,
  planWith,
  quantityLine,
  yearly,
} from '../../builders/plan-builder.ts';

const amountsOf = (lines: readonly Line[], changes: Partial<Plan> = {}) => {
  const plan = planWith({ lines: [...lines], ...changes });
  return budgetOf(plan).lines.map(({ amounts }) =>
    amounts.map((amount) => (amount === null ? null : moneyText(amount, plan.unit))),
  );
};
const onlyAmounts = (line: Line, changes: Partial<Plan> = {}) => amountsOf([line], changes)[0];

describe('C1 pay', () => {
  it('rises by its index from the second year on, compounding', () => {
    expect(onlyAmounts(payLine('pay', 840_000, 3))).toEqual(['840000', '865200', '891156']);
    expect(onlyAmounts(payLine('pay', 840_000, { 2026: 3, 2027: '-1.5' }))).toEqual([
      '840000',
      '865200',
      '852222',
    ]);
  });

  it('Y1 is for the year’s active months', () => {
    const years = [
      { year: 2025, months: 7 },
      { year: 2026, months: 12 },
      { year: 2027, months: 1 },
    ];
    expect(onlyAmounts(payLine('pay', 420_000, 3), { years })).toEqual(['245000', '432600', '37132']);
  });

  it('N1 is exact on the way: ten years’ index is rounded once', () => {
    const years = Array.from({ length: 15 }, (_, offset) => ({ year: 2025 + offset, months: 12 }));
    const amounts = onlyAmounts(payLine('pay', 1_000_000, '2.5'), { years, unit: 'öre' });
    expect(amounts?.at(10)).toBe('1280084.54');
    expect(amounts?.at(14)).toBe('1412973.82');
  });
});

describe('C2 percentages', () => {
  it('are of the sum of lines as shown', () => {
    const lines = [payLine('pay', 840_000, 3), percentageLine('overhead', 15, ['pay'])];
    expect(amountsOf(lines)[1]).toEqual(['126000', '129780', '133673']);
    const small = [amountLine('a', '0.4'), amountLine('b', '0.4'), percentageLine('c', 100, ['a', 'b'])];
    expect(amountsOf(small)[2]).toEqual(['0', '0', '0']);
  });

  it('may be one a year, of other percentages, in any order of rows', () => {
    const lines = [
      percentageLine('c', { 2025: 10, 2026: 20, 2027: 0 }, ['b', 'a']),
      percentageLine('b', 50, ['a']),
      amountLine('a', 1000),
    ];
    expect(amountsOf(lines)).toEqual([
      ['150', '300', '0'],
      ['500', '500', '500'],
      ['1000', '1000', '1000'],
    ]);
  });

  it('count a line that is named twice once', () => {
    expect(amountsOf([amountLine('a', 100), percentageLine('b', 10, ['a', 'a'])])[1]?.[0]).toBe('10');
  });
});

describe('C3 quantity × price', () => {
  it('may have an index on the price', () => {
    expect(onlyAmounts(quantityLine('travel', 2250, 40))).toEqual(['90000', '90000', '90000']);
    expect(onlyAmounts(quantityLine('travel', 2250, 40, yearly(10)))).toEqual(['90000', '99000', '108900']);
    expect(onlyAmounts(quantityLine('travel', { 2025: 1, 2026: 2, 2027: 3 }, '0.5'))).toEqual([
      '1',
      '1',
      '2',
    ]);
  });

  it('months do not act on it', () => {
    const years = [{ year: 2025, months: 1 }];
    expect(onlyAmounts(quantityLine('travel', 2250, 40), { years })).toEqual(['90000']);
  });
});

describe('C4 amounts', () => {
  it('are one for all years or one a year, may have an index, may be income', () => {
    expect(onlyAmounts(amountLine('other', { 2025: 1, 2026: -2, 2027: '2.5' }))).toEqual(['1', '-2', '3']);
    expect(onlyAmounts(amountLine('other', -1000, yearly('0.05')))).toEqual(['-1000', '-1001', '-1001']);
  });
});

describe('C5 the unit', () => {
  it.each([
    ['öre', '1234.57'],
    ['kr', '1235'],
    ['tkr', '1235'],
  ] as const)('a line in %s is rounded half up before totals', (unit, shown) => {
    expect(onlyAmounts(amountLine('a', '1234.565'), { unit })).toEqual([shown, shown, shown]);
    const half = amountLine('a', '0.005');
    expect(onlyAmounts(half, { unit: 'öre' })?.[0]).toBe('0.01');
  });

  it('law: the total is the sum of the amounts as shown', () => {
    const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => `${n / 4}`);
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 6 }), fc.constantFrom<Unit>(...UNITS), (amounts, unit) => {
        const plan = planWith({ unit, lines: amounts.map((text, place) => amountLine(`l${place}`, text)) });
        const { lines, total } = budgetOf(plan);
        const column = lines.reduce((sum, { amounts: [first] }) => sum + (first ?? 0n), 0n);
        expect(total.amounts[0]).toBe(column);
        expect(column % stepOf(unit)).toBe(0n);
      }),
    );
  });

  it('A5 a row’s sum is of its amounts as shown', () => {
    const [line] = budgetOf(planWith({ lines: [amountLine('a', '0.5')] })).lines;
    expect(line?.sum).toBe(300n);
  });
});

describe('what cannot be computed', () => {
  const issuesOf = (lines: readonly Line[]) =>
    budgetOf(planWith({ lines: [...lines] })).issues.map(({ code, cell, severity, message }) => ({
      at: `${severity} ${code} ${cell}`,
      values: message.values,
    }));

  it('C2 a circle names its lines; only they and what stands on them are empty', () => {
    const lines = [
      percentageLine('a', 10, ['b']),
      percentageLine('b', 10, ['c', 'ok']),
      percentageLine('c', 10, ['a']),
      amountLine('ok', 100),
      percentageLine('on', 10, ['a', 'ok']),
      percentageLine('fine', 10, ['ok']),
    ];
    const circle = { kind: 'list', items: ['a', 'b', 'c'] };
    expect(issuesOf(lines).slice(0, 3)).toEqual([
      { at: 'error lineCircle line:a/basis', values: { line: 'a', lines: circle } },
      { at: 'error lineCircle line:b/basis', values: { line: 'b', lines: circle } },
      { at: 'error lineCircle line:c/basis', values: { line: 'c', lines: circle } },
    ]);
    expect(issuesOf(lines).slice(3)).toEqual(
      [2025, 2026, 2027].map((year) => ({
        at: `error lineBasisMissing line:on/y${year}`,
        values: { line: 'on', lines: { kind: 'list', items: ['a'] }, year },
      })),
    );
    expect(amountsOf(lines).map(([first]) => first)).toEqual([null, null, null, '100', null, '10']);
  });

  it('C2 a line of itself, and two circles apart', () => {
    const lines = [
      percentageLine('self', 10, ['self']),
      percentageLine('a', 1, ['b']),
      percentageLine('b', 1, ['a']),
    ];
    expect(issuesOf(lines).map(({ at }) => at)).toEqual([
      'error lineCircle line:self/basis',
      'error lineCircle line:a/basis',
      'error lineCircle line:b/basis',
    ]);
    expect(issuesOf(lines)[0]?.values.lines).toEqual({ kind: 'list', items: ['self'] });
  });

  it('C2 an unknown line', () => {
    const lines = [percentageLine('a', 10, ['gone', 'ok']), amountLine('ok', 1)];
    expect(issuesOf(lines)).toEqual([{ at: 'error lineUnknown line:a/basis', values: { line: 'a' } }]);
    expect(amountsOf(lines)[0]).toEqual([null, null, null]);
  });

  it('N6 a year without a value is empty and named; so is that year’s total and the sums', () => {
    const plan = planWith({ lines: [amountLine('a', { 2025: 1, 2027: 3 }), amountLine('b', 5)] });
    const { lines, total, issues } = budgetOf(plan);
    expect(lines[0]).toMatchObject({ amounts: [100n, null, 300n], sum: null });
    expect(total).toEqual({ amounts: [600n, null, 800n], sum: null });
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([['lineInputMissing', 'line:a/y2026']]);
  });

  it('N6 an index without a value empties the years from there on', () => {
    expect(onlyAmounts(payLine('pay', 100, { 2027: 3 }))).toEqual(['100', null, null]);
    expect(onlyAmounts(quantityLine('q', { 2025: 1 }, 2))).toEqual(['2', null, null]);
    expect(onlyAmounts(quantityLine('q', 1, { 2026: 2 }))).toEqual([null, '2', null]);
    const percentage = [amountLine('a', 100), percentageLine('p', { 2026: 1 }, ['a'])];
    expect(amountsOf(percentage)[1]).toEqual([null, '1', null]);
    expect(issuesOf(percentage)[0]?.at).toBe('error lineInputMissing line:p/y2025');
  });

  it('N5 an amount beyond 10¹² kr, above or below, in any unit', () => {
    const most = 1_000_000_000_000;
    expect(onlyAmounts(amountLine('a', most))).toEqual(Array(3).fill(`${most}`));
    expect(onlyAmounts(amountLine('a', -most))).toEqual(Array(3).fill(`-${most}`));
    expect(onlyAmounts(amountLine('a', most + 1))).toEqual([null, null, null]);
    expect(onlyAmounts(amountLine('a', -most - 1))).toEqual([null, null, null]);
    expect(onlyAmounts(amountLine('a', most), { unit: 'tkr' })).toEqual([null, null, null]);
    expect(issuesOf([quantityLine('q', most, most)])[1]).toEqual({
      at: 'error amountTooLarge line:q/y2026',
      values: { line: 'q', year: 2026, limit: { kind: 'money', value: 10n ** 14n, unit: 'kr' } },
    });
  });
});

describe('what is remembered', () => {
  it('the same lines and years have the same budget, in each unit its own', () => {
    const plan = planWith({ lines: [amountLine('a', '0.5')] });
    const renamed: Plan = { ...plan, name: 'other' };
    expect(budgetOf(renamed)).toBe(budgetOf(plan));
    expect(budgetOf({ ...plan, unit: 'öre' })).not.toBe(budgetOf(plan));
    expect(budgetOf({ ...plan, unit: 'öre' }).total.amounts[0]).toBe(50n);
  });

  it('a plan without lines costs nothing', () => {
    expect(budgetOf(planWith()).total).toEqual({ amounts: [0n, 0n, 0n], sum: 0n });
  });
});
