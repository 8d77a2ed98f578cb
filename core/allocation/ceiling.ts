import { money, NO_MONEY, oreOfFigure, sumMoney, type Money, type Unit } from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { floorRatio, ratio, subtractRatios, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { Ceiling } from '../plan/schema.ts';

/** A member's ceiling against its amounts. See `MemberOutcome`. */
export type CeilingTest = Pick<MemberOutcome, 'ceiling' | 'over' | 'excess'>;

/** Members without a ceiling are many: they have one answer in common for each number of years. */
const withoutCeiling: (CeilingTest | undefined)[] = [];

function noCeiling(years: number): CeilingTest {
  return (withoutCeiling[years] ??= {
    ceiling: null,
    over: new Array<boolean>(years).fill(false),
    excess: new Array<null>(years).fill(null),
  });
}

/** A member's amounts with the years that it has joined. */
export interface TestedAmounts {
  readonly amounts: readonly (Money | null)[];
  readonly joined: readonly boolean[];
}

/** A ceiling's amount in exact öre. */
export function exactCeiling(ceiling: Ceiling, unit: Unit): Ratio {
  return oreOfFigure(ratioOfInput(ceiling.amount), unit);
}

/**
 * T1, T2: a ceiling tested on the amounts as shown. Over means strictly over; `excess` is the amount less the ceiling, up
 * to the next whole öre, so that it is above zero where the amount is over and nowhere else; negative for what is left.
 * Each year by itself; a ceiling for the period against the amounts so far; one on average against the average of the
 * joined years, in each of them. A year without what that takes, for the latter two also one that the member has not
 * joined, is not over and has no excess; so are all years without a ceiling.
 */
export function testCeiling(ceiling: Ceiling | null, tested: TestedAmounts, unit: Unit): CeilingTest {
  if (ceiling === null) return noCeiling(tested.amounts.length);
  const exact = exactCeiling(ceiling, unit);
  const excess = EXCESS[ceiling.kind](tested, exact);
  return {
    ceiling: { kind: ceiling.kind, amount: money(floorRatio(exact)) },
    over: excess.map((each) => each !== null && each > 0n),
    excess,
  };
}

type Excess = (of: TestedAmounts, limit: Ratio) => readonly (Money | null)[];

const EXCESS: Readonly<Record<Ceiling['kind'], Excess>> = {
  year: ({ amounts }, limit) => amounts.map((amount) => excessOf(amount, limit, 1)),
  period: ({ amounts, joined }, limit) => {
    let sum: Money | null = NO_MONEY;
    return amounts.map((amount, place) => {
      sum = sumMoney([sum, amount]);
      return joined[place] === true ? excessOf(sum, limit, 1) : null;
    });
  },
  average: ({ amounts, joined }, limit) => {
    const own = amounts.filter((_, place) => joined[place] === true);
    const average = own.length === 0 ? null : excessOf(sumMoney(own), limit, own.length);
    return joined.map((isJoined) => (isJoined ? average : null));
  },
};

/** By how much so many years' sum is over the limit of each, a year, up to the next whole öre. */
function excessOf(sum: Money | null, limit: Ratio, years: number): Money | null {
  if (sum === null) return null;
  const average = subtractRatios(ratio(sum, BigInt(years)), limit);
  return money(-floorRatio({ n: -average.n, d: average.d }));
}
