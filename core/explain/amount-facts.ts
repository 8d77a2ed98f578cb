import { message, type MessageValue } from '../message.ts';
import { moneyAsRatio, type Money, type Unit } from '../numbers/money.ts';
import { compareRatios, multiplyRatios, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { shareDecimals } from '../sheet/share-decimals.ts';
import { sentence } from '../sheet/words.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import { percentOf, weightValue } from './values.ts';

/** What a member's amount in a year was made of. */
export interface Amount {
  readonly member: MemberOutcome;
  readonly place: YearPlace;
  readonly share: Share;
  readonly cost: Money;
  readonly amount: Money;
  /** Share × cost in the plan's unit, before it was rounded. */
  readonly exact: Ratio;
}

/** `null` where the member takes no part in the year, or has no amount. */
export function amountOf(
  { outcome }: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
): Amount | null {
  const share = member.shares.find(({ year }) => year === place.year);
  const pool = outcome.pools.find(({ id }) => id === share?.pool);
  const cost = pool?.toShare.amounts[place.position] ?? null;
  const amount = member.amounts[place.position] ?? null;
  if (!share || cost === null || amount === null) return null;
  return {
    member,
    place,
    share,
    cost,
    amount,
    exact: multiplyRatios(share.rounded, moneyAsRatio(cost, outcome.unit)),
  };
}

/** Whether the share × the cost is the amount, without rounding. */
export function isExactly({ exact, amount }: Amount, unit: Unit): boolean {
  return compareRatios(exact, moneyAsRatio(amount, unit)) === 0;
}

/** A rounded share as percent; an exact one as the division that it is. */
export function shareTerm({ plan }: ExplainContext, share: Share): MessageValue {
  const decimals = shareDecimals(plan);
  if (decimals !== null) return percentOf(share.rounded, decimals);
  return sentence(
    message('explain.fraction', { weight: weightValue(share.weight), total: weightValue(share.totalWeight) }),
  );
}
