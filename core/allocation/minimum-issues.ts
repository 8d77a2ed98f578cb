import { ratioOfInput } from '../numbers/number-input.ts';
import { compareRatios, ratio } from '../numbers/ratio.ts';
import { issue, type Issue } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import { yearList } from './issues-by-member.ts';

/** The years with fewer joined members than `minimum`, by how many have joined, in the order met. */
function yearsBelow(plan: Pick<Plan, 'members' | 'years'>, minimum: NonNullable<Plan['minimumMembers']>) {
  const limit = ratioOfInput(minimum);
  const below = new Map<number, number[]>();
  for (const { year, joined } of joinedCounts(plan.members, plan.years)) {
    if (compareRatios(ratio(BigInt(joined)), limit) >= 0) continue;
    below.set(joined, [...(below.get(joined) ?? []), year]);
  }
  return below;
}

/** How many have joined in each year. Remembered by members and years. */
const joinedCounts = rememberedBy((members: Plan['members'], years: Plan['years']) =>
  years.map(({ year }) => ({
    year,
    joined: members.filter((member) => valueInYear(member.joined, year) === true).length,
  })),
);

/**
 * Fewer members than the plan's minimum have joined in some year: a warning (`belowMinimum`), never a block; one for
 * each number of members, with the years that have so few.
 */
export function minimumIssues(plan: Pick<Plan, 'minimumMembers' | 'members' | 'years'>): readonly Issue[] {
  const { minimumMembers } = plan;
  if (minimumMembers === null) return [];
  return [...yearsBelow(plan, minimumMembers)].map(([count, years]) =>
    issue('belowMinimum', 'warning', 'input:plan.minimumMembers', {
      count,
      minimum: { kind: 'decimal', text: minimumMembers.value },
      years: yearList(years),
    }),
  );
}
