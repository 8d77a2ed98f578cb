import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BridgeDriver } from '../../../../core/compare/bridge/bridge-data.ts';
import { driverOfInput } from '../../../../core/compare/bridge/driver-of-input.ts';
import { exchangeInputs } from '../../../../core/compare/bridge/exchange-inputs.ts';
import { inputOf, inputsOf } from '../../../../core/plan/inputs.ts';
import { sameValue } from '../../../../core/plan/same-value.ts';
import type { Plan } from '../../../../core/plan/schema.ts';
import { yearsOfInput } from '../../../../core/plan/years.ts';
import { resolve } from '../../../../core/scenario/resolve.ts';
import { arbitraryPlan } from '../../../arbitraries/plans.ts';
import { amountLine, joinedIn, member, planWith, scenario, yearly } from '../../../builders/plan-builder.ts';

const DRIVERS = ['membership', 'index', 'overhead', 'travel', 'otherLines', 'funding', 'key', 'ceilings'];

/** Whether an input amounts to the same in two plans. */
function isSame(id: string, a: Plan, b: Plan): boolean {
  const [one, other] = [inputOf(a, id), inputOf(b, id)];
  return one !== undefined && other !== undefined && sameValue(one.value, other.value, yearsOfInput(a, one));
}

describe('S5.1', () => {
  test('takes the inputs of the driver from the other plan, and leaves all else', () => {
    fc.assert(
      fc.property(
        arbitraryPlan.filter(({ scenarios }) => scenarios.length > 0),
        fc.constantFrom(...(DRIVERS as BridgeDriver[])),
        (plan, driver) => {
          const other = resolve(plan, plan.scenarios[0]?.id ?? '');
          const taken = exchangeInputs(plan, other, driver);
          for (const { id } of inputsOf(plan)) {
            expect(isSame(id, taken, driverOfInput(id) === driver ? other : plan), id).toBe(true);
          }
          expect(exchangeInputs(taken, other, driver)).toBe(taken);
        },
      ),
      { numRuns: 150 },
    );
  });

  const PLAN = planWith({
    lines: [amountLine('a', 1), amountLine('b', 2)],
    members: [member('Alfa', 1), member('Beta', 2)],
    scenarios: [scenario('s', { 'member:beta.joined': joinedIn(false), 'line:a.amount': yearly('1.0') })],
  });
  const OTHER = resolve(PLAN, 's');

  test('lists and rows that do not differ are the plan’s own', () => {
    const taken = exchangeInputs(PLAN, OTHER, 'membership');
    expect(taken.lines).toBe(PLAN.lines);
    expect(taken.members[0]).toBe(PLAN.members[0]);
    expect(exchangeInputs(PLAN, OTHER, 'key')).toBe(PLAN);
  });

  test('the same lists give the same list again, whatever else was edited', () => {
    const edited = { ...PLAN, lines: [...PLAN.lines] };
    const first = exchangeInputs(PLAN, OTHER, 'membership').members;
    expect(exchangeInputs(edited, { ...edited, members: OTHER.members }, 'membership').members).toBe(first);
  });
});
