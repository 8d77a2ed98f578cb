import { describe, expect, it } from 'vitest';
import { moveScenario } from '../../../core/commands/move-scenario.ts';
import { type Plan } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const letters = (of: Plan) => scenariosOf(of).map(({ letter }) => letter);

describe('moveScenario', () => {
  it('S3.2: moves it among the others; the base stays first', () => {
    expect(letters(carriedOut(moveScenario(plan, { id: 'utan-munkedal', to: 0 })))).toEqual(['A', 'C', 'B']);
    expect(carriedOut(moveScenario(plan, { id: 'utan-munkedal', to: 7 }))).toBe(plan);
    expect(refusalOf(moveScenario(plan, { id: plan.base.id, to: 1 })).code).toBe('refusal.baseIsFirst');
    expect(refusalOf(moveScenario(plan, { id: 'gone', to: 1 })).code).toBe('refusal.scenarioGone');
  });
});
