import { message } from '../message.ts';
import { NO_MONEY, subtractMoney } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { moneyValue } from './values.ts';

/** What a year's amount means against the member's ceiling (T1): over strictly; at or under it holds. */
export function ceilingRemark(
  { outcome }: ExplainContext,
  member: MemberOutcome,
  position: number,
): Explanation['remark'] {
  const excess = member.excess[position] ?? null;
  if (!member.ceiling || excess === null) return null;
  const ceiling = moneyValue(member.ceiling.amount, outcome.unit);
  if (excess > 0n) {
    return {
      mark: 'over',
      message: message('explain.remark.over', { excess: moneyValue(excess, outcome.unit), ceiling }),
    };
  }
  if (excess === 0n) return { mark: 'holds', message: message('explain.remark.at', { ceiling }) };
  return {
    mark: 'holds',
    message: message('explain.remark.under', {
      margin: moneyValue(subtractMoney(NO_MONEY, excess), outcome.unit),
      ceiling,
    }),
  };
}
