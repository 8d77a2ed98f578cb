import { ratioOfInput } from '../numbers/number-input.ts';
import { compareRatios, ratio } from '../numbers/ratio.ts';
import { issue, type Issue } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import type { Sharing } from './sharing.ts';

/** The years with fewer joined members than `minimum`, by how many have joined, in the order met. */
function yearsBelow(sharing: Sharing, minimum: NonNullable<Plan['minimumMembers']>) {
  const limit = ratioOfInput(minimum);
  const years = new Map<number, number[]>();
  for (const { year, joined } of sharing.years) {
    if (compareRatios(ratio(BigInt(joined.length)), limit) >= 0) continue;
    years.set(joined.length, [...(years.get(joined.length) ?? []), year]);
  }
  return years;
}

/**
 * Fewer members than the plan's minimum have joined in some year: a warning (`belowMinimum`), never a block; one for
 * each number of members, with the years that have so few.
 */
export function minimumIssues(plan: Pick<Plan, 'minimumMembers'>, sharing: Sharing): readonly Issue[] {
  const { minimumMembers } = plan;
  if (minimumMembers === null) return [];
  return [...yearsBelow(sharing, minimumMembers)].map(([count, years]) =>
    issue('belowMinimum', 'warning', 'input:plan.minimumMembers', {
      count,
      minimum: { kind: 'decimal', text: minimumMembers.value },
      years: { kind: 'list', items: years },
    }),
  );
}
