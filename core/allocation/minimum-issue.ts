import { ratioOfInput } from '../numbers/number-input.ts';
import { compareRatios, ratio } from '../numbers/ratio.ts';
import { issue, type Issue } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import type { Sharing } from './sharing.ts';

/**
 * Fewer members than the plan's minimum have joined in some year: a warning, never a block. Names the years, and the
 * fewest that have joined in one of them.
 */
export function minimumIssue(plan: Pick<Plan, 'minimumMembers'>, sharing: Sharing): readonly Issue[] {
  if (plan.minimumMembers === null) return [];
  const minimum = ratioOfInput(plan.minimumMembers);
  const below = sharing.years.filter(
    ({ joined }) => compareRatios(ratio(BigInt(joined.length)), minimum) < 0,
  );
  if (below.length === 0) return [];
  return [
    issue('belowMinimum', 'warning', 'input:plan.minimumMembers', {
      count: Math.min(...below.map(({ joined }) => joined.length)),
      minimum: { kind: 'decimal', text: plan.minimumMembers.value },
      years: { kind: 'list', items: below.map(({ year }) => year) },
    }),
  ];
}
