import { describe, expect, it } from 'vitest';
import { capOf } from '../../../core/allocation/cap-of.ts';
import { money } from '../../../core/numbers/money.ts';

const KRONA = 100n;
const cap = (amount: bigint, limit: bigint | null, step = KRONA) =>
  capOf({ amount: money(amount), limit: limit === null ? null : money(limit) }, step);

describe('T3 the cap', () => {
  it('is the last whole step at or under the limit', () => {
    expect(cap(50_000n, 20_000n)).toBe(20_000n);
    expect(cap(50_000n, 20_099n)).toBe(20_000n);
    expect(cap(50_000n, 20_099n, 1n)).toBe(20_099n);
    expect(cap(5_000_000n, 2_009_999n, 100_000n)).toBe(2_000_000n);
  });

  it('is 0 for a limit under one step, at zero or below', () => {
    expect(cap(500n, 99n)).toBe(0n);
    expect(cap(500n, 0n)).toBe(0n);
    expect(cap(500n, -1n)).toBe(0n);
    expect(cap(500n, -250n)).toBe(0n);
  });

  it('is never under an amount that is not over the limit (T1)', () => {
    // 1.50 kr of at most 1.60, in whole kronor: it may stay, though no whole krona is left for it.
    expect(cap(150n, 160n)).toBe(150n);
    expect(cap(160n, 160n)).toBe(160n);
    expect(cap(161n, 160n)).toBe(100n);
    expect(cap(0n, 50n)).toBe(0n);
  });

  it('is none without a ceiling', () => {
    expect(cap(500n, null)).toBeNull();
  });
});
