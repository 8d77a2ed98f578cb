import { planDiff } from '../../../core/compare/plan-diff.ts';
import type { PlanDiff, PlanSide } from '../../../core/compare/plan-difference.ts';
import { line, type Line, type Plan } from '../../../core/plan/schema.ts';
import { amountLine, member, planWith } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

/** A plan as it is in its base. */
export const base = (plan: Plan): PlanSide => ({ plan, scenario: plan.base.id });

export const diff = (before: Plan, after: Plan): PlanDiff => planDiff(base(before), base(after));

/** The sentences of the inputs that differ. */
export const inputsOf = (before: Plan, after: Plan, write = sv): readonly string[] =>
  diff(before, after).inputs.map(({ sentence }) => write(sentence));

/** The sentences of the results that differ. */
export const resultsOf = (before: Plan, after: Plan, write = sv): readonly string[] =>
  diff(before, after).results.flatMap(({ sentence }) => (sentence ? [write(sentence)] : []));

/** 900 kr a year for 2025–2027, Ed with 100 inhabitants and Mellerud with 200. */
export const SMALL = planWith({
  lines: [amountLine('Resor', 900)],
  members: [member('Ed', 100), member('Mellerud', 200)],
});

export const changed = (changes: Partial<Plan>): Plan => ({ ...SMALL, ...changes });

/** The line with another value of one of its own properties. */
export function lineOf(row: Line, changes: Readonly<Record<string, unknown>>): Line {
  return line.parse({ ...row, ...changes });
}
