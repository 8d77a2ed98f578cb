import type { Plan } from '../../core/index.ts';
import type { DocumentState } from './document-state.ts';

/** Amounts of members; with fewer, an edit is shown in the frame of its key. */
const LEAST = 600;

type Seen = Pick<DocumentState, 'plan' | 'scenario' | 'view'>;

/**
 * Whether one state follows from another by other figures in the same rows of a large sheet. What comes, goes or moves is
 * no such edit: the selection may be on it already.
 */
export function isLargeEdit(state: Seen, before: Seen): boolean {
  const { plan, scenario, view } = state;
  if (!plan || !before.plan || plan === before.plan) return false;
  return (
    view === 'sheet' &&
    before.view === 'sheet' &&
    scenario === before.scenario &&
    plan.members.length * plan.years.length >= LEAST &&
    hasSameParts(plan, before.plan)
  );
}

function hasSameParts(plan: Plan, before: Plan): boolean {
  return (
    plan.id === before.id &&
    plan.years.length === before.years.length &&
    plan.years.every(({ year }, place) => before.years[place]?.year === year) &&
    sameIds(plan.members, before.members) &&
    sameIds(plan.lines, before.lines) &&
    sameIds(plan.funding, before.funding) &&
    sameIds(plan.scenarios, before.scenarios) &&
    sameIds(plan.keyColumns, before.keyColumns)
  );
}

type Parts = readonly { readonly id: string }[];

function sameIds(parts: Parts, before: Parts): boolean {
  return parts.length === before.length && parts.every(({ id }, place) => before[place]?.id === id);
}
