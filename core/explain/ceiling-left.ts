import { exactCeiling } from '../allocation/ceiling.ts';
import { message } from '../message.ts';
import { money, NO_MONEY, subtractMoney, sumMoney, type Money } from '../numbers/money.ts';
import { floorRatio, multiplyRatios, ratio } from '../numbers/ratio.ts';
import type { MemberOutcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import { explanation } from './build-explanation.ts';
import { yearPlaces, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { orNone } from './or-none.ts';
import { sharedExplanation } from './shared-explanation.ts';
import { sumExplanation } from './sum-explanation.ts';
import { moneyValue } from './values.ts';

/** What a ceiling allows over all the years that it is for: one on average as often as the member has joined (T1, T3). */
function wholeCeiling({ plan, outcome }: ExplainContext, member: MemberOutcome): Money {
  const ceiling = rowOf(plan.members, member.id)?.ceiling;
  if (!ceiling) return NO_MONEY;
  const times = ceiling.kind === 'average' ? member.joined.filter(Boolean).length : 1;
  return money(floorRatio(multiplyRatios(exactCeiling(ceiling, outcome.unit), ratio(BigInt(times)))));
}

/** What the years before have left of a ceiling for the period or on average (T3); of one a year, all of it. */
export function leftOfCeiling(
  context: ExplainContext,
  member: MemberOutcome,
  { position }: YearPlace,
): Money {
  const whole = wholeCeiling(context, member);
  if (member.ceiling?.kind === 'year') return whole;
  const left = subtractMoney(whole, sumMoney(member.amounts.slice(0, position)) ?? NO_MONEY);
  return left < 0n ? NO_MONEY : left;
}

/** What a ceiling allowed in a year: its input, and what the years before have used up of it. */
export function ceilingParts(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
): readonly Explanation[] {
  const inputs = orNone(inputExplanation(context, `member:${member.id}.ceiling`, null));
  const before = yearPlaces(context)
    .slice(0, place.position)
    .filter(({ position }) => member.joined[position]);
  if (member.ceiling?.kind === 'year' || before.length === 0) return inputs;
  const amounts = before.map(({ year, position }) => ({
    amount: subtractMoney(NO_MONEY, member.amounts[position] ?? NO_MONEY),
    cell: `member:${member.id}/y${year}`,
  }));
  const left = sumExplanation(
    context,
    {
      rule: 'T3',
      cell: `member:${member.id}/ceiling`,
      title: message('explain.title.leftOfCeiling', { member: member.name, year: place.year }),
      result: leftOfCeiling(context, member, place),
      summands: [{ amount: wholeCeiling(context, member), cell: `member:${member.id}/ceiling` }, ...amounts],
    },
    () => [...inputs, ...before.map((year) => paidBefore(context, member, year))],
  );
  return [left];
}

/** What a member paid in a year before: what its pools came to, without unfolding the years before that. */
function paidBefore(context: ExplainContext, member: MemberOutcome, place: YearPlace): Explanation {
  const { year, position } = place;
  const title = message('explain.title.pays', { member: member.name, year });
  const value = moneyValue(member.amounts[position] ?? NO_MONEY, context.outcome.unit);
  const cell = `member:${member.id}/y${year}`;
  const said = message('explain.paid', { member: member.name, year, value });
  return explanation({ rule: 'T3', cell, title, value, sentence: said }, () =>
    orNone(
      sharedExplanation(
        context,
        member,
        place,
        message('explain.title.before', { member: member.name, year }),
      ),
    ),
  );
}
