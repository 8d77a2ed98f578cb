import { message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { explanation } from './build-explanation.ts';
import { ceilingRemark } from './ceiling-remark.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { totalYear } from './total-explanation.ts';
import { moneyValue } from './values.ts';

/** Whether a year's costs are below zero. */
export function isBelowZero({ outcome }: ExplainContext, { position }: YearPlace): boolean {
  return (outcome.toShare.amounts[position] ?? 0n) < 0n;
}

/** A year whose costs are below zero shares nothing out: it is surplus (F3). */
export function belowZeroExplanation(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
): Explanation | null {
  const amount = member.amounts[place.position] ?? null;
  if (amount === null || !member.joined[place.position]) return null;
  const { year } = place;
  return explanation(
    {
      rule: 'F3',
      cell: `member:${member.id}/y${year}`,
      title: message('explain.title.pays', { member: member.name, year }),
      value: moneyValue(amount, context.outcome.unit),
      remark: ceilingRemark(context, member, place.position),
      sentence: message('explain.rest.belowZero', { year }),
    },
    () => [totalYear(context, place)].filter((part) => part !== null),
  );
}
