import { message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { PART_OF_SUM_DECIMALS } from '../sheet/share-cell.ts';
import { shareOfTotal } from '../sheet/share-of-total.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { financingSum } from './financing-explanation.ts';
import { formula, term } from './formula.ts';
import { memberSum } from './member-sum.ts';
import { moneyValue, percentOf } from './values.ts';

/**
 * A member's part of what the members pay together over the years, where it has no single share: years, lines or parts of
 * the key differ (A5). `null` where it has no sum, or there is none to be a part of.
 */
export function partOfSumExplanation(context: ExplainContext, member: MemberOutcome): Explanation | null {
  const { membersTotal, unit } = context.outcome;
  const share = shareOfTotal(member.sum, membersTotal.sum);
  if (share === null || member.sum === null || membersTotal.sum === null) return null;
  const cell = `member:${member.id}/share`;
  const value = percentOf(share, PART_OF_SUM_DECIMALS);
  const part = moneyValue(member.sum, unit);
  const total = moneyValue(membersTotal.sum, unit);
  const terms = [term(part, `member:${member.id}/sum`), term(total, 'financingTotal/sum')];
  const isExact = (1_000n * share.n) % share.d === 0n;
  return explanation(
    {
      rule: 'A5',
      cell,
      title: message('explain.title.partOfSum', { member: member.name }),
      value,
      formula: formula({ terms, operators: ['÷'] }, term(value, cell), isExact),
      sentence: message('explain.partOfSum', { member: member.name, part, total, value }),
    },
    () => [memberSum(context, member), financingSum(context)].filter((each) => each !== null),
  );
}
