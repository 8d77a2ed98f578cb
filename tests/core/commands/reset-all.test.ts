import { describe, expect, it } from 'vitest';
import { resetAll } from '../../../core/commands/reset-all.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { overridesOf } from '../../../core/scenario/overrides-of.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const FOUR = 'bara-fyra';

describe('resetAll', () => {
  it('S3: lets everything follow the base again', () => {
    const reset = carriedOut(resetAll(plan, { scenario: FOUR }));
    expect(overridesOf(reset, FOUR)).toEqual([]);
    expect(overridesOf(reset, 'utan-munkedal')).toHaveLength(2);
    expect(inputsOf(resolve(reset, FOUR))).toEqual(inputsOf(plan));
  });

  it('refuses on the base and where there is no such scenario', () => {
    expect(refusalOf(resetAll(plan, { scenario: plan.base.id })).code).toBe('refusal.baseIsTheBase');
    expect(refusalOf(resetAll(plan, { scenario: 'gone' })).code).toBe('refusal.scenarioGone');
  });
});
