import { describe, expect, test } from 'vitest';
import { calculate, compare, type Period, type Plan } from '../../../core/index.ts';
import { barGroups, chartUnit } from '../../../renderer/compare/chart-content.ts';
import { largestDifference, partOf } from '../../../renderer/compare/comparison-figures.ts';
import { formatIn } from '../../../renderer/text/use-text.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const format = formatIn('sv', 'kr', 'kr');
const of = (period: Period, from: Plan = plan) =>
  compare(from, [from.base.id, ...from.scenarios.map(({ id }) => id)], period, (id) => calculate(from, id));

describe('the chart of a comparison (design rule 13)', () => {
  const groups = barGroups(plan, of({ kind: 'year', year: 2025 }), format);
  const group = (name: string) => groups.find((each) => each.name === name)!;

  test('thousands on the bars, and nothing where a member is not in', () => {
    expect(group('Mellerud').bars.map(({ letter, label, over }) => [letter, label, over])).toEqual([
      ['A', '187', false],
      ['B', '343', true],
      ['C', '231', true],
    ]);
    expect(group('Munkedal').bars.map(({ value, label }) => [value !== null, label])).toEqual([
      [true, '222'],
      [false, '–'],
      [false, '–'],
    ]);
  });

  test('who is in in none of them has no place', () => {
    expect(groups.map(({ name }) => name)).not.toContain('Åmål');
  });

  test('a ceiling is a year’s: it stands over a year and not over the sum', () => {
    expect(group('Mellerud').ceiling).toBe(20_000_000);
    const sums = barGroups(plan, of({ kind: 'sum' }), format);
    expect(sums.every(({ ceiling }) => ceiling === null)).toBe(true);
  });

  test('T1: a ceiling for the period stands over the sum and not over a year; one on average over neither', () => {
    const everything = everythingPlan();
    const ceilings = (period: Period) =>
      barGroups(everything, of(period, everything), format).map(({ name, ceiling }) => [name, ceiling]);
    expect(ceilings({ kind: 'year', year: 2026 })).toEqual([
      ['Alfa', null],
      ['Beta', 20_000_000],
      ['Gamma', null],
      ['Delta', null],
    ]);
    expect(ceilings({ kind: 'sum' })).toEqual([
      ['Alfa', null],
      ['Beta', null],
      ['Gamma', 26_000_000],
      ['Delta', null],
    ]);
  });

  test('small amounts are labelled in kronor', () => {
    expect(chartUnit(of({ kind: 'year', year: 2025 }))).toBe('tkr');
    const small = { ...plan, lines: [], scenarios: [] };
    expect(chartUnit(of({ kind: 'year', year: 2025 }, small))).toBe('kr');
  });
});

describe('the bars of differences', () => {
  test('all on one scale: the largest reaches the end, none goes past it', () => {
    const comparison = of({ kind: 'year', year: 2025 });
    const largest = largestDifference(comparison);
    expect(largest).toBe(22_154_000);
    const parts = comparison.members.flatMap(({ cells }) =>
      cells.flatMap(({ difference }) => (difference === null ? [] : [partOf(difference, largest)])),
    );
    expect(Math.min(...parts)).toBe(-1);
    expect(Math.max(...parts)).toBeLessThanOrEqual(1);
  });

  test('no difference at all draws nothing', () => {
    expect(largestDifference(of({ kind: 'sum' }, { ...plan, scenarios: [] }))).toBe(0);
    expect(partOf(0n as Parameters<typeof partOf>[0], 0)).toBe(0);
  });
});
