import { ratio, type Ratio } from '../numbers/ratio.ts';
import type { ShareMethod, ShareRounding } from '../plan/schema.ts';
import { apportion, weightsOf, type Weights } from '../numbers/apportion.ts';
import { commonDenominator } from '../numbers/common-denominator.ts';
import { precedenceOf } from '../numbers/precedence.ts';
import { roundEach } from '../numbers/round-each.ts';

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
  /** The rounded shares as weights to apportion amounts by (A4), in the same order; `null` where all are rounded to 0. */
  readonly weights: Weights | null;
  /** What the rounded shares add up to: 1, unless each was rounded on its own (A2). */
  readonly sum: Ratio;
  /** How the shares were rounded, for what is to be said of it; `steps` in 100 %, `null` where they were not. */
  readonly rounding: { readonly steps: bigint; readonly method: ShareMethod } | null;
}

/** Steps in 100 % for each rounding of shares (A2). */
const STEPS_IN_WHOLE: Readonly<Record<Exclude<ShareRounding, 'none'>, bigint>> = {
  '1': 100n,
  '0.1': 1_000n,
  '0.01': 10_000n,
};

/** How shares are rounded (A2). */
export interface ShareRule {
  readonly rounding: ShareRounding;
  readonly method: ShareMethod;
}

/**
 * A2: each party's share, exact, and rounded to the step or not at all; by largest remainder or Sainte-Laguë the rounded
 * shares add up to the whole exactly, each on its own they may not. Ties by A3. There is at least one party.
 */
export function splitOf(parties: readonly Party[], { rounding, method }: ShareRule): Split {
  const measures = commonDenominator(parties.map(({ weight }) => weight));
  const whole = parties.map(({ name, weight }) => ({ name, weight: weight.n * (measures / weight.d) }));
  const total = whole.reduce((sum, { weight }) => sum + weight, 0n);
  const precedence = precedenceOf(whole);
  const unrounded = weightsOf(
    whole.map(({ weight }) => weight),
    precedence,
  );
  const exactOf = (place: number): Ratio => ({ n: unrounded.exact[place] ?? 0n, d: total });
  const totalWeight = ratio(total, measures);
  if (rounding === 'none') {
    const shares = parties.map((party, place) => {
      const exact = exactOf(place);
      return { party, exact, rounded: exact };
    });
    return { totalWeight, shares, weights: unrounded, sum: { n: total, d: total }, rounding: null };
  }
  const steps = STEPS_IN_WHOLE[rounding];
  const parts = method === 'each' ? roundEach(unrounded.exact, steps) : apportion(method, unrounded, steps);
  const placed = parts.reduce((sum, part) => sum + part, 0n);
  return {
    totalWeight,
    shares: parties.map((party, place) => {
      return { party, exact: exactOf(place), rounded: { n: parts[place] ?? 0n, d: steps } };
    }),
    weights: placed === 0n ? null : weightsOf(parts, precedence),
    sum: { n: placed, d: steps },
    rounding: { steps, method },
  };
}
