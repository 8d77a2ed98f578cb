import {
  canBeShared,
  joinedPlaces,
  partSharingsOf,
  type ChargedSharing,
  type DividedSharing,
  type PartSharing,
  type YearPlace,
} from '../../allocation/part-sharing.ts';
import { poolsOf, poolToShare } from '../../allocation/pools.ts';
import { fundingOf } from '../../budget/funding-of.ts';
import { oreOfFigure, type Money, type Unit } from '../../numbers/money.ts';
import { ratioOfInput } from '../../numbers/number-input.ts';
import {
  addRatios,
  compareRatios,
  multiplyRatios,
  ONE_PERCENT,
  ratio,
  subtractRatios,
  ZERO,
  type Ratio,
} from '../../numbers/ratio.ts';
import { valueInYear } from '../../plan/input-value.ts';
import type { Plan } from '../../plan/schema.ts';

/** A pool with who shares it and what there is to share, one amount a year. */
export interface PoolToShare {
  readonly parts: readonly PartSharing[];
  readonly amounts: readonly (Money | null)[];
}

/** One part of a key with the exact öre that it takes in a year, ≥ 0. */
export interface ExactPart {
  readonly part: PartSharing;
  readonly taken: Ratio;
}

/** Where one pool's amount goes in one year, nothing rounded. */
export interface ExactPoolYear {
  readonly parts: readonly ExactPart[];
  /** The places of those whose amounts cannot be computed; nobody's, or all joined participants'. */
  readonly unknown: readonly number[];
}

/** The pools of a plan after funding (C6, F3): costs and funding are rounded as they are shown (C5). */
export function poolsToShare(plan: Plan): readonly PoolToShare[] {
  const { left } = fundingOf(plan);
  return poolsOf(plan).map((pool) => ({
    parts: partSharingsOf(plan, pool),
    amounts: poolToShare(pool, left, plan.years.length).amounts,
  }));
}

/** A1, K6 as `allocatePoolYear` has them, but with what each part takes exact (S5.3). */
export function exactPoolYear({ parts, amounts }: PoolToShare, at: YearPlace, unit: Unit): ExactPoolYear {
  const amount = amounts[at.position] ?? null;
  const joined = parts[0] ? joinedPlaces(parts[0], at.position) : [];
  if ((amount !== null && amount < 0n) || joined.length === 0) return { parts: [], unknown: [] };
  if (amount === null || !parts.every((part) => canBeShared(part, at))) return { parts: [], unknown: joined };
  return { parts: takeExactly(parts, at, ratio(amount), unit), unknown: [] };
}

/** K6: the parts in order; a dividing part at most what is left, fees and rates what they give. */
function takeExactly(
  parts: readonly PartSharing[],
  at: YearPlace,
  amount: Ratio,
  unit: Unit,
): readonly ExactPart[] {
  let left = amount;
  return parts.map((part) => {
    const taken = part.charges
      ? chargedInAll(part, at, unit)
      : takenBy(part, at, unit, { amount, left: left.n < 0n ? ZERO : left });
    left = subtractRatios(left, taken);
    return { part, taken };
  });
}

function chargedInAll({ charges }: ChargedSharing, { position }: YearPlace, unit: Unit): Ratio {
  return (charges[position]?.joined ?? []).reduce(
    (sum, { exact }) => addRatios(sum, oreOfFigure(exact ?? ZERO, unit)),
    ZERO,
  );
}

/** The pool's amount, and what the parts before have left of it, ≥ 0. */
interface Remaining {
  readonly amount: Ratio;
  readonly left: Ratio;
}

function takenBy(
  { part: { takes, figure } }: DividedSharing,
  { year }: YearPlace,
  unit: Unit,
  { amount, left }: Remaining,
): Ratio {
  const input = figure && valueInYear(figure, year);
  if (takes === 'rest' || !input) return left;
  const of = takes === 'percent' ? amount : left;
  const asked =
    takes === 'amount'
      ? oreOfFigure(ratioOfInput(input), unit)
      : multiplyRatios(multiplyRatios(ratioOfInput(input), ONE_PERCENT), of);
  return compareRatios(asked, left) < 0 ? asked : left;
}
