import type { DividingPart, KeyPart, Plan } from '../plan/schema.ts';
import { valueInYear } from '../plan/input-value.ts';
import { amountRuleOf } from './amount-rule.ts';
import { chargesOf, type YearCharges } from './charges.ts';
import type { Pool } from './pools.ts';
import { sharingOf, type Sharing, type SharingPlan } from './sharing.ts';

/** A part that divides an amount, with who shares it and by what. */
export interface DividedSharing {
  readonly part: DividingPart;
  readonly sharing: Sharing;
  readonly charges: null;
}

/** A part that charges a fee or a rate, with what each is charged. */
export interface ChargedSharing {
  readonly part: Exclude<KeyPart, DividingPart>;
  readonly sharing: null;
  /** In year order. */
  readonly charges: readonly YearCharges[];
}

/** A part of a key with who shares it. */
export type PartSharing = DividedSharing | ChargedSharing;

export type AllocatedPlan = SharingPlan & Pick<Plan, 'unit' | 'amountUnit' | 'amountRounding'>;

/** Who shares each part of a pool's key, in order. Follows from membership, weights and keys alone. */
export function partSharingsOf(plan: AllocatedPlan, pool: Pool): readonly PartSharing[] {
  const { step } = amountRuleOf(plan);
  return pool.parts.map((part) =>
    part.kind === 'divide'
      ? { part, sharing: sharingOf(plan, part, pool.participants), charges: null }
      : { part, sharing: null, charges: chargesOf(plan, part, pool.participants, step) },
  );
}

/** The places of the participants that have joined in the year at this place: the same for all parts of a pool. */
export function joinedPlaces({ sharing, charges }: PartSharing, position: number): readonly number[] {
  const joined = (sharing ? sharing.years : charges)[position]?.joined ?? [];
  return joined.map((each) => each.position);
}

/** A1: whether the part can be shared in the year: every weight is there and above zero, or every fee and unit is there. */
export function canBeShared({ part, sharing, charges }: PartSharing, { year, position }: YearPlace): boolean {
  if (charges) return charges[position]?.joined.every(({ amount }) => amount !== null) ?? false;
  const hasFigure = part.figure === null || valueInYear(part.figure, year) !== null;
  return hasFigure && sharing.years[position]?.split !== null;
}

/** A year and its place in the plan. */
export interface YearPlace {
  readonly year: number;
  readonly position: number;
}
