import type { Period, Plan } from '../../core/index.ts';
import type { DocumentState, PlanHistory } from './document-state.ts';

/** The state after a step in the history: what no longer exists in the plan is let go of, all else stays. */
export function stateAfter(state: DocumentState, history: PlanHistory): DocumentState {
  const plan = history.plan;
  return {
    ...state,
    history,
    plan,
    dirty: plan !== state.savedPlan,
    saving: state.saving === 'failed' ? 'idle' : state.saving,
    scenario: existingScenario(plan, state.scenario),
    comparedAgainst: existingScenario(plan, state.comparedAgainst),
    compared: state.compared?.filter((id) => hasScenario(plan, id)) ?? null,
    period: existingPeriod(plan, state.period),
    decision: plan.decisions.some(({ id }) => id === state.decision) ? state.decision : null,
    paper: plan.papers.some(({ id }) => id === state.paper) ? state.paper : null,
  };
}

/** `id`, or the base where the scenario is gone. */
export function existingScenario(plan: Plan, id: string): string {
  return hasScenario(plan, id) ? id : plan.base.id;
}

function hasScenario(plan: Plan, id: string): boolean {
  return id === plan.base.id || plan.scenarios.some((scenario) => scenario.id === id);
}

/** The first year where the period's year is no longer the plan's. */
export function existingPeriod(plan: Plan, period: Period): Period {
  if (period.kind === 'sum' || plan.years.some(({ year }) => year === period.year)) return period;
  const first = plan.years[0];
  return first ? { kind: 'year', year: first.year } : { kind: 'sum' };
}
