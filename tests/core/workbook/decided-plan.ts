import { addDecision } from '../../../core/commands/add-decision.ts';
import type { Plan } from '../../../core/plan/schema.ts';

/** The plan with its base decided; as it is where that cannot be decided: amounts too large to be kept. */
export function withDecision(plan: Plan): Plan {
  const decided = addDecision(plan, {
    id: 'avtal',
    scenario: plan.base.id,
    name: 'Avtalet',
    date: '2025-03-01',
    caseNumber: 'KS 2025/123',
    note: 'Efter samråd',
  });
  return decided.ok ? decided.value.plan : plan;
}
