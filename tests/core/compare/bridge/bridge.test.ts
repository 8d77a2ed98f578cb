import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { bridge } from '../../../../core/compare/bridge/bridge.ts';
import type { Bridge } from '../../../../core/compare/bridge/bridge-data.ts';
import type { Period } from '../../../../core/compare/comparison.ts';
import type { Plan, Scenario } from '../../../../core/plan/schema.ts';
import { examplePlan } from '../../../builders/example-plan.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  member,
  ownFinancing,
  payLine,
  percentageLine,
  planWith,
  quantityLine,
  scenario,
  typed,
  yearly,
} from '../../../builders/plan-builder.ts';

const EXAMPLE = examplePlan();
const IN_2025: Period = { kind: 'year', year: 2025 };
const IN_2026: Period = { kind: 'year', year: 2026 };

interface Asked {
  readonly from?: string;
  readonly to?: string;
  readonly period?: Period;
  readonly whose?: string | null;
}

function built(plan: Plan, asked: Asked = {}): Bridge | null {
  const { from = 'base', to = 's', period = IN_2026, whose = 'alfa' } = asked;
  return bridge(plan, from, to, period, whose, (id) => calculate(plan, id));
}

/** In kronor: "membership 175726". */
function bars(found: Bridge | null): readonly string[] | null {
  return found && found.bars.map(({ driver, change }) => `${driver} ${Number(change) / 100}`);
}

describe('S5: the design’s example', () => {
  /**
   * design/jamfor.png. Mellerud has 9 165 of 56 703 inhabitants in A and of 29 343 in B.
   * A: 1 166 000 × 9 165 / 56 703 = 188 462,51; shown 186 560 (16 %). Four members: 1 166 000 × 9 165 / 29 343 =
   * 364 188,73, +175 726. Travel 750 mil × 40 kr = 30 000 less: −30 000 × 9 165 / 29 343 = −9 370,21; other 30 000 less,
   * the same. B: shown 342 860 (31 %). Rounding: 342 860 − 186 560 − 175 726 + 9 370 + 9 370 = −686.
   */
  test('Mellerud 2025, from all seven to only four', () => {
    const found = built(EXAMPLE, { from: 'alla-sju', to: 'bara-fyra', period: IN_2025, whose: 'mellerud' });
    expect([found?.from, found?.to.scenario.letter, found?.to.amount]).toEqual([
      { scenario: EXAMPLE.base, amount: 18_656_000n },
      'B',
      34_286_000n,
    ]);
    expect(bars(found)).toEqual(['membership 175726', 'travel -9370', 'otherLines -9370', 'rounding -686']);
    expect(found?.idle).toEqual(['index', 'overhead', 'key', 'ceilings']);
  });

  test('S5.6: who takes no part pays 0', () => {
    const found = built(EXAMPLE, { from: 'alla-sju', to: 'bara-fyra', period: IN_2025, whose: 'munkedal' });
    // 1 166 000 × 10 502 / 56 703 = 215 955,63, shown 221 540 (19 %).
    expect(bars(found)).toEqual(['membership -215956', 'rounding -5584']);
    expect(found?.to.amount).toBe(0n);
  });

  test('of all members together, in sum: who they are does not matter', () => {
    const found = built(EXAMPLE, {
      from: 'alla-sju',
      to: 'bara-fyra',
      period: { kind: 'sum' },
      whose: null,
    });
    expect(bars(found)).toEqual(['travel -90000', 'otherLines -90000']);
    expect(found?.idle).toEqual(['membership', 'index', 'overhead', 'key', 'ceilings', 'rounding']);
  });

  test('from a scenario to itself nothing differs', () => {
    const found = built(EXAMPLE, { from: 'bara-fyra', to: 'bara-fyra', whose: 'mellerud' });
    expect(bars(found)).toEqual([]);
  });
});

/**
 * 2026: pay 100 000 × 1,1 = 110 000, overhead 10 % = 11 000, travel 100 × 50 = 5 000, other 20 000 of which Ägaren pays
 * half: 136 000, of which Alfa has 300 of 400 inhabitants: 102 000. 2025: 125 000, Alfa 93 750.
 */
function planAnd(overrides: Scenario['overrides'], changes: Partial<Plan> = {}): Plan {
  return planWith({
    shareRounding: 'none',
    years: [2025, 2026].map((year) => ({ year, months: 12 })),
    lines: [
      payLine('lon', 100_000, 10),
      percentageLine('oh', 10, ['lon']),
      quantityLine('resor', 100, 50),
      amountLine('ovrigt', 20_000),
    ],
    funding: [ownFinancing('egen', 50, ['ovrigt'])],
    members: [member('Alfa', 300), member('Beta', 100), member('Gamma', null, { joined: joinedIn(false) })],
    scenarios: [scenario('s', overrides)],
    ...changes,
  });
}

describe('S5.2: one driver alone, Alfa 2026', () => {
  test.each<[string, Scenario['overrides'], readonly string[]]>([
    ['Beta leaves: 136 000', { 'member:beta.joined': joinedIn(false) }, ['membership 34000']],
    [
      'only Alfa pays for other: 126 000 × 3/4 + 10 000',
      { 'line:ovrigt.participants': { members: ['alfa'] } },
      ['membership 2500'],
    ],
    ['index 20 %: 11 000 more with overhead', { 'line:lon.index': yearly(20) }, ['index 8250']],
    ['overhead 20 %: 11 000 more', { 'line:oh.percent': yearly(20) }, ['overhead 8250']],
    ['twice the travel: 5 000 more', { 'line:resor.quantity': yearly(200) }, ['travel 3750']],
    ['price 60: 1 000 more', { 'line:resor.price@2026': typed(60) }, ['travel 750']],
    ['half a post: 60 500 less', { 'line:lon.degree': yearly(50) }, ['otherLines -45375']],
    ['other 40 000: 10 000 more after Ägaren', { 'line:ovrigt.amount': yearly(40_000) }, ['otherLines 7500']],
    ['Ägaren pays all of other: 10 000 less', { 'funding:egen.percent': yearly(100) }, ['funding -7500']],
    ['equal parts: 68 000', { 'plan.key': { kind: 'equal' } }, ['key -34000']],
    ['other in equal parts: 94 500 + 5 000', { 'line:ovrigt.key': { kind: 'equal' } }, ['key -2500']],
    ['100 inhabitants: 68 000', { 'member:alfa.population': typed(100) }, ['key -34000']],
    [
      'a ceiling of 90 000 that is acted on',
      { 'member:alfa.ceiling': ceilingOf(90_000), 'plan.ceilingRule': 'spread' },
      ['ceilings -12000'],
    ],
    ['a ceiling that is only tested', { 'member:alfa.ceiling': ceilingOf(90_000) }, []],
    ['a least number of members', { 'plan.minimumMembers': typed(7) }, []],
    ['a host with nothing to bear', { 'plan.host': { kind: 'member', member: 'alfa' } }, []],
    // 93 750 of 125 000 as 94 + 31 thousand; 2026 has whole thousands.
    ['amounts in thousands', { 'plan.amountUnit': '1000' }, []],
  ])('%s', (_what, overrides, expected) => {
    expect(bars(built(planAnd(overrides)))).toEqual(expected);
  });

  test('rounding alone: 93 750 in thousands is 94 000', () => {
    const found = built(planAnd({ 'plan.amountUnit': '1000' }), { period: IN_2025 });
    expect(bars(found)).toEqual(['rounding 250']);
  });

  test('S5.3: the sum is of the years: (125 000 + 136 000) / 4', () => {
    const plan = planAnd({ 'member:beta.joined': joinedIn(false) });
    expect(bars(built(plan, { period: { kind: 'sum' } }))).toEqual(['membership 65250']);
  });
});

describe('S5.1: several drivers, one after another', () => {
  // Beta leaves first, 102 000 → 136 000; then Alfa has all of the 5 000 more of travel.
  const BOTH = { 'member:beta.joined': joinedIn(false), 'line:resor.quantity': yearly(200) };

  test('what comes later is counted with what came before', () => {
    expect(bars(built(planAnd(BOTH)))).toEqual(['membership 34000', 'travel 5000']);
  });

  test('S5.9: turned round, travel is counted with Beta back', () => {
    expect(bars(built(planAnd(BOTH), { from: 's', to: 'base' }))).toEqual([
      'membership -35250',
      'travel -3750',
    ]);
  });

  test('between two scenarios, both on the live base: an edit of the base is in both', () => {
    const plan = planAnd(BOTH, {
      scenarios: [scenario('s', BOTH), scenario('t', { 'line:resor.price': yearly(100) })],
      lines: [amountLine('ovrigt', 1_000), quantityLine('resor', 1_000, 50)],
      funding: [],
    });
    // s: 200 × 50 + 1 000, all Alfa's: 11 000. Beta joins: 8 250; then 1 000 × 100, of which 3/4: 75 750.
    expect(bars(built(plan, { from: 's', to: 't' }))).toEqual(['membership -2750', 'travel 67500']);
  });
});

describe('S5.4, S5.5: ceilings and steps', () => {
  test('a capped member is not moved by costs; the others are, by the more', () => {
    const capped = member('Alfa', 300, { ceiling: ceilingOf(90_000) });
    const plan = planAnd(
      { 'line:resor.quantity': yearly(300) },
      { ceilingRule: 'spread', members: [capped, member('Beta', 100)] },
    );
    expect(bars(built(plan))).toEqual([]);
    expect(built(plan)?.idle).toEqual(['membership', 'index', 'overhead', 'travel', ...LAST_IDLE]);
    expect(bars(built(plan, { whose: 'beta' }))).toEqual(['travel 10000']);
  });
  const LAST_IDLE = ['otherLines', 'funding', 'key', 'ceilings', 'rounding'];

  test('a plan in thousands with amounts in kronor has bars in kronor', () => {
    // 10 tkr more, of which 3/7: 4 285,71.
    const plan = planWith({
      unit: 'tkr',
      amountUnit: '1',
      shareRounding: 'none',
      lines: [amountLine('ovrigt', 70)],
      members: [member('Alfa', 3), member('Beta', 4)],
      scenarios: [scenario('s', { 'line:ovrigt.amount': yearly(80) })],
    });
    expect(bars(built(plan))).toEqual(['otherLines 4286']);
  });

  test('S5.8: what differs by less than half a step is idle, and the rest of it is rounding', () => {
    // 10 kr more, of which 1/1 001 is Alfa's: shown 1 001 → 1 011 kr of which 1 → 1.
    const plan = planWith({
      shareRounding: 'none',
      lines: [amountLine('ovrigt', 1_001)],
      members: [member('Alfa', 1), member('Beta', 1_000)],
      scenarios: [scenario('s', { 'line:ovrigt.amount': yearly(1_011) })],
    });
    const found = built(plan);
    expect([bars(found), found?.idle]).toEqual([[], ['membership', 'otherLines', 'key', 'rounding']]);
  });
});

describe('S5.7: no bridge', () => {
  const GAMMA_JOINS = { 'member:gamma.joined': joinedIn(true) };

  test('where an amount cannot be computed: Gamma has no population', () => {
    expect(built(planAnd(GAMMA_JOINS))).toBeNull();
  });

  test('where one on the way cannot: equal parts come after Gamma', () => {
    expect(built(planAnd({ ...GAMMA_JOINS, 'plan.key': { kind: 'equal' } }))).toBeNull();
  });

  test('where there is no such scenario or member', () => {
    expect(built(planAnd({}), { to: 'gone' })).toBeNull();
    expect(built(planAnd({}), { whose: 'gone' })).toBeNull();
  });
});
