import { measuredAmounts, measuredPart } from '../../allocation/exact-amounts.ts';
import { oreOfFigure } from '../../numbers/money.ts';
import { addRatios, productOf, ZERO, type Ratio } from '../../numbers/ratio.ts';
import type { Plan } from '../../plan/schema.ts';
import { exactPoolYear, type ExactPart, type PoolToShare } from './exact-pool.ts';

/** One year of all pools, nothing rounded and before ceilings. */
export interface ExactYear {
  readonly position: number;
  readonly parts: readonly ExactPart[];
  /** The places of those whose amounts cannot be computed. */
  readonly unknown: ReadonlySet<number>;
}

/** The year at this place of the plan. */
export function exactYearOf(plan: Plan, pools: readonly PoolToShare[], position: number): ExactYear {
  const at = { position, year: plan.years[position]?.year ?? 0 };
  const years = pools.map((pool) => exactPoolYear(pool, at, plan.unit));
  return {
    position,
    parts: years.flatMap(({ parts }) => parts),
    unknown: new Set(years.flatMap(({ unknown }) => unknown)),
  };
}

/** What the member at this place pays, in exact öre; 0 where it takes no part, `null` where it cannot be computed. */
export function exactOfMember({ unit }: Plan, year: ExactYear, place: number): Ratio | null {
  if (year.unknown.has(place)) return null;
  return year.parts.reduce(
    (sum, part) => addRatios(sum, ofPart(part, year.position, place, unit) ?? ZERO),
    ZERO,
  );
}

function ofPart(
  { part, taken }: ExactPart,
  position: number,
  place: number,
  unit: Plan['unit'],
): Ratio | null {
  if (part.charges) {
    const own = part.charges[position]?.joined.find((each) => each.position === place);
    return own?.exact ? oreOfFigure(own.exact, unit) : null;
  }
  const own = part.sharing.years[position]?.split?.shares.find(({ party }) => party.position === place);
  return own ? productOf(own.exact, taken) : null;
}

/** What all members pay together, in exact öre; `null` where somebody's amount cannot be computed. */
export function exactOfAll({ parts, unknown }: ExactYear): Ratio | null {
  return unknown.size > 0 ? null : parts.reduce((sum, { taken }) => addRatios(sum, taken), ZERO);
}

/** What each member pays, by its place, in exact öre of one measure; 0 also where it cannot be computed. */
export function exactOfEach({ unit, members }: Plan, { parts, position }: ExactYear): readonly Ratio[] {
  const measured = parts.flatMap(({ part, taken }) => measuredPart(part, taken, position, unit) ?? []);
  return measuredAmounts(measured, members.length);
}
