import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import { perInhabitant } from '../numbers/per-inhabitant.ts';
import { ratio, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Outcome, Series } from '../outcome.ts';
import { joinedMembers, populationTotal } from '../sheet/members-total.ts';
import type { ComparisonCell, Period } from './comparison.ts';

/** One figure in one scenario, before it is held against the one that is compared with. */
export interface Figure {
  readonly joined: boolean;
  /** 0 where the member does not take part; `null` where it could not be computed. */
  readonly amount: Money | null;
  readonly population: Ratio | null;
  readonly over: boolean;
}

const ABSENT: Figure = { joined: false, amount: NO_MONEY, population: null, over: false };

/** The position of a period's year; `null` for the sum, and for a year that the plan does not have. */
export function positionOfPeriod({ years }: Outcome, period: Period): number | null {
  const position = period.kind === 'year' ? years.indexOf(period.year) : -1;
  return position < 0 ? null : position;
}

/** What a member pays in the period. Over in the sum: over in any year (T1). */
export function memberFigure(member: MemberOutcome | undefined, position: number | null): Figure {
  if (!member) return ABSENT;
  const joined = position === null ? member.joined.includes(true) : (member.joined[position] ?? false);
  if (!joined) return ABSENT;
  const over = position === null ? member.over.includes(true) : (member.over[position] ?? false);
  return { joined, amount: amountIn(member, position), population: member.population, over };
}

/** What the members that take part in the period pay together. */
export function totalFigure(outcome: Outcome, position: number | null): Figure {
  const taking =
    position === null ? joinedMembers(outcome) : outcome.members.filter(({ joined }) => joined[position]);
  return {
    joined: true,
    amount: amountIn(outcome.membersTotal, position),
    population: populationTotal(taking),
    over: false,
  };
}

function amountIn({ amounts, sum }: Series, position: number | null): Money | null {
  return position === null ? sum : (amounts[position] ?? null);
}

/** The figure against the one compared with (S4); `against` is `null` in that one's own column. */
export function comparisonCell(figure: Figure, against: Figure | null): ComparisonCell {
  const { joined, amount, over } = figure;
  const difference = differenceFrom(figure, against);
  return {
    joined,
    amount: joined ? amount : null,
    perInhabitant: joined ? perInhabitant(amount, figure.population) : null,
    difference,
    change: changeFrom(difference, against?.amount ?? null),
    over,
  };
}

/** A member that takes part in neither has no difference. */
function differenceFrom({ joined, amount }: Figure, against: Figure | null): Money | null {
  if (!against || amount === null || against.amount === null) return null;
  return joined || against.joined ? subtractMoney(amount, against.amount) : null;
}

/** A fraction of the compared amount; `null` where that is zero (N6). */
function changeFrom(difference: Money | null, against: Money | null): Ratio | null {
  if (difference === null || against === null || against === 0n) return null;
  return ratio(difference, against);
}
