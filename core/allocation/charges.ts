import { roundToStep, type Money } from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { multiplyRatios, ZERO, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { FeePart, Member, Plan, RatePart } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { rememberedBy } from '../remembered.ts';
import { participantsText } from './pools.ts';
import { keyValueOf, populationOf } from './weight-of.ts';

/** A fee or a rate as it is charged: in whole steps, and before it was rounded. */
export interface Charge {
  /** The member's place in the plan. */
  readonly position: number;
  /** In the plan's unit, exact, ≥ 0; `null` where the member has no fee or no units of its own. */
  readonly exact: Ratio | null;
  readonly amount: Money | null;
}

/** What each joined participant is charged in one year, in the plan's order. */
export interface YearCharges {
  readonly year: number;
  readonly joined: readonly Charge[];
}

type ChargedPlan = Pick<Plan, 'members' | 'years' | 'populationYear' | 'unit'>;

/** Charges by part and members; what else decides them is in the text. */
const remembered = rememberedBy(
  (_part: FeePart | RatePart, _members: Plan['members'], _years: Plan['years']) =>
    new Map<string, readonly YearCharges[]>(),
);

/**
 * K4, K5: what each joined participant is charged: the fee, its own or the one for all, or the rate for each of its units
 * (inhabitants or a key column), half up to whole steps of `step` öre. 0 is allowed; nothing is not (A1).
 */
export function chargesOf(
  plan: ChargedPlan,
  part: FeePart | RatePart,
  participants: readonly string[] | null,
  step: bigint,
): readonly YearCharges[] {
  const known = remembered(part, plan.members, plan.years);
  const text = [plan.unit, step, plan.populationYear, participantsText(participants)].join(' ');
  const charges = known.get(text) ?? compute(plan, part, participants, step);
  known.set(text, charges);
  return charges;
}

function compute(
  plan: ChargedPlan,
  part: FeePart | RatePart,
  participants: readonly string[] | null,
  step: bigint,
): readonly YearCharges[] {
  const takesPart = participants && new Set(participants);
  return yearsOf(plan).map((year) => {
    const joined = plan.members.flatMap((member, position) => {
      if (valueInYear(member.joined, year) !== true || takesPart?.has(member.id) === false) return [];
      const exact = chargeOf(part, member, plan.populationYear, year);
      return [{ position, exact, amount: exact && roundToStep(exact, plan.unit, step) }];
    });
    return { year, joined };
  });
}

/** In the plan's unit; `null` where there is no fee, or nothing to charge a rate for. Nobody is charged less than nothing. */
function chargeOf(
  part: FeePart | RatePart,
  member: Member,
  populationYear: number,
  year: number,
): Ratio | null {
  const figure = figureOf(part, year);
  const own = part.column === null ? null : keyValueOf(member, part.column, year);
  if (part.kind === 'fee') return part.column === null ? figure : own;
  const units = part.column === null ? populationOf(member, populationYear) : own;
  return figure && units && atLeastZero(multiplyRatios(figure, units));
}

function figureOf({ figure }: FeePart | RatePart, year: number): Ratio | null {
  const input = figure && valueInYear(figure, year);
  return input && ratioOfInput(input);
}

function atLeastZero(charge: Ratio): Ratio {
  return charge.n < 0n ? ZERO : charge;
}
