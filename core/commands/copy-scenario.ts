import { message, type Message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { refusal, success, type Result } from '../result.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { addScenario } from './add-scenario.ts';
import { copyValues } from './copy-values.ts';
import type { Edit } from './edit.ts';
import { changeScenario } from './overrides.ts';
import { setUnit } from './set-unit.ts';

/** A scenario of another plan, and what it is to be here: the caller gives the id. */
export interface CopyScenario {
  readonly id: string;
  readonly name: string;
  readonly from: Plan;
  /** The scenario's id in `from`; its base is copied with all its values. */
  readonly scenario: string;
}

/** The edit, and what of the scenario has no place in the plan, in words. */
export type CopiedScenario = Edit & { readonly left: readonly Message[] };

/**
 * Adds a scenario of another plan last, with what it overrides (S1), or of that plan's base with what differs from this
 * one's. Rows are found by id, else by name (N5); amounts are written in this plan's unit; a value by year is taken for
 * the years that both have. What has no place, because a row, a year or a choice is not there or a limit is passed, is
 * left and named. Refused: `refusal.scenarioGone`, as `addScenario`, and as `setUnit` where the units differ.
 */
export function copyScenario(plan: Plan, args: CopyScenario): Result<CopiedScenario, Message> {
  const head = scenarioHeadOf(args.from, args.scenario);
  if (!head) return refusal(message('refusal.scenarioGone'));
  const from = setUnit(args.from, { unit: plan.unit });
  if (!from.ok) return from;
  const added = addScenario(plan, { id: args.id, name: args.name, copyOf: plan.base.id });
  if (!added.ok) return added;
  const noted = changeScenario(added.value.plan, args.id, (each) => ({ ...each, note: head.note }));
  const copied = copyValues(noted, args.id, from.value.plan, args.scenario);
  const name = scenarioHeadOf(copied.plan, args.id)?.name ?? args.name;
  return success({ ...copied, label: message('edit.copyScenario', { scenario: name }) });
}
