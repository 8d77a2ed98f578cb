import { inputOf } from '../plan/inputs.ts';
import { valuesOf } from '../plan/input-value.ts';
import type { Member, Plan, YearlyBoolean } from '../plan/schema.ts';
import { addScenario } from './add-scenario.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { setInScenario } from './set-in-scenario.ts';

/** A new scenario: the caller gives the id, the plan the letter. */
export interface AddScenarioOfDecided {
  readonly id: string;
  readonly name: string;
}

/**
 * Adds a scenario of the base with exactly those members that have decided or signed: the others leave; one that the base
 * joins in some years keeps them, one that it joins in none joins in all. A snapshot of today's answers. Refused:
 * `refusal.nobodyDecided`, and as `addScenario`.
 */
export function addScenarioOfDecided(plan: Plan, { id, name }: AddScenarioOfDecided): EditResult {
  if (!plan.members.some(hasDecided)) return refused('nobodyDecided');
  const added = addScenario(plan, { id, name, copyOf: plan.base.id });
  if (!added.ok) return added;
  const scenario = plan.members.reduce((changed, member) => {
    const field = inputOf(changed, `member:${member.id}.joined`);
    return field ? setInScenario(changed, id, field, null, joinedOf(member)) : changed;
  }, added.value.plan);
  const label = scenario.scenarios.at(-1)?.name ?? name;
  return edited(scenario, 'addScenario', { scenario: label });
}

function hasDecided({ status }: Member): boolean {
  return status?.kind === 'decided' || status?.kind === 'signed';
}

function joinedOf(member: Member): YearlyBoolean {
  if (!hasDecided(member)) return { all: false };
  return valuesOf(member.joined).includes(true) ? member.joined : { all: true };
}
