import { message } from '../message.ts';
import type { MemberOutcome, Series } from '../outcome.ts';
import { amountExplanation } from './amount-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { seriesSum } from './series-sum.ts';

/** What a member pays over the years (A5). */
export function memberSum(context: ExplainContext, member: MemberOutcome): Explanation | null {
  return seriesSum(context, onlyJoinedYears(member), {
    row: `member:${member.id}`,
    title: message('explain.title.paysInSum', { member: member.name }),
    yearOf: (place) => amountExplanation(context, member, place),
  });
}

/** Years in which it takes no part are not spelled out as zeros. */
function onlyJoinedYears({ amounts, sum, joined }: MemberOutcome): Series {
  return { amounts: amounts.map((amount, position) => (joined[position] ? amount : null)), sum };
}
