import { ratio, type Ratio } from '../numbers/ratio.ts';
import type { ShareRounding } from '../plan/schema.ts';
import { apportion, weightsOf, type Weights } from './apportion.ts';
import { precedenceOf } from './precedence.ts';

/** A joined member as far as its share goes. */
export interface Party {
  /** The member's place in the plan. */
  readonly position: number;
  readonly name: string;
  /** > 0 (A1). */
  readonly weight: Ratio;
}

/** A party's share of the whole, as fractions of one. */
export interface PartyShare {
  readonly party: Party;
  /** Weight over total weight as whole numbers of one measure, not shortened: 9 165/56 703. */
  readonly exact: Ratio;
  /** After A2; the same object as `exact` where shares are not rounded. */
  readonly rounded: Ratio;
}

/** How a whole is divided among parties. */
export interface Split {
  readonly totalWeight: Ratio;
  /** In the order of the parties. */
  readonly shares: readonly PartyShare[];
  /** The rounded shares as weights to apportion amounts by (A4), in the same order. */
  readonly weights: Weights;
}

/** Steps in 100 % for each rounding of shares (A2). */
const STEPS_IN_WHOLE: Readonly<Record<Exclude<ShareRounding, 'none'>, bigint>> = {
  '1': 100n,
  '0.1': 1_000n,
  '0.01': 10_000n,
};

/** The least common multiple of the denominators: how many measures go to one. */
function commonDenominator(weights: readonly Ratio[]): bigint {
  return weights.reduce((common, { d }) => (common % d === 0n ? common : common * ratio(d, common).n), 1n);
}

/**
 * A2: each party's share, exact, and rounded by largest remainder to the step or not at all. The rounded shares add up
 * to the whole exactly; ties by A3. There is at least one party.
 */
export function splitOf(parties: readonly Party[], rounding: ShareRounding): Split {
  const measures = commonDenominator(parties.map(({ weight }) => weight));
  const whole = parties.map(({ name, weight }) => ({ name, weight: weight.n * (measures / weight.d) }));
  const total = whole.reduce((sum, { weight }) => sum + weight, 0n);
  const precedence = precedenceOf(whole);
  const unrounded = weightsOf(
    whole.map(({ weight }) => weight),
    precedence,
  );
  const steps = rounding === 'none' ? total : STEPS_IN_WHOLE[rounding];
  const weights =
    rounding === 'none' ? unrounded : weightsOf(apportion('largestRemainder', unrounded, steps), precedence);
  const shares = parties.map((party, place) => {
    const exact = { n: unrounded.exact[place] ?? 0n, d: total };
    const rounded = rounding === 'none' ? exact : { n: weights.exact[place] ?? 0n, d: steps };
    return { party, exact, rounded };
  });
  return { totalWeight: ratio(total, measures), shares, weights };
}
