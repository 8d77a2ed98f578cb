import { describe, expect, test } from 'vitest';
import type { Line, Plan } from '../../../core/plan/schema.ts';
import { basisOf } from '../../../core/sheet/basis-of.ts';
import {
  amountLine,
  payLine,
  percentageLine,
  planWith,
  quantityLine,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

function basis(line: Line, changes: Partial<Plan> = {}): string {
  return sv(basisOf(planWith({ lines: [line], ...changes }), line));
}

const months = (...counts: number[]) => ({
  years: counts.map((count, offset) => ({ year: 2025 + offset, months: count })),
});

describe('what a line is worked out from', () => {
  test('C1: pay and its index', () => {
    expect(basis(payLine('Lön', 840_000, 3))).toBe('840 000 kr/år, index 3 %');
    expect(basis(payLine('Lön', 840_000, { 2026: '2.5', 2027: 3 }))).toBe(
      '840 000 kr/år, index olika per år',
    );
    expect(basis(payLine('Lön', 840_000, { 2026: '2.5', 2027: '2.5' }))).toBe('840 000 kr/år, index 2,5 %');
  });

  test('C1: months, where there are fewer than twelve', () => {
    expect(basis(payLine('Lön', 840_000, 3), months(7, 7))).toBe(
      '840 000 kr/år, index 3 %, 7 månader om året',
    );
    expect(basis(payLine('Lön', 840_000, 3), months(7, 12))).toBe(
      '840 000 kr/år, index 3 %, månader olika per år',
    );
    expect(basis(amountLine('x', 1), months(7, 12))).toBe('Belopp per år');
  });

  test('Y1: one year has no index', () => {
    expect(basis(payLine('Lön', 840_000, 3), months(12))).toBe('840 000 kr/år');
  });

  test('C2: a percentage of named lines', () => {
    const lines = [payLine('Lön', 1), amountLine('Hyra', 1), percentageLine('OH', 15, ['Lön', 'Hyra'])];
    const plan = planWith({ lines });
    expect(lines[2] && sv(basisOf(plan, lines[2]))).toBe('15 % av Lön och Hyra');
    expect(lines[2] && en(basisOf(plan, lines[2]))).toBe('15% of Lön and Hyra');
    expect(basis(percentageLine('OH', { 2025: 10, 2026: 15, 2027: 15 }, ['OH']))).toBe(
      'procent (olika per år) av OH',
    );
  });

  test('C3: quantity × price', () => {
    expect(basis(quantityLine('Resor', 2250, 40))).toBe('2 250 mil × 40 kr/mil');
    expect(basis(quantityLine('Resor', 2250, '40.5', yearly(2)))).toBe('2 250 mil × 40,5 kr/mil, index 2 %');
    expect(basis(quantityLine('Resor', { 2025: 1, 2026: 2, 2027: 2 }, 40))).toBe(
      'mil (olika per år) × 40 kr/mil',
    );
    expect(basis(quantityLine('Resor', 10, { 2025: 1, 2026: 2, 2027: 2 }))).toBe(
      '10 mil × kr/mil (olika per år)',
    );
  });

  test('C4: an amount', () => {
    expect(basis(amountLine('x', 1, yearly(2)))).toBe('Belopp per år, index 2 %');
  });

  test('N5: in thousands', () => {
    expect(basis(payLine('Lön', 840), { unit: 'tkr' })).toBe('840 tkr/år, index 0 %');
  });
});
