import { message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { joinedYears } from '../sheet/joined-years.ts';
import { amountExplanation } from './amount-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { seriesSum } from './series-sum.ts';

/** What a member pays over the years (A5). */
export function memberSum(context: ExplainContext, member: MemberOutcome): Explanation | null {
  return seriesSum(context, joinedYears(member), {
    row: `member:${member.id}`,
    title: message('explain.title.paysInSum', { member: member.name }),
    yearOf: (place) => amountExplanation(context, member, place),
  });
}
