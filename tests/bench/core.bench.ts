import { bench, describe } from 'vitest';
import { createCalculator } from '../../core/calculate.ts';
import { setInput } from '../../core/commands/set-input.ts';
import { scenariosOf } from '../../core/scenario/scenarios.ts';
import type { Plan } from '../../core/plan/schema.ts';
import { yearly } from '../builders/plan-builder.ts';
import { mixedPlan } from './mixed-plan.ts';
import { largePlan, type PlanSize } from './large-plan.ts';

/**
 * One edit to a current comparison: what a person waits for after changing an assumption while many scenarios stand
 * side by side. Measured: the command `setInput` on the base's pay index (a new value each time, so nothing can be
 * answered from memory), and then the whole Outcome of the base and of every scenario, by one calculator that has
 * answered for the plan before the edit. Every amount in every outcome is new; no share is, for membership and weights
 * are as they were, and the calculator knows it. Drawing is not in it.
 *
 * Not a timed test: run `npm run bench` on a machine with nothing else to do and read the mean. The README's figures are
 * from two shared virtual cores of an Intel Xeon at 2.6 GHz, Node 20.20. A third of the time is garbage collection, since
 * 165 000 new amounts are kept; the third size is beyond the 200 scenarios that a plan may hold.
 */
function editAndCompare(plan: Plan): () => void {
  const calculator = createCalculator();
  let current = plan;
  let edits = 0;
  const compare = () => scenariosOf(current).map(({ id }) => calculator.outcome(current, id));
  compare();
  return () => {
    edits += 1;
    const index = yearly(edits % 2 === 0 ? '3.25' : `3.${(edits % 89) + 1}1`);
    const edit = setInput(current, {
      scenario: current.base.id,
      input: 'line:pay.index',
      year: null,
      value: index,
    });
    if (!edit.ok) throw new Error(edit.failure.code);
    current = edit.value.plan;
    compare();
  };
}

/** The first sight of a plan: shares included. */
function openAndCompare(size: PlanSize): () => void {
  return () => {
    const plan = largePlan(size);
    const calculator = createCalculator();
    for (const { id } of scenariosOf(plan)) calculator.outcome(plan, id);
  };
}

const LARGE: PlanSize = { members: 300, years: 10, scenarios: 50 };
const USUAL: PlanSize = { members: 8, years: 3, scenarios: 100 };
const MANY: PlanSize = { members: 8, years: 3, scenarios: 1_000 };

describe('one edit to a current comparison', () => {
  bench('300 members × 10 years × 50 scenarios (aim: 100 ms)', editAndCompare(largePlan(LARGE)), {
    time: 3_000,
  });
  bench('8 members × 3 years × 100 scenarios (aim: 5 ms)', editAndCompare(largePlan(USUAL)), { time: 3_000 });
  bench('8 members × 3 years × 1 000 scenarios', editAndCompare(largePlan(MANY)), { time: 3_000 });
});

describe('one edit to a plan with everything in it', () => {
  bench(
    '300 members × 10 years × 50 lines, some 20 pools, funding, ceilings (aim: 100 ms)',
    editAndCompare(mixedPlan()),
    {
      time: 3_000,
    },
  );
});

describe('a plan seen for the first time, shares included', () => {
  bench('300 members × 10 years × 50 scenarios', openAndCompare(LARGE), { time: 3_000 });
  bench('8 members × 3 years × 100 scenarios', openAndCompare(USUAL), { time: 3_000 });
});
