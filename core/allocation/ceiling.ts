import { wholeOreOf, money, type Money, type Unit } from '../numbers/money.ts';
import { ratio, roundHalfUp } from '../numbers/ratio.ts';
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

/**
 * T1, T2: a ceiling tested on the amounts as shown. Over means strictly over; `excess` is the amount less the ceiling,
 * negative for what is left. Each year by itself; a ceiling for the period against the amounts so far; one on average
 * against the average of the joined years, in each of them. A year without what it takes, for the latter two also one that the member has not joined, is not over and has no excess;
 * so are all years without a ceiling.
 */
export function testCeiling(ceiling: Ceiling | null, tested: TestedAmounts, unit: Unit): CeilingTest {
  if (ceiling === null) return noCeiling(tested.amounts.length);
  // Öre that are not whole are cut: amounts are whole öre, so over the cut ceiling is over the typed one and no other.
  const limit = wholeOreOf(ceiling.amount.value, unit);
  const by = EXCESS[ceiling.kind](tested, limit);
  return {
    ceiling: { kind: ceiling.kind, amount: limit },
    over: by.map(({ over }) => over),
    excess: by.map(({ excess }) => excess),
  };
}

interface Tested {
  readonly over: boolean;
  readonly excess: Money | null;
}

const NOT_TESTED: Tested = { over: false, excess: null };

function tested(excess: bigint): Tested {
  return { over: excess > 0n, excess: money(excess) };
}

const EXCESS: Readonly<Record<Ceiling['kind'], (of: TestedAmounts, limit: Money) => readonly Tested[]>> = {
  year: ({ amounts }, limit) =>
    amounts.map((amount) => (amount === null ? NOT_TESTED : tested(amount - limit))),
  period: ({ amounts, joined }, limit) => {
    let sum: bigint | null = 0n;
    return amounts.map((amount, place) => {
      sum = sum === null || amount === null ? null : sum + amount;
      return sum === null || joined[place] !== true ? NOT_TESTED : tested(sum - limit);
    });
  },
  average: averageExcess,
};

/** The average is over by what the sum is over so many ceilings; as an amount a year it is half up to whole öre. */
function averageExcess({ amounts, joined }: TestedAmounts, limit: Money): readonly Tested[] {
  const own = amounts.filter((_, place) => joined[place] === true);
  const known = own.filter((amount) => amount !== null);
  if (known.length === 0 || known.length < own.length) return amounts.map(() => NOT_TESTED);
  const years = BigInt(known.length);
  const excess = known.reduce((sum, amount) => sum + amount, 0n) - limit * years;
  const average = { over: excess > 0n, excess: money(roundHalfUp(ratio(excess, years))) };
  return amounts.map((_, place) => (joined[place] === true ? average : NOT_TESTED));
}
