import { largestRemainderOfPart } from '../numbers/largest-remainder.ts';
import { money, NO_MONEY, type Money } from '../numbers/money.ts';
import { roundHalfUp } from '../numbers/ratio.ts';
import type { AmountRule } from './amount-rule.ts';
import { apportion } from '../numbers/apportion.ts';
import type { Split } from './split.ts';

/**
 * A4: an amount ≥ 0 by the rounded shares in whole steps, by the member's place among `count`: by largest remainder, so
 * that nothing is left but what is less than a step or what the shares miss 100 % by (A2), or each half up. What the
 * members' amounts miss the amount by is the caller's to place: it may be below zero.
 */
export function shareOut(
  amount: Money,
  split: Split,
  { step, rounding }: AmountRule,
  count: number,
): readonly Money[] {
  const parts =
    rounding === 'largestRemainder' ? byRemainder(amount, split, step) : eachHalfUp(amount, split, step);
  const members = new Array<Money>(count).fill(NO_MONEY);
  split.shares.forEach(({ party }, place) => {
    members[party.position] = money(parts[place] ?? 0n);
  });
  return members;
}

/** Whole steps of what the shares are of the amount: of all of it, unless they miss 100 %. */
function byRemainder(amount: Money, { weights, sum }: Split, step: bigint): readonly bigint[] {
  if (!weights) return [];
  const steps = { n: amount * sum.n, d: sum.d * step };
  if (steps.n % steps.d === 0n) return apportion('largestRemainder', weights, steps.n / steps.d, step);
  return largestRemainderOfPart(weights.exact, steps, weights.precedence).map((part) => part * step);
}

function eachHalfUp(amount: Money, { shares }: Split, step: bigint): readonly bigint[] {
  return shares.map(({ rounded }) => roundHalfUp({ n: rounded.n * amount, d: rounded.d * step }) * step);
}
