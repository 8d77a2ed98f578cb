import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  member,
  planWith,
  scenario,
  yearly,
} from '../../builders/plan-builder.ts';

/** The base's cost a year and each other scenario's, shared equally by members with these ceilings; one without any. */
function costing(costs: readonly number[], ceilings: readonly (number | null)[]): Plan {
  const [base = 0, ...others] = costs;
  return planWith({
    key: { kind: 'equal' },
    lines: [amountLine('x', base)],
    members: ceilings.map((ceiling, place) =>
      member(['Ale', 'Bjuv', 'Kil'][place] ?? '', 1, {
        ceiling: ceiling === null ? null : ceilingOf(ceiling),
      }),
    ),
    scenarios: others.map((cost, place) => ({
      ...scenario(`S${place + 2}`, { 'line:x.amount': yearly(cost) }),
      letter: 'BCDEFGHIJKLM'[place] ?? 'N',
    })),
  });
}

const repeated = (count: number, cost: number) => Array.from({ length: count }, () => cost);

/** One member with a ceiling of 100. */
const one = (...costs: readonly number[]) => costing(costs, [100]);
/** Two members with 100 each. */
const two = (...costs: readonly number[]) => costing(costs, [100, 100]);
const none = (...costs: readonly number[]) => costing(costs, [null]);

function withNobody(plan: Plan): Plan {
  const [first, ...rest] = plan.scenarios;
  const nobody = { 'member:ale.joined': joinedIn(false), 'member:bjuv.joined': joinedIn(false) };
  return first ? { ...plan, scenarios: [{ ...first, overrides: nobody }, ...rest] } : plan;
}

/** A plan for every sentence of a comparison's headline, with one, two and many of what it counts. */
/** The base costs so much in its last year. */
function laterYear(plan: Plan, cost: number): Plan {
  const lines = plan.lines.map((line) =>
    line.kind === 'amount' ? { ...line, amount: yearly({ 2025: 90, 2026: 90, 2027: cost }) } : line,
  );
  return { ...plan, lines };
}

export const COMPARISON_PLANS: Readonly<Record<string, Plan>> = {
  'all hold, two scenarios': one(10, 20),
  'all hold, three': one(10, 20, 30),
  'all hold, thirteen': one(...repeated(13, 10)),
  'one member over in both': one(110, 120),
  'one member over in all three': one(110, 120, 130),
  'one member over in all thirteen': one(...repeated(13, 110)),
  'one member over, one scenario keeps it': one(90, 120, 130),
  'one member over, two keep it': one(90, 95, 130),
  'one member over, three keep it': one(90, 95, 96, 130),
  'one member over in one of five': one(90, 91, 92, 93, 130),
  'two members over in both': two(300, 400),
  'two members over in all three': two(300, 400, 500),
  'two members over, one scenario keeps all ceilings': two(100, 300),
  'two members over in one of three': two(100, 110, 300),
  'two members over in two of four': two(100, 110, 300, 400),
  'one member over in both, in one of them in a later year alone': laterYear(one(90, 120), 110),
  'one costs least': none(30, 20),
  'one has the largest surplus': none(30, -20),
  'both have a surplus': none(-30, -20),
  'one is not funded': withNobody(two(100, 300)),
  'two are not computed': {
    ...one(10, 20),
    members: [member('Ale', null, { ceiling: ceilingOf(100) })],
    key: { kind: 'population' },
  },
};
