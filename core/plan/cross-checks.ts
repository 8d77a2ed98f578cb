import { message, type Message } from '../message.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkIdentity } from './check-identity.ts';
import { checkOverrides } from './check-overrides.ts';
import { checkPapers } from './check-papers.ts';
import { checkReferences } from './check-references.ts';
import { checkValue } from './check-value.ts';
import { inputsOf } from './inputs.ts';
import type { Plan } from './schema.ts';
import { yearsOf } from './years.ts';

/**
 * What the schema cannot see (Y1, N4, N5, S2): years in a row, ids and names that differ, references that hold, every
 * input and override within its own kind, years and limits. Empty for a sound plan; in the plan's order otherwise.
 */
export function crossChecks(plan: Plan): readonly Message[] {
  return [
    ...checkYears(plan),
    ...checkIdentity(plan),
    ...checkReferences(plan),
    ...inputsOf(plan).flatMap((field) => checkValue(plan, field, field.value) ?? []),
    ...checkOverrides(plan),
    ...checkDecisions(plan, crossChecks),
    ...checkPapers(plan),
  ];
}

function checkYears(plan: Plan): readonly Message[] {
  const years = yearsOf(plan);
  const areConsecutive = years.every(
    (year, position) => position === 0 || year === (years[position - 1] ?? 0) + 1,
  );
  return areConsecutive ? [] : [message('check.yearsNotInRow', { years: { kind: 'list', items: years } })];
}
