import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { CeilingKind } from '../plan/schema.ts';
import { ceilingInWords } from './ceiling-words.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { averagePaid, paidSoFar } from './paid-so-far.ts';
import { moneyValue } from './values.ts';

type Say = (values: Message['values']) => Message;

const OVER: Readonly<Record<CeilingKind, Say>> = {
  year: (values) => message('explain.remark.over', values),
  average: (values) => message('explain.remark.overOnAverage', values),
  period: (values) => message('explain.remark.overSoFar', values),
};
const UNDER: Readonly<Record<CeilingKind, Say>> = {
  year: (values) => message('explain.remark.under', values),
  average: (values) => message('explain.remark.underOnAverage', values),
  period: (values) => message('explain.remark.underSoFar', values),
};

/** What a year's amount means against the member's ceiling (T1): over strictly; at or under it holds. */
export function ceilingRemark(
  context: ExplainContext,
  member: MemberOutcome,
  position: number,
): Explanation['remark'] {
  const { unit } = context.outcome;
  const excess = member.excess[position] ?? null;
  if (!member.ceiling || excess === null) return null;
  const { kind } = member.ceiling;
  const ceiling = ceilingInWords(context, member.id);
  const paid = moneyValue(testedAmount(member, kind, position), unit);
  if (member.over[position])
    return { mark: 'over', message: OVER[kind]({ paid, excess: moneyValue(excess, unit), ceiling }) };
  if (excess === 0n) return { mark: 'holds', message: message('explain.remark.at', { ceiling }) };
  const margin = moneyValue(subtractMoney(NO_MONEY, excess), unit);
  return { mark: 'holds', message: UNDER[kind]({ paid, margin, ceiling }) };
}

/** What is tested against the ceiling: the amount, the average, or the amounts so far. */
function testedAmount(member: MemberOutcome, kind: CeilingKind, position: number): Money {
  if (kind === 'year') return member.amounts[position] ?? NO_MONEY;
  return (kind === 'average' ? averagePaid(member) : paidSoFar(member, position)) ?? NO_MONEY;
}
