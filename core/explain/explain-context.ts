import type { LineOutcome, MemberOutcome, Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';

/** What every explanation of one scenario is built from. */
export interface ExplainContext {
  /** With the scenario's values. */
  readonly plan: Plan;
  /** With the base's values. */
  readonly basePlan: Plan;
  readonly scenarioId: string;
  readonly outcome: Outcome;
}

/** One year of the plan, by its place. */
export interface YearPlace {
  readonly year: number;
  readonly position: number;
}

export function yearPlaces({ outcome }: ExplainContext): readonly YearPlace[] {
  return outcome.years.map((year, position) => ({ year, position }));
}

export function lineOutcomeOf({ outcome }: ExplainContext, id: string): LineOutcome | undefined {
  return outcome.lines.find((line) => line.id === id);
}

export function memberOutcomeOf({ outcome }: ExplainContext, id: string): MemberOutcome | undefined {
  return outcome.members.find((member) => member.id === id);
}
