import type { MemberOutcome, Outcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Paper, Plan, ScenarioHead } from '../plan/schema.ts';
import { resolve } from '../scenario/resolve.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';

/** What a scenario of the plan comes to, by its id. */
export type OutcomeOf = (scenarioId: string) => Outcome;

/** What every part of a paper is drafted from. */
export interface PaperContext {
  readonly paper: Paper;
  /** The plan itself, with its base and scenarios. */
  readonly whole: Plan;
  /** The plan as the proposed scenario has it. */
  readonly plan: Plan;
  readonly scenario: ScenarioHead;
  readonly outcome: Outcome;
  readonly outcomeOf: OutcomeOf;
  /** Whom the paper is about; `null`: the agreement. */
  readonly member: MemberOutcome | null;
  /** Members that take part in some year, in the plan's order. */
  readonly joined: readonly MemberOutcome[];
}

/**
 * What a paper is drafted from. A paper whose scenario is gone is of the base, one whose member is gone of the
 * agreement; the plan's own commands and checks see to it that neither happens.
 */
export function paperContext(plan: Plan, paper: Paper, outcomeOf: OutcomeOf): PaperContext {
  const scenario = scenarioHeadOf(plan, paper.scenario) ?? plan.base;
  const outcome = outcomeOf(scenario.id);
  const { subject } = paper;
  return {
    paper,
    whole: plan,
    plan: resolve(plan, scenario.id),
    scenario,
    outcome,
    outcomeOf,
    member: subject.kind === 'member' ? (rowOf(outcome.members, subject.member) ?? null) : null,
    joined: outcome.members.filter(isJoined),
  };
}

/** Takes part in some year. */
export function isJoined({ joined }: MemberOutcome): boolean {
  return joined.includes(true);
}
