import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import { perInhabitant } from '../numbers/per-inhabitant.ts';
import { ratio, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Outcome, Series } from '../outcome.ts';
import { joinedMembers, populationTotal } from '../sheet/members-total.ts';
import type { ComparisonCell, Period } from './comparison.ts';

/** The position of a period's year; `null` for the sum, and for a year that the plan does not have. */
export function positionOfPeriod({ years }: Outcome, period: Period): number | null {
  const position = period.kind === 'year' ? years.indexOf(period.year) : -1;
  return position < 0 ? null : position;
}

/** What a member pays in the period. Over in the sum: over in any year (T1). */
export function memberCell(
  member: MemberOutcome | undefined,
  position: number | null,
  against: ComparisonCell | null,
): ComparisonCell {
  if (!member || !isTrueIn(member.joined, position)) return new Figure(false, null, null, false, against);
  const over = isTrueIn(member.over, position);
  return new Figure(true, amountIn(member, position), member.population, over, against);
}

/** What the members that take part in the period pay together. */
export function totalCell(
  outcome: Outcome,
  position: number | null,
  against: ComparisonCell | null,
): ComparisonCell {
  const taking =
    position === null ? joinedMembers(outcome) : outcome.members.filter(({ joined }) => joined[position]);
  return new Figure(true, amountIn(outcome.membersTotal, position), populationTotal(taking), false, against);
}

/** In the year at the position, or in any. */
export function isTrueIn(flags: readonly boolean[], position: number | null): boolean {
  return position === null ? flags.includes(true) : (flags[position] ?? false);
}

/** The amount of the year at a position, or the sum. */
export function amountIn({ amounts, sum }: Series, position: number | null): Money | null {
  return position === null ? sum : (amounts[position] ?? null);
}

/** A cell whose ratios are worked out when they are read: a comparison may have many thousands, and a screen shows few. */
class Figure implements ComparisonCell {
  readonly joined: boolean;
  readonly amount: Money | null;
  readonly over: boolean;
  readonly difference: Money | null;
  private readonly population: Ratio | null;
  private readonly against: ComparisonCell | null;

  constructor(
    joined: boolean,
    amount: Money | null,
    population: Ratio | null,
    over: boolean,
    against: ComparisonCell | null,
  ) {
    this.joined = joined;
    this.amount = amount;
    this.over = over;
    this.population = population;
    this.against = against;
    this.difference = against && (joined || against.joined) ? differenceOf(this, against) : null;
  }

  get perInhabitant(): Ratio | null {
    return perInhabitant(this.amount, this.population);
  }

  get change(): Ratio | null {
    const before = this.against?.amount ?? null;
    return this.difference === null || before === null || before === 0n
      ? null
      : ratio(this.difference, before);
  }
}

type Counted = Pick<ComparisonCell, 'joined' | 'amount'>;

/** One that takes no part counts as nothing. */
function differenceOf(own: Counted, against: Counted): Money | null {
  const [after, before] = [countedAmount(own), countedAmount(against)];
  return after === null || before === null ? null : subtractMoney(after, before);
}

function countedAmount({ joined, amount }: Counted): Money | null {
  return joined ? amount : NO_MONEY;
}
