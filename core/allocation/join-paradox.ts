import { apportion, weightsOf, type ApportionMethod } from '../numbers/apportion.ts';
import { precedenceOf, type Contender } from '../numbers/precedence.ts';
import { roundEach } from '../numbers/round-each.ts';

/**
 * More parties than this are not looked at. Every party is left out once, in every split that an edit changes, so the work
 * grows with the square of the parties, and so do the findings: beyond the municipalities of the largest county (49), nobody
 * would read them.
 */
export const MOST_CONTENDERS = 60;

/** A party has more steps because another joined. Parties by their places. */
export interface JoinParadox {
  readonly joiner: number;
  readonly raised: number;
  /** The steps of the one raised without the joiner, and with it: more. */
  readonly without: bigint;
  readonly with: bigint;
}

/** How many of the steps each has (A2). */
function stepsOf(
  contenders: readonly Contender[],
  steps: bigint,
  method: ApportionMethod | 'each',
): readonly bigint[] {
  const weights = contenders.map(({ weight }) => weight);
  return method === 'each'
    ? roundEach(weights, steps)
    : apportion(method, weightsOf(weights, precedenceOf(contenders)), steps);
}

/**
 * A6: each case where one of these joins the others and another's rounded share rises, in the order of the joiner, then
 * of the one raised. `steps` is the number of rounding steps in the whole (A2: 100 for whole percents); weights are > 0,
 * in one measure. The order of the parties never decides. Nothing where fewer than two would remain, or for more than
 * `MOST_CONTENDERS`. Only largest remainder has any: exact shares, Sainte-Laguë and each on its own never.
 */
export function joinParadoxes(
  contenders: readonly Contender[],
  steps: bigint,
  method: ApportionMethod | 'each',
): readonly JoinParadox[] {
  if (contenders.length < 3 || contenders.length > MOST_CONTENDERS) return [];
  const all = stepsOf(contenders, steps, method);
  return contenders.flatMap((_, joiner) => {
    const others = [...contenders.keys()].filter((place) => place !== joiner);
    const withoutJoiner = stepsOf(
      contenders.filter((_contender, place) => place !== joiner),
      steps,
      method,
    );
    return others.flatMap((raised, place) => {
      const found = { joiner, raised, without: withoutJoiner[place] ?? 0n, with: all[raised] ?? 0n };
      return found.with > found.without ? [found] : [];
    });
  });
}
