import { expect, it } from 'vitest';
import { removeDecision } from '../../../core/commands/remove-decision.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

it('removes a decision and leaves all else as it is', () => {
  const plan = wholePlan();
  const removed = carriedOut(removeDecision(plan, { id: 'beslut-bas' }));
  expect(removed).toEqual({ ...plan, decisions: plan.decisions.slice(1) });
  expect(refusalOf(removeDecision(removed, { id: 'beslut-bas' })).code).toBe('refusal.decisionGone');
});
