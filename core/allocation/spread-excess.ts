import { commonDenominator } from '../numbers/common-denominator.ts';
import { money, NO_MONEY, notBelowZero, subtractMoney, type Money } from '../numbers/money.ts';
import type { Ratio } from '../numbers/ratio.ts';
import { apportion, weightsOf } from '../numbers/apportion.ts';
import { capOf, type LimitedParty } from './cap-of.ts';

/** A joined member's year before ceilings are acted on. */
export interface SpreadParty extends LimitedParty {
  /** The exact, unrounded amount in öre, ≥ 0: what the others' excess comes to it by. */
  readonly exact: Ratio;
}

/** One year after T3, everything in the order of the parties. */
export interface SpreadYear {
  readonly amounts: readonly Money[];
  /** How much less than before a party pays; 0 where it pays as much, or more. */
  readonly cut: readonly Money[];
  /** What nobody can take: less than a step, or whole steps too where all are capped. */
  readonly rest: Money;
}

/** The amounts and weights on the way. */
interface Standing {
  readonly amounts: Money[];
  /** By exact amounts, whole numbers of one measure; 0 once a party is capped. */
  readonly weights: bigint[];
}

function wholeWeights(exact: readonly Ratio[]): bigint[] {
  const measures = commonDenominator(exact);
  return exact.map(({ n, d }) => n * (measures / d));
}

/** Caps everyone who is over for good; gives what was cut. */
function cutExcess({ amounts, weights }: Standing, caps: readonly (Money | null)[]): bigint {
  let excess = 0n;
  for (const [place, cap] of caps.entries()) {
    const amount = amounts[place] ?? NO_MONEY;
    if (cap === null || amount <= cap) continue;
    excess += amount - cap;
    amounts[place] = cap;
    weights[place] = 0n;
  }
  return excess;
}

/** Hands out whole steps to those not capped, by largest remainder of their exact amounts. */
function handOut(standing: Standing, steps: bigint, step: bigint, precedence: readonly number[]): void {
  const parts = apportion('largestRemainder', weightsOf(standing.weights, precedence), steps, step);
  for (const [place, part] of parts.entries()) {
    standing.amounts[place] = money((standing.amounts[place] ?? 0n) + part);
  }
}

/**
 * T3 in one year: whoever is over its limit is capped, and the excess of all of them together goes in whole steps to
 * those not capped, by largest remainder of their exact amounts, ties by `precedence` (the parties' places, A3); again
 * while that puts somebody over. A party once capped stays capped, so it ends within one round for each party. `rest` is
 * what of the excess is less than a step, and all that is left when everyone with an exact amount above zero is capped.
 * The amounts and the rest add up to the amounts before; nobody who was not over pays less. `step` > 0 in öre.
 */
export function spreadExcess(
  parties: readonly SpreadParty[],
  step: bigint,
  precedence: readonly number[],
): SpreadYear {
  const caps = parties.map((party) => capOf(party, step));
  const before = parties.map(({ amount }) => amount);
  const standing = { amounts: [...before], weights: wholeWeights(parties.map(({ exact }) => exact)) };
  let left = cutExcess(standing, caps);
  while (left >= step && standing.weights.some((weight) => weight > 0n)) {
    handOut(standing, left / step, step, precedence);
    left = (left % step) + cutExcess(standing, caps);
  }
  const cut = before.map((amount, place) => lessThan(amount, standing.amounts[place] ?? NO_MONEY));
  return { amounts: standing.amounts, cut, rest: money(left) };
}

function lessThan(before: Money, after: Money): Money {
  return notBelowZero(subtractMoney(before, after));
}
