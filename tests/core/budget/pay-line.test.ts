import { describe, expect, it } from 'vitest';
import { payFigures } from '../../../core/budget/pay-line.ts';
import { ratioText } from '../../../core/numbers/ratio-text.ts';
import { ratio } from '../../../core/numbers/ratio.ts';
import type { PayLine } from '../../../core/plan/schema.ts';
import { payLine, typed, yearly } from '../../builders/plan-builder.ts';

const years = (...months: readonly number[]) => ({
  years: months.map((count, at) => ({ year: 2025 + at, months: count })),
});

function figures(changes: Partial<PayLine>, plan = years(12)) {
  const line = payLine('pay', 25_000);
  if (line.kind !== 'pay') throw new Error('A pay line is a pay line');
  return payFigures({ ...line, ...changes }, plan).map(
    (figure) => figure && ratioText(ratio(figure.n, figure.d)),
  );
}

describe('C1 pay', () => {
  // Osby: 25 000 × 12 × 100 % × 1,40 × 7 / 12 = 25 000 × 1,4 × 7 = 245 000.
  it('a month’s is twelve a year, of which only the active months count', () => {
    expect(figures({ payPer: 'month', onCosts: yearly(40) }, years(7))).toEqual(['245000/1']);
  });

  // 500 000 × 50 % = 250 000; × 1,3142 = 328 550.
  it('× degree of service × on-costs', () => {
    expect(figures({ pay: typed(500_000), degree: yearly(50), onCosts: yearly('31.42') })).toEqual([
      '328550/1',
    ]);
  });

  it('degree above full time, and none', () => {
    expect(figures({ degree: yearly('137.5') })).toEqual(['34375/1']);
    expect(figures({ degree: yearly(0) })).toEqual(['0/1']);
  });

  // 100 000 × 40 % = 40 000; × 1,5 = 60 000. Then 100 000 × 80 % × 1,25 × 1,03 × 6 / 12 = 51 500.
  it('degree, on-costs, index and months each of their own year', () => {
    const changes = {
      pay: typed(100_000),
      degree: yearly({ 2025: 40, 2026: 80 }),
      onCosts: yearly({ 2025: 50, 2026: 25 }),
      index: yearly({ 2026: 3 }),
    };
    expect(figures(changes, years(12, 6))).toEqual(['60000/1', '51500/1']);
  });

  // A third of a year stays a third: 25 000 × 1,1² × 4 / 12 = 30 250 / 3.
  it('is exact until C5', () => {
    expect(figures({ index: yearly(10) }, years(12, 12, 4))[2]).toBe('30250/3');
  });

  it('N6 has no figure in a year in which the degree or the on-costs have none, and from the index that has none on', () => {
    expect(figures({ degree: yearly({ 2026: 1 }) }, years(12, 12))).toEqual([null, '250/1']);
    expect(figures({ onCosts: yearly({ 2025: 0 }) }, years(12, 12))).toEqual(['25000/1', null]);
    expect(figures({ index: yearly({ 2027: 1 }) }, years(12, 12, 12))).toEqual(['25000/1', null, null]);
  });
});
