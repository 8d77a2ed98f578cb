import { describe, expect, it } from 'vitest';
import { addScenario } from '../../../core/commands/add-scenario.ts';
import { removeScenario } from '../../../core/commands/remove-scenario.ts';
import { LIMITS, type Plan } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const letters = (of: Plan) => scenariosOf(of).map(({ letter }) => letter);
const add = (of: Plan, id: string, copyOf = of.base.id) => addScenario(of, { id, name: id, copyOf });

describe('addScenario', () => {
  it('S3: of the base it overrides nothing, of a scenario it has what that has', () => {
    expect(carriedOut(add(plan, 'ny')).scenarios.at(-1)).toEqual({
      id: 'ny',
      letter: 'D',
      name: 'ny',
      note: '',
      overrides: {},
    });
    const copy = carriedOut(add(plan, 'kopia', 'bara-fyra'));
    expect(copy.scenarios.at(-1)?.overrides).toEqual(plan.scenarios[0]?.overrides);
  });

  it('S3.2: takes the first letter that no other has, the base’s included', () => {
    const without = carriedOut(removeScenario(plan, { id: 'bara-fyra' }));
    expect(letters(carriedOut(add(without, 'ny')))).toEqual(['A', 'C', 'B']);
    const many = Array.from({ length: 30 }, (_, place) => `s${place}`).reduce(
      (of, id) => carriedOut(add(of, id)),
      plan,
    );
    expect(letters(many).slice(-5)).toEqual(['AC', 'AD', 'AE', 'AF', 'AG']);
    expect(new Set(letters(many)).size).toBe(33);
  });

  it('N5: refuses a name that a scenario or the base has, an id that is taken, what is gone', () => {
    const args = { id: 'ny', name: 'alla SJU', copyOf: plan.base.id };
    expect(refusalOf(addScenario(plan, args)).code).toBe('refusal.nameTaken');
    expect(refusalOf(add(plan, 'bara-fyra')).code).toBe('refusal.idTaken');
    expect(refusalOf(add(plan, plan.base.id)).code).toBe('refusal.idTaken');
    expect(refusalOf(add(plan, 'ny', 'gone')).code).toBe('refusal.scenarioGone');
  });

  it('refuses a scenario past the limit', () => {
    const full = Array.from({ length: LIMITS.scenarios - 2 }, (_, place) => `s${place}`).reduce(
      (of, id) => carriedOut(add(of, id)),
      plan,
    );
    expect(refusalOf(add(full, 'one-more')).code).toBe('refusal.tooManyScenarios');
  });
});
