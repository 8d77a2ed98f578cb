import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { compare } from '../../../core/compare/compare.ts';
import { comparisonHeadlineOf } from '../../../core/compare/comparison-headline.ts';
import type { Period } from '../../../core/compare/comparison.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  member,
  planWith,
  scenario,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

const PLAN = examplePlan();
const YEAR: Period = { kind: 'year', year: 2025 };

function headline(plan: Plan, ids: readonly string[], period: Period = YEAR, write = sv) {
  const found = comparisonHeadlineOf(compare(plan, ids, period, (id) => calculate(plan, id)));
  return (
    found && {
      title: write(found.title),
      detail: found.detail && write(found.detail),
      chips: found.chips.map(({ kind, message }) => `${kind}: ${write(message)}`),
    }
  );
}

/** A cost of `base` and one scenario for each other cost, shared equally by capped members. */
function costing(base: number, others: readonly number[], ceilings: readonly number[] = [100]): Plan {
  return planWith({
    key: { kind: 'equal' },
    lines: [amountLine('x', base)],
    members: ceilings.map((ceiling, place) => member('ABC'[place] ?? '', 1, { ceiling: ceilingOf(ceiling) })),
    scenarios: others.map((cost, place) => scenario(`S${place}`, { 'line:x.amount': yearly(cost) })),
  });
}
const ids = (plan: Plan) => [plan.base.id, ...plan.scenarios.map(({ id }) => id)];
const titleOf = (plan: Plan) => headline(plan, ids(plan))?.title;

describe('design rule 10: what a comparison amounts to', () => {
  test('the example: one scenario keeps one member within its ceiling', () => {
    expect(headline(PLAN, ['alla-sju', 'bara-fyra', 'utan-munkedal'])).toEqual({
      title: 'Bara ”Alla sju” håller Mellerud inom taket',
      detail: 'Över taket 2025: 142 860 kr i ”Bara fyra” och 31 200 kr i ”Utan Munkedal”.',
      chips: ['over: Tak brutet i 2 av 3 scenarier'],
    });
    expect(headline(PLAN, ['alla-sju', 'bara-fyra', 'utan-munkedal'], { kind: 'sum' }, en)).toEqual({
      title: 'Only “Alla sju” keeps Mellerud within its ceiling',
      detail:
        'Over the ceiling in all years together: 455,801 kr in “Bara fyra” and 111,162 kr in “Utan Munkedal”.',
      chips: ['over: Ceiling exceeded in 2 of 3 scenarios'],
    });
  });

  test('one scenario alone has nothing to be compared with', () => {
    expect(headline(PLAN, ['alla-sju'])).toBeNull();
  });

  test.each([
    ['all keep it', 10, [20], 'Alla tak hålls i båda scenarierna'],
    ['all of many keep it', 10, [20, 30], 'Alla tak hålls i alla tre scenarierna'],
    ['none of two', 110, [120], 'A går över sitt tak i båda scenarierna'],
    ['none of many', 110, [120, 130], 'A går över sitt tak i alla tre scenarierna'],
    ['two of three', 90, [95, 130], 'A hålls inom taket i ”Bas” och ”S0”'],
    ['many of many', 90, [91, 92, 93, 130], 'A går över sitt tak i 1 av 5 scenarier'],
  ])('one ceiling: %s', (_, base, others, title) => {
    expect(titleOf(costing(base, others))).toBe(title);
  });

  test.each([
    ['one keeps them all', 100, [300], 'Bara i ”Bas” hålls alla tak'],
    ['none of two does', 300, [400], 'Tak bryts i båda scenarierna'],
    ['none of many does', 300, [400, 500], 'Tak bryts i alla tre scenarierna'],
    ['some do', 100, [110, 300], 'Tak bryts i 1 av 3 scenarier'],
  ])('several ceilings: %s', (_, base, others, title) => {
    expect(titleOf(costing(base, others, [100, 100]))).toBe(title);
  });

  test('several ceilings: who is over where', () => {
    expect(headline(costing(100, [300], [100, 90]), ['base', 'S0'])?.detail).toBe(
      'Över taket 2025: B 60 kr i ”S0” och A 50 kr i ”S0”.',
    );
  });

  test('more than can be listed: the most', () => {
    expect(headline(costing(10, [110, 120, 130, 140]), ['base', 'S0', 'S1', 'S2', 'S3'])?.detail).toBe(
      'Mest över taket 2025: A, 40 kr i ”S3”.',
    );
  });

  test('a scenario in which the member takes no part does not keep it within its ceiling', () => {
    const plan = planWith({
      lines: [amountLine('x', 110)],
      members: [
        member('A', 1, { ceiling: ceilingOf(100) }),
        member('B', 1, { ceiling: ceilingOf(1000), joined: joinedIn(false) }),
      ],
      scenarios: [scenario('S', { 'member:a.joined': joinedIn(false), 'member:b.joined': joinedIn(true) })],
    });
    expect(titleOf(plan)).toBe('A går över sitt tak i 1 av 2 scenarier');
  });

  test('without ceilings: which costs least, where one does', () => {
    const plan = costing(10, [20], []);
    expect(titleOf({ ...plan, members: [member('A', 1)] })).toBe('”Bas” kostar minst 2025: 10 kr');
    expect(headline({ ...plan, members: [member('A', 1)] }, ['S0', 'base'], { kind: 'sum' })?.title).toBe(
      '”Bas” kostar minst alla år tillsammans: 30 kr',
    );
    expect(titleOf(costing(10, [10], []))).toBeUndefined();
  });

  test('A1 ceilings that hold because nobody pays: the scenario is said not to be funded', () => {
    const plan = costing(10, [20]);
    const nobody = { 'member:a.joined': joinedIn(false) };
    const alone = { ...plan, scenarios: [scenario('S0', nobody)] };
    expect(headline(alone, ['base', 'S0'])).toMatchObject({
      title: 'Alla tak hålls i båda scenarierna',
      chips: ['ok: Inga tak brutna', 'warning: 1 scenario är inte helt finansierat'],
    });
    const both = { ...plan, scenarios: [scenario('S0', nobody), scenario('S1', nobody)] };
    expect(headline(both, ['base', 'S0', 'S1'], YEAR, en)?.chips).toContain(
      'warning: 2 scenarios are not fully funded',
    );
  });

  test('A1: a scenario that cannot be computed is not said to hold', () => {
    const plan = planWith({
      key: { kind: 'equal' },
      lines: [amountLine('x', 10)],
      members: [member('A', null, { ceiling: ceilingOf(100) })],
      scenarios: [scenario('S', { 'plan.key': { kind: 'population' } })],
    });
    expect(headline(plan, ['base', 'S'])).toBeNull();
  });
});
