import {
  addMoney,
  money,
  NO_MONEY,
  roundToUnit,
  subtractMoney,
  sumMoney,
  type Money,
} from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { moneyAsRatio } from '../numbers/money.ts';
import { multiplyRatios, ratio } from '../numbers/ratio.ts';
import type { PartYear, PoolYear } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { DividingPart, KeyPart, Plan } from '../plan/schema.ts';
import { amountRuleOf, type AmountRule } from './amount-rule.ts';
import { chargesOf, type YearCharges } from './charges.ts';
import type { Pool } from './pools.ts';
import { shareOut } from './share-out.ts';
import { sharingOf, type Sharing, type SharingPlan } from './sharing.ts';

/** A part of a key with who shares it: by shares, or by fees and rates. */
export type PartSharing =
  | { readonly part: DividingPart; readonly sharing: Sharing; readonly charges: null }
  | {
      readonly part: Exclude<KeyPart, DividingPart>;
      readonly sharing: null;
      readonly charges: readonly YearCharges[];
    };

/** Where a pool's amount went in one year, and what of it each member pays. */
export interface PoolAllocation extends PoolYear {
  /** By the member's place in the plan; 0 for those that take no part, `null` for those whose amount cannot be computed. */
  readonly members: readonly (Money | null)[];
}

export type AllocatedPlan = SharingPlan & Pick<Plan, 'unit' | 'amountUnit' | 'amountRounding'>;

/** Who shares each part of a pool's key. Follows from membership, weights and keys alone. */
export function partSharingsOf(plan: AllocatedPlan, pool: Pool): readonly PartSharing[] {
  const { step } = amountRuleOf(plan);
  return pool.parts.map((part) =>
    part.kind === 'divide'
      ? { part, sharing: sharingOf(plan, part, pool.participants), charges: null }
      : { part, sharing: null, charges: chargesOf(plan, part, pool.participants, step) },
  );
}

/** What every case starts from: nothing left over anywhere. */
const NOTHING_LEFT = {
  parts: [],
  roundingDifference: NO_MONEY,
  unfunded: NO_MONEY,
  surplus: NO_MONEY,
  unallocated: NO_MONEY,
} as const;

/**
 * Allocates one pool's amount in one year. In this order: an amount below zero shares nothing and is surplus (F3); where
 * nobody has joined it is unfunded (A1); where a weight, a fee or units are missing it is not allocated (A1); an amount
 * that could not be computed gives the joined participants none; else the key's parts in order (K6, A4).
 */
export function allocatePoolYear(
  plan: AllocatedPlan,
  parts: readonly PartSharing[],
  position: number,
  amount: Money | null,
): PoolAllocation {
  const year = plan.years[position]?.year ?? 0;
  const joined = joinedIn(parts[0], position);
  const all = (value: Money | null) => filled(plan.members.length, joined, value);
  if (amount !== null && amount < 0n)
    return { ...NOTHING_LEFT, year, members: all(NO_MONEY), surplus: subtractMoney(NO_MONEY, amount) };
  if (joined.length === 0) return { ...NOTHING_LEFT, year, members: all(null), unfunded: amount };
  if (parts.some((part) => !canShare(part, position)))
    return { ...NOTHING_LEFT, year, members: all(null), unallocated: amount };
  if (amount === null) return { ...NOTHING_LEFT, year, members: all(null) };
  return takeParts(plan, parts, year, position, amount);
}

function joinedIn(part: PartSharing | undefined, position: number): readonly number[] {
  const joined = part?.sharing?.years[position]?.joined ?? part?.charges?.[position]?.joined ?? [];
  return joined.map((each) => each.position);
}

function filled(count: number, places: readonly number[], value: Money | null): readonly (Money | null)[] {
  const members = new Array<Money | null>(count).fill(NO_MONEY);
  for (const place of places) members[place] = value;
  return members;
}

function canShare({ sharing, charges }: PartSharing, position: number): boolean {
  if (sharing) return sharing.years[position]?.split !== null;
  return charges[position]?.joined.every(({ amount }) => amount !== null) ?? false;
}

/** K6: each part takes of what is left, fees and rates what they give; what is left in the end is unfunded or surplus. */
function takeParts(
  plan: AllocatedPlan,
  parts: readonly PartSharing[],
  year: number,
  position: number,
  amount: Money,
): PoolAllocation {
  const rule = amountRuleOf(plan);
  let left = amount;
  let difference = NO_MONEY;
  const taken = parts.map((each): PartYear => {
    const part =
      each.sharing === null
        ? chargedPart(each.part, each.charges[position], plan.members.length)
        : dividedPart(each, position, wanted(plan, each.part, year, amount, left), rule, plan.members.length);
    left = subtractMoney(left, part.taken);
    if (each.sharing) difference = addMoney(difference, subtractMoney(part.taken, totalOf(part.amounts)));
    return part;
  });
  return {
    year,
    parts: taken,
    members: sumByPlace(taken, plan.members.length),
    roundingDifference: difference,
    unfunded: left > 0n ? left : NO_MONEY,
    surplus: left < 0n ? money(-left) : NO_MONEY,
    unallocated: NO_MONEY,
  };
}

/** What a dividing part is to take: never more than is left, never less than nothing. */
function wanted(plan: AllocatedPlan, part: DividingPart, year: number, whole: Money, left: Money): Money {
  if (left <= 0n) return NO_MONEY;
  const figure = part.figure && valueInYear(part.figure, year);
  if (part.takes === 'rest' || !figure) return left;
  const asked =
    part.takes === 'amount' ? ratioOfInput(figure) : percentOf(part.takes === 'percent' ? whole : left);
  const amount = roundToUnit(asked, plan.unit);
  return amount < left ? amount : left;

  function percentOf(of: Money) {
    const percent = figure ? ratioOfInput(figure) : ratio(0n);
    return multiplyRatios(multiplyRatios(percent, ratio(1n, 100n)), moneyAsRatio(of, plan.unit));
  }
}

function dividedPart(
  { part, sharing }: Extract<PartSharing, { charges: null }>,
  position: number,
  taken: Money,
  rule: AmountRule,
  count: number,
): PartYear {
  const split = sharing.years[position]?.split;
  if (!split) throw new RangeError('A part without a split is not shared');
  return { part: part.id, kind: 'divide', taken, amounts: shareOut(taken, split, rule, count) };
}

function chargedPart(
  { id, kind }: Exclude<KeyPart, DividingPart>,
  charges: YearCharges | undefined,
  count: number,
): PartYear {
  const amounts = new Array<Money>(count).fill(NO_MONEY);
  for (const { position, amount } of charges?.joined ?? []) amounts[position] = amount ?? NO_MONEY;
  return { part: id, kind, taken: totalOf(amounts), amounts };
}

function totalOf(amounts: readonly Money[]): Money {
  return sumMoney(amounts) ?? NO_MONEY;
}

function sumByPlace(parts: readonly PartYear[], count: number): readonly Money[] {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only.amounts;
  return Array.from({ length: count }, (_, place) =>
    totalOf(parts.map(({ amounts }) => amounts[place] ?? NO_MONEY)),
  );
}
