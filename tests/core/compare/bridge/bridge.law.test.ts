import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { bridge } from '../../../../core/compare/bridge/bridge.ts';
import { bridgeSentence } from '../../../../core/compare/bridge/bridge-words.ts';
import type { Bridge, BridgeDriver } from '../../../../core/compare/bridge/bridge-data.ts';
import { driverOfInput } from '../../../../core/compare/bridge/driver-of-input.ts';
import { compare } from '../../../../core/compare/compare.ts';
import type { Period } from '../../../../core/compare/comparison.ts';
import type { Outcome } from '../../../../core/outcome.ts';
import { inputsOf } from '../../../../core/plan/inputs.ts';
import { sameValue } from '../../../../core/plan/same-value.ts';
import { overrideTarget } from '../../../../core/plan/override-key.ts';
import type { Plan, Scenario } from '../../../../core/plan/schema.ts';
import { yearsOfInput } from '../../../../core/plan/years.ts';
import { resolve } from '../../../../core/scenario/resolve.ts';
import { arbitraryPlan } from '../../../arbitraries/plans.ts';
import { en, sv } from '../../../builders/sentences.ts';

const ORDER: readonly BridgeDriver[] = [
  'membership',
  'index',
  'overhead',
  'travel',
  'otherLines',
  'funding',
  'key',
  'ceilings',
  'rounding',
];

/** With two scenarios at least beside the base: six pairs or more. */
const WITH_SCENARIOS = arbitraryPlan.filter(({ scenarios }) => scenarios.length > 1);

/** One bridge to be asked for. */
interface Asked {
  readonly plan: Plan;
  readonly from: string;
  readonly to: string;
  readonly period: Period;
  readonly whose: string | null;
  readonly outcomeOf: (id: string) => Outcome;
}

/** All ordered pairs of a plan's scenarios, a scenario with itself too, each with a period and a member, or all of them. */
function pairsOf(plan: Plan, turn: number): readonly Asked[] {
  const ids = [plan.base.id, ...plan.scenarios.map(({ id }) => id)];
  const outcomes = new Map(ids.map((id) => [id, calculate(plan, id)]));
  const outcomeOf = (id: string) => outcomes.get(id) ?? calculate(plan, id);
  const periods: Period[] = [
    { kind: 'sum' },
    ...plan.years.map(({ year }) => ({ kind: 'year', year }) as const),
  ];
  const members = [null, ...plan.members.map(({ id }) => id)];
  const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const));
  return pairs.map(([from, to], at) => ({
    plan,
    from,
    to,
    period: periods[(at + turn) % periods.length] ?? { kind: 'sum' },
    whose: members[(at * 3 + turn) % members.length] ?? null,
    outcomeOf,
  }));
}

function built({ plan, from, to, period, whose, outcomeOf }: Asked): Bridge | null {
  return bridge(plan, from, to, period, whose, outcomeOf);
}

/** The drivers that some input differs in, found one input at a time. */
function differing({ plan, from, to }: Asked): ReadonlySet<BridgeDriver> {
  const before = inputsOf(resolve(plan, from));
  const after = inputsOf(resolve(plan, to));
  return new Set(
    before.flatMap((field, place) => {
      const isSame = sameValue(field.value, after[place]?.value ?? null, yearsOfInput(plan, field));
      return isSame ? [] : [driverOfInput(field.id)];
    }),
  );
}

describe('S5, of every plan', () => {
  test('2 000 pairs: the bars add up exactly, stand in order, none is 0, and each is of a driver that differs', () => {
    let counted = 0;
    fc.assert(
      fc.property(WITH_SCENARIOS, fc.nat(99), (plan, turn) => {
        for (const asked of pairsOf(plan, turn)) {
          const found = built(asked);
          if (found === null) continue;
          const { from, to, bars, idle } = found;
          const drivers = bars.map(({ driver }) => driver);
          expect(from.amount + bars.reduce((total, { change }) => total + change, 0n)).toBe(to.amount);
          expect(drivers).toEqual(ORDER.filter((driver) => drivers.includes(driver)));
          expect(bars.map(({ change }) => change)).not.toContain(0n);
          expect(idle).toEqual(ORDER.filter((driver) => idle.includes(driver) && !drivers.includes(driver)));
          const unlike = differing(asked);
          expect(drivers.filter((driver) => driver !== 'rounding' && !unlike.has(driver))).toEqual([]);
          expect([...unlike].filter((driver) => ![...drivers, ...idle].includes(driver))).toEqual([]);
          if (asked.from === asked.to) expect(drivers).toEqual([]);
          else counted += 1;
        }
      }),
      { numRuns: 350 },
    );
    expect(counted).toBeGreaterThanOrEqual(2_000);
  });

  test('it begins and ends with what compare shows, one that takes no part paying 0, and can be said', () => {
    fc.assert(
      fc.property(WITH_SCENARIOS, fc.nat(99), (plan, turn) => {
        for (const asked of pairsOf(plan, turn).slice(1, 4)) {
          const { from, to, period, whose, outcomeOf } = asked;
          const found = built(asked);
          const { total, members } = compare(plan, [from, to], period, outcomeOf);
          const cells = whose === null ? total : members.find(({ member }) => member === whose)?.cells;
          const shown = cells?.map(({ joined, amount }) => (joined ? amount : 0n)) ?? [];
          if (shown.includes(null)) expect(found).toBeNull();
          if (found === null) continue;
          expect([found.from.amount, found.to.amount]).toEqual(shown);
          const said = bridgeSentence(plan, found, period, whose);
          expect(sv(said)).not.toBe(en(said));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('inputs of one driver alone give that bar and rounding; turned round, the same bar the other way', () => {
    const seen = new Set<BridgeDriver>();
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom(...ORDER), fc.nat(99), (drawn, driver, turn) => {
        const plan = { ...drawn, scenarios: drawn.scenarios.map((each) => onlyOf(each, driver)) };
        for (const asked of pairsOf(plan, turn)) {
          const found = built(asked);
          const back = built({ ...asked, from: asked.to, to: asked.from });
          const drivers = found?.bars.map((bar) => bar.driver) ?? [];
          expect(drivers.filter((each) => each !== driver && each !== 'rounding')).toEqual([]);
          expect(changes(back)).toEqual(changes(found).map(([each, change]) => [each, -change]));
          for (const each of drivers) seen.add(each);
        }
      }),
      { numRuns: 800 },
    );
    expect(seen.size).toBeGreaterThan(2);
  });

  test('the members’ bars add up to the bar of all together, but for each one’s own rounding', () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(99), (plan, turn) => {
        for (const asked of pairsOf(plan, turn).slice(0, 3)) {
          const all = new Map(changes(built({ ...asked, whose: null })));
          const each = plan.members.map(({ id }) => new Map(changes(built({ ...asked, whose: id }))));
          if (each.length === 0 || all.size === 0) continue;
          for (const driver of ORDER.filter((one) => one !== 'rounding')) {
            const sum = each.reduce((total, own) => total + (own.get(driver) ?? 0n), 0n);
            const difference = sum - (all.get(driver) ?? 0n);
            expect(difference < 0n ? -difference : difference).toBeLessThanOrEqual(
              BigInt(each.length + 1) * LARGEST_STEP,
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The step of a bar in a plan in whole thousands, in öre. */
const LARGEST_STEP = 100_000n;

function changes(found: Bridge | null): readonly (readonly [BridgeDriver, bigint])[] {
  return found?.bars.map(({ driver, change }) => [driver, change] as const) ?? [];
}

/** The scenario with its overrides of one driver alone. */
function onlyOf(scenario: Scenario, driver: BridgeDriver): Scenario {
  const own = Object.entries(scenario.overrides).filter(
    ([key]) => driverOfInput(overrideTarget(key)?.input ?? '') === driver,
  );
  return { ...scenario, overrides: Object.fromEntries(own) };
}
