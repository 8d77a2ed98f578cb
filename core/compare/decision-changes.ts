import { message } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import { sameText } from '../plan/same-value.ts';
import type { Decision, Plan } from '../plan/schema.ts';
import { plainChange, textChange, wholeChange } from './input-change.ts';
import { matchRows } from '../plan/match-rows.ts';
import type { InputChange } from './plan-difference.ts';

/**
 * Decisions that only one file has, and what is not the same about those that both have. Nothing where one side is a
 * decision of the other: then it is the decision that is compared, and it holds no decisions of its own.
 */
export function decisionChanges(before: Plan, after: Plan): readonly InputChange[] {
  if (isDecidedIn(before, after) || isDecidedIn(after, before)) return [];
  const matches = matchRows(before.decisions, after.decisions);
  const matched = new Map([...matches].map(([was, now]) => [now, was]));
  return [
    ...after.decisions.flatMap((now) => {
      const was = rowOf(before.decisions, matched.get(now.id) ?? '');
      return was ? changesOf(was, now) : [whole(now, 'added')];
    }),
    ...before.decisions.flatMap((was) => (matches.has(was.id) ? [] : [whole(was, 'removed')])),
  ];
}

/** Whether a plan is what was decided in the other. */
export function isDecidedIn(plan: Plan, other: Plan): boolean {
  if (plan.scenarios.length > 0 || plan.decisions.length > 0) return false;
  const { scenarios: _scenarios, decisions: _decisions, papers: _papers, ...decided } = plan;
  return other.decisions.some((decision) => sameText(decision.plan, decided));
}

function whole({ id, name, date, caseNumber }: Decision, kind: 'added' | 'removed'): InputChange {
  const details =
    caseNumber === '' ? message('diff.decided', { date }) : message('diff.decidedAs', { date, caseNumber });
  return wholeChange(`decision:${id}`, kind, message('diff.row.decision', { name }), details);
}

function changesOf(was: Decision, now: Decision): readonly InputChange[] {
  const id = `decision:${now.id}`;
  const of = now.name;
  const isSame = sameText([was.plan, was.amounts], [now.plan, now.amounts]);
  return [
    ...textChange(`${id}.name`, message('diff.name.decision'), was.name, now.name),
    ...textChange(`${id}.date`, message('diff.decision.date', { of }), was.date, now.date),
    ...textChange(
      `${id}.caseNumber`,
      message('diff.decision.caseNumber', { of }),
      was.caseNumber,
      now.caseNumber,
    ),
    ...textChange(`${id}#note`, message('diff.note', { of }), was.note, now.note),
    ...(isSame ? [] : [plainChange(`${id}.plan`, message('diff.decision.plan', { of }))]),
  ];
}
