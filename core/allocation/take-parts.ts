import {
  addMoney,
  leastMoney,
  NO_MONEY,
  notBelowZero,
  percentOfMoney,
  roundToStep,
  stepOf,
  subtractMoney,
  sumMoney,
  type Money,
} from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import type { PartYear, PoolYear } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { DividingPart, Plan } from '../plan/schema.ts';
import { amountRuleOf } from './amount-rule.ts';
import type {
  AllocatedPlan,
  ChargedSharing,
  DividedSharing,
  PartSharing,
  YearPlace,
} from './part-sharing.ts';
import { shareOut } from './share-out.ts';

/** What the parts of a key took, and what they left. */
export type PartsTaken = Pick<PoolYear, 'parts' | 'roundingDifference' | 'unfunded' | 'surplus'>;

/**
 * K6: the parts in order, of an amount ≥ 0. A dividing part takes what it is to, at most what is left; fees and rates take
 * what they give. What is left in the end is unfunded; what is given beyond the amount is surplus. What a dividing part
 * cannot place (A2, A4) is rounding difference. All parts can be shared.
 */
export function takeParts(
  plan: AllocatedPlan,
  parts: readonly PartSharing[],
  at: YearPlace,
  amount: Money,
): PartsTaken {
  let left = amount;
  let difference = NO_MONEY;
  const taken = parts.map((each): PartYear => {
    const part = each.charges ? charged(plan, each, at) : divided(plan, each, at, { amount, left });
    left = subtractMoney(left, part.taken);
    difference = addMoney(difference, subtractMoney(part.taken, sumOf(part.amounts)));
    return part;
  });
  return {
    parts: taken,
    roundingDifference: difference,
    unfunded: notBelowZero(left),
    surplus: notBelowZero(subtractMoney(NO_MONEY, left)),
  };
}

/** The amount, and what the parts before have left of it; below zero where they gave more. */
interface Remaining {
  readonly amount: Money;
  readonly left: Money;
}

function divided(
  plan: AllocatedPlan,
  { part, sharing }: DividedSharing,
  { year, position }: YearPlace,
  remaining: Remaining,
): PartYear {
  const split = sharing.years[position]?.split;
  if (!split) throw new RangeError('A part without a split cannot be shared');
  const taken = takenBy(plan, part, year, remaining);
  const amounts = shareOut(taken, split, amountRuleOf(plan), plan.members.length);
  return { part: part.id, kind: part.kind, taken, amounts };
}

/** What a dividing part is to take: never more than is left, never less than nothing. */
function takenBy(
  plan: AllocatedPlan,
  { takes, figure }: DividingPart,
  year: number,
  { amount, left }: Remaining,
): Money {
  const most = notBelowZero(left);
  const input = figure && valueInYear(figure, year);
  if (takes === 'rest' || !input) return most;
  const of = takes === 'percent' ? amount : most;
  const figureAsked = ratioOfInput(input);
  const asked = takes === 'amount' ? figureAsked : percentOfMoney(figureAsked, of, plan.unit);
  return leastMoney(roundToStep(asked, plan.unit, partStepOf(plan)), most);
}

/**
 * K6: öre in the step that a part's percentage or sum is rounded half up to: the plan's unit; where amounts by largest
 * remainder have a larger step (A4), that, so that the parts' amounts together add up to what there is to share.
 */
export function partStepOf(plan: Pick<Plan, 'unit' | 'amountUnit' | 'amountRounding'>): bigint {
  const unit = stepOf(plan.unit);
  const { step, rounding } = amountRuleOf(plan);
  return rounding === 'largestRemainder' && step > unit ? step : unit;
}

function charged(plan: AllocatedPlan, { part, charges }: ChargedSharing, { position }: YearPlace): PartYear {
  const amounts = new Array<Money>(plan.members.length).fill(NO_MONEY);
  for (const each of charges[position]?.joined ?? []) amounts[each.position] = each.amount ?? NO_MONEY;
  return { part: part.id, kind: part.kind, taken: sumOf(amounts), amounts };
}

function sumOf(amounts: readonly Money[]): Money {
  return sumMoney(amounts) ?? NO_MONEY;
}
