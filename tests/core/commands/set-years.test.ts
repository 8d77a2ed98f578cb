import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { setMonths } from '../../../core/commands/set-months.ts';
import { setYears } from '../../../core/commands/set-years.ts';
import { inputsOf, inputOf } from '../../../core/plan/inputs.ts';
import { isYearly, valueInYear } from '../../../core/plan/input-value.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { planOfDecision } from '../../../core/plan/check-decisions.ts';
import { yearsOf, yearsOfInput } from '../../../core/plan/years.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed, valueIn } from './carried-out.ts';

const plan = stegetVidarePlan();
const BASE = plan.base.id;
const OTHER = 'line:ovrigt.amount';
const byYear = [
  { year: 2025, value: typed('1') },
  { year: 2026, value: typed('2') },
  { year: 2027, value: typed('3') },
].reduce(
  (of, { year, value }) => carriedOut(setInput(of, { scenario: BASE, input: OTHER, year, value })),
  plan,
);

describe('setYears', () => {
  it('Y1.1: funding, keys and key values keep their years too, also where a scenario overrides them', () => {
    const later = carriedOut(setYears(wholePlan(), { first: 2027, count: 2 }));
    const value = (id: string, scenario = 'bas') => valueIn(later, scenario, id);
    const both = (figure: string) => ({ years: { 2027: typed(figure), 2028: typed(figure) } });
    expect(value('funding:region.percent')).toEqual(both('5'));
    expect(value('funding:bidrag.amount')).toEqual(both('0'));
    expect(value('funding:bidrag.amount', 'andra-sidan')).toEqual({
      years: { 2027: typed('15000'), 2028: typed('0') },
    });
    expect(value('key:allt.part:per-inv')).toEqual(both('1.7'));
    expect(value('member:amal.key:timmar')).toEqual(both('120'));
    expect(later.remarks).toEqual(wholePlan().remarks);
    expect(yearsOf(planOfDecision(later.decisions[0]!))).toEqual([2025, 2026, 2027]);
  });

  it('Y1.1: keeps values by calendar year; an added year takes the nearest known year’s', () => {
    const later = carriedOut(setYears(byYear, { first: 2026, count: 4 }));
    expect(yearsOf(later)).toEqual([2026, 2027, 2028, 2029]);
    expect(valueIn(later, BASE, OTHER)).toEqual({
      years: { 2026: typed('2'), 2027: typed('3'), 2028: typed('3'), 2029: typed('3') },
    });
    const before = carriedOut(setYears(byYear, { first: 2023, count: 3 }));
    expect(valueIn(before, BASE, OTHER)).toEqual({
      years: { 2023: typed('1'), 2024: typed('1'), 2025: typed('1') },
    });
  });

  it('Y1.3: an index has a value from the second year on, and is one for all in a plan of one year', () => {
    const indexed = carriedOut(
      setInput(plan, { scenario: BASE, input: 'line:lon.index', year: 2027, value: typed('5') }),
    );
    const shorter = carriedOut(setYears(indexed, { first: 2026, count: 2 }));
    expect(valueIn(shorter, BASE, 'line:lon.index')).toEqual({ years: { 2027: typed('5') } });
    const single = carriedOut(setYears(indexed, { first: 2025, count: 1 }));
    expect(valueIn(single, BASE, 'line:lon.index')).toEqual({ all: typed('3') });
  });

  it('Y1.1 S2.1: a removed year takes its overrides with it, and an added one follows the base', () => {
    const overridden = carriedOut(
      setInput(plan, { scenario: 'bara-fyra', input: 'line:resor.price', year: 2027, value: typed('44') }),
    );
    const shorter = carriedOut(setYears(overridden, { first: 2025, count: 2 }));
    expect(shorter.scenarios[0]?.overrides).not.toHaveProperty(['line:resor.price@2027']);
    const longer = carriedOut(setYears(overridden, { first: 2025, count: 4 }));
    expect(valueIn(longer, 'bara-fyra', 'line:resor.price')).toEqual({
      years: { 2025: typed('40'), 2026: typed('40'), 2027: typed('44'), 2028: typed('40') },
    });
  });

  it('Y1.2: months stay with their year, an added year has twelve', () => {
    const seven = carriedOut(setMonths(plan, { year: 2027, months: 7 }));
    expect(carriedOut(setYears(seven, { first: 2026, count: 3 })).years).toEqual([
      { year: 2026, months: 12 },
      { year: 2027, months: 7 },
      { year: 2028, months: 12 },
    ]);
  });

  it('is the same plan for the same years', () => {
    expect(carriedOut(setYears(plan, { first: 2025, count: 3 }))).toBe(plan);
  });

  it.each([
    [2025, 0],
    [2025, 16],
    [2025, 1.5],
    [1899, 2],
    [2190, 12],
    [Number.NaN, 3],
    [2025.5, 3],
  ])('Y1: refuses %d and %d years', (first, count) => {
    expect(refusalOf(setYears(plan, { first, count })).code).toBe('refusal.yearsRange');
  });
});

const arbitraryYears = fc.record({
  first: fc.integer({ min: 2018, max: 2033 }),
  count: fc.integer({ min: 1, max: 15 }),
});

describe('the laws of setYears', () => {
  it('Y1.1: every year that stays keeps every value, in the base and in every scenario', () => {
    fc.assert(
      fc.property(editedPlan, arbitraryYears, (any, years) => {
        const after = carriedOut(setYears(any, years));
        for (const { id } of scenariosOf(any)) {
          const before = resolve(any, id);
          for (const { id: input, value, years: kind } of inputsOf(resolve(after, id))) {
            const old = inputOf(before, input);
            const both = yearsOfInput(after, { years: kind }).filter((year) =>
              yearsOfInput(any, { years: kind }).includes(year),
            );
            for (const year of both)
              expect(valueInYear(value, year)).toEqual(valueInYear(old?.value ?? null, year));
            if (kind === 'single') expect(value).toEqual(old?.value);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('Y1.1: an added year has the nearest known year’s value in the base, and no removed year is left anywhere', () => {
    fc.assert(
      fc.property(editedPlan, arbitraryYears, (any, years) => {
        const after = carriedOut(setYears(any, years));
        for (const { id: input, value, years: kind } of inputsOf(after)) {
          const old = inputOf(any, input)?.value ?? null;
          if (!isYearly(old) || 'all' in old) continue;
          const known = Object.keys(old.years).map(Number);
          for (const year of yearsOfInput(after, { years: kind })) {
            const nearest = known.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0] ?? 0;
            expect(valueInYear(value, year)).toEqual(old.years[nearest]);
          }
        }
        expect(yearsNamed(after).filter((year) => !yearsOf(after).includes(year))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** Every year that a value by year or an override of one year names. */
function yearsNamed(of: Plan): readonly number[] {
  const overrides = of.scenarios.flatMap((scenario) => Object.entries(scenario.overrides));
  const values = [...inputsOf(of).map(({ value }) => value), ...overrides.map(([, value]) => value)];
  return [
    ...values.flatMap((value) =>
      isYearly(value) && 'years' in value ? Object.keys(value.years).map(Number) : [],
    ),
    ...overrides.flatMap(([key]) => (key.includes('@') ? Number(key.split('@')[1]) : [])),
  ];
}
