import { expect, it } from 'vitest';
import { setDecision } from '../../../core/commands/set-decision.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

it('gives a decision another date and case number; what was decided is the same object', () => {
  const plan = wholePlan();
  const change = { id: 'beslut-andra', date: '2025-09-01', caseNumber: ' KF 12/25 ' };
  const changed = carriedOut(setDecision(plan, change));
  expect(changed.decisions[1]).toMatchObject({ date: '2025-09-01', caseNumber: 'KF 12/25' });
  expect(changed.decisions[1]?.plan).toBe(plan.decisions[1]?.plan);
  expect(carriedOut(setDecision(changed, change))).toBe(changed);
  expect(refusalOf(setDecision(plan, { ...change, id: 'gone' })).code).toBe('refusal.decisionGone');
  expect(refusalOf(setDecision(plan, { ...change, date: 'i dag' })).code).toBe('refusal.dateUnreadable');
  expect(refusalOf(setDecision(plan, { ...change, caseNumber: 'x'.repeat(101) })).code).toBe(
    'refusal.caseNumberUnreadable',
  );
});
