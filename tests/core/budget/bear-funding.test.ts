import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bearFunding } from '../../../core/budget/bear-funding.ts';
import { money, stepOf, UNITS } from '../../../core/numbers/money.ts';
import { amountLine, planWith } from '../../builders/plan-builder.ts';

const kr = (kronor: number) => money(BigInt(kronor) * 100n);
const plan = planWith({ lines: ['Örn', 'Ål', 'Bi'].map((id) => ({ ...amountLine('x', 1), id, name: id })) });
const bear = (left: readonly number[], paid: number, lines: readonly number[] = [0, 1, 2]) =>
  bearFunding(plan, lines, left.map(kr), kr(paid)).map((ore) => Number(ore) / 100);

describe('F3 what a row pays of each line', () => {
  it('is in proportion to what is left on each, of its own lines alone', () => {
    expect(bear([100, 300, 600], 500)).toEqual([50, 150, 300]);
    expect(bear([100, 300, 600], 100, [0, 1])).toEqual([25, 75, 0]);
  });

  // Of 10 kr over 100 : 200 : 300 the quotas are 1,67, 3,33 and 5: the krona left goes to the first.
  it('is whole steps by largest remainder', () => {
    expect(bear([100, 200, 300], 10)).toEqual([2, 3, 5]);
  });

  it('A3 of equals the first name in Swedish has the krona, of others the larger', () => {
    expect(bear([100, 100, 100], 2)).toEqual([0, 1, 1]);
    expect(bear([100, 300, 0], 2)).toEqual([0, 2, 0]);
  });

  it('is nothing of a line with nothing left, and of income', () => {
    expect(bear([0, -50, 80], 30)).toEqual([0, 0, 30]);
  });

  it('is all of them where it pays all, and nothing where it pays nothing', () => {
    expect(bear([7, 11, 13], 31)).toEqual([7, 11, 13]);
    expect(bear([7, 11, 13], 0)).toEqual([0, 0, 0]);
    expect(bear([0, 0, 0], 0)).toEqual([0, 0, 0]);
  });

  it('adds up, in whole steps, and no line bears more than is left on it', () => {
    const left = fc.array(fc.bigInt(-100n, 2_000n), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(left, fc.nat(10_000), fc.constantFrom(...UNITS), (steps, part, unit) => {
        const step = stepOf(unit);
        const most = steps.reduce((sum, each) => sum + (each > 0n ? each : 0n), 0n);
        const paid = (most * BigInt(part)) / 10_000n;
        const amounts = steps.map((each) => money(each * step));
        const borne = bearFunding({ ...plan, unit }, [0, 1, 2], amounts, money(paid * step));
        expect(borne.reduce<bigint>((sum, each) => sum + each, 0n)).toBe(paid * step);
        for (const [place, each] of borne.entries()) {
          expect(each % step).toBe(0n);
          expect(each >= 0n && (each === 0n || each <= amounts[place]!)).toBe(true);
        }
      }),
    );
  });
});
