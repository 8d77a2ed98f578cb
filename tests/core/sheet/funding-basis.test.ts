import { describe, expect, test } from 'vitest';
import type { Funding, Plan } from '../../../core/plan/schema.ts';
import { fundingBasis } from '../../../core/sheet/funding-basis.ts';
import {
  amountLine,
  grant,
  member,
  ownFinancing,
  planWith,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

function basis(row: Funding, changes: Partial<Plan> = {}, write = sv): string {
  const lines = [amountLine('Lön', 1), amountLine('Hyra', 1)];
  const members = [member('Bengtsfors', 1)];
  return write(fundingBasis(planWith({ lines, members, funding: [row], ...changes }), row));
}

describe('what funding pays, in words', () => {
  test('F1: a percentage of lines, and who pays', () => {
    expect(basis(ownFinancing('Egen', 50, ['Lön', 'Hyra']))).toBe('50 % av Lön och Hyra, betalas av Ägaren');
    const party = { kind: 'member', member: 'bengtsfors' } as const;
    expect(basis(ownFinancing('Egen', 50, null, party))).toBe(
      '50 % av alla kostnader, betalas av Bengtsfors',
    );
    expect(basis(ownFinancing('Egen', 50, null, party), {}, en)).toBe('50% of all costs, paid by Bengtsfors');
  });

  test('F1: a party that the row is named after is not said twice', () => {
    expect(basis(ownFinancing('Ägaren', 50))).toBe('50 % av alla kostnader');
  });

  test('F2: a percentage, an amount, or both', () => {
    expect(basis(grant('Bidrag', 50))).toBe('50 % av alla kostnader');
    expect(basis(grant('Bidrag', 0, { amount: yearly(200_000) }))).toBe('200 000 kr/år');
    expect(basis(grant('Bidrag', 50, { of: ['Lön'], amount: yearly(200_000) }))).toBe(
      '50 % av Lön + 200 000 kr/år',
    );
  });

  test('F2: its caps', () => {
    expect(basis(grant('Bidrag', 100, { capYear: yearly(1_965_000) }))).toBe(
      '100 % av alla kostnader, högst 1 965 000 kr/år',
    );
    expect(basis(grant('Bidrag', 100, { capPeriod: typed(5_000) }), { unit: 'tkr' })).toBe(
      '100 % av alla kostnader, högst 5 000 tkr för hela perioden',
    );
  });

  test('figures that differ by year', () => {
    expect(basis(grant('Bidrag', { 2025: 50, 2026: 40, 2027: 30 }))).toBe(
      'procent (olika per år) av alla kostnader',
    );
    expect(basis(grant('Bidrag', 5, { capYear: yearly({ 2025: 1, 2026: 2, 2027: 2 }) }))).toBe(
      '5 % av alla kostnader, högst kr/år (olika per år)',
    );
  });

  test('of no line it is of nothing', () => {
    expect(basis(grant('Bidrag', 5, { of: [] }))).toBe('5 % av inga kostnader');
  });
});
