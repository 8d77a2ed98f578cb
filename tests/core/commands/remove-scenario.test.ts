import { describe, expect, it } from 'vitest';
import { makeBase } from '../../../core/commands/make-base.ts';
import { removeScenario } from '../../../core/commands/remove-scenario.ts';
import { type Plan } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const letters = (of: Plan) => scenariosOf(of).map(({ letter }) => letter);

describe('removeScenario', () => {
  it('S3.2: removes it; the base only after another has been made the base', () => {
    expect(letters(carriedOut(removeScenario(plan, { id: 'bara-fyra' })))).toEqual(['A', 'C']);
    expect(refusalOf(removeScenario(plan, { id: plan.base.id })).code).toBe('refusal.baseStays');
    expect(refusalOf(removeScenario(plan, { id: 'gone' })).code).toBe('refusal.scenarioGone');
    const exchanged = carriedOut(makeBase(plan, { id: 'bara-fyra' }));
    expect(letters(carriedOut(removeScenario(exchanged, { id: plan.base.id })))).toEqual(['B', 'C']);
  });
});
