import { calculate } from '../calculate.ts';
import { message, type Message } from '../message.ts';
import { resolve } from '../scenario/resolve.ts';
import { sentence } from '../sheet/words.ts';
import { alignPlan } from './align-plan.ts';
import { decisionChanges } from './decision-changes.ts';
import { inputChanges } from './input-changes.ts';
import { noteChanges } from './note-changes.ts';
import type { InputChange, PlanDiff, PlanSide, ResultChange } from './plan-difference.ts';
import { paperChanges } from './paper-changes.ts';
import { planFacts } from './plan-facts.ts';
import { resultChanges } from './result-changes.ts';
import { isRowInBoth, rowChanges } from './row-changes.ts';
import { rowFacts } from './row-facts.ts';

/**
 * The difference between two plans, each with one of its scenarios, or between two scenarios of one plan: everything
 * that a person typed or chose and is not the same, and what it comes to. Rows are the same by id, else by name (N5).
 * Amounts are the same whatever the unit they are written in. Of a plan and itself nothing differs.
 * @throws RangeError where a plan has no such scenario.
 */
export function planDiff(before: PlanSide, after: PlanSide): PlanDiff {
  const now = resolve(after.plan, after.scenario);
  const was = alignPlan(resolve(before.plan, before.scenario), now);
  const isInBoth = isRowInBoth(was, now);
  const inputs = [
    ...planFacts(before, after),
    ...rowChanges(was, now),
    ...rowFacts(was, now),
    ...inputChanges(was, now, isInBoth),
    ...noteChanges(was, now, isInBoth),
    ...decisionChanges(before.plan, after.plan),
    ...paperChanges(before.plan, after.plan),
  ];
  const results = resultChanges(calculate(was, was.base.id), calculate(after.plan, after.scenario));
  return { summary: summaryOf(inputs, results), inputs, results };
}

function summaryOf(inputs: readonly InputChange[], results: readonly ResultChange[]): Message {
  const changed = results.filter(({ sentence: said }) => said !== null);
  if (inputs.length === 0 && changed.length === 0) return message('diff.summary.same');
  const values = { inputs: sentence(message('diff.summary.inputs', { count: inputs.length })) };
  if (changed.length === 0) return message('diff.summary.inputsAlone', values);
  const outcomes = sentence(message('diff.summary.results', { count: changed.length }));
  return message('diff.summary.both', { ...values, results: outcomes });
}
