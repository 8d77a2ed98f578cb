import { stepOf } from '../numbers/money.ts';
import type { AmountRounding, AmountUnit, Plan } from '../plan/schema.ts';

/** How amounts are rounded (A4). */
export interface AmountRule {
  /** Öre in the smallest step that an amount may have. */
  readonly step: bigint;
  readonly rounding: AmountRounding;
}

const ORE: Readonly<Record<Exclude<AmountUnit, 'plan'>, bigint>> = {
  '0.01': 1n,
  '1': 100n,
  '10': 1_000n,
  '100': 10_000n,
  '1000': 100_000n,
};

/** A4: the plan's rule; the step is the plan's unit unless the plan says kronor. */
export function amountRuleOf({
  amountUnit,
  amountRounding,
  unit,
}: Pick<Plan, 'amountUnit' | 'amountRounding' | 'unit'>): AmountRule {
  return { step: amountUnit === 'plan' ? stepOf(unit) : ORE[amountUnit], rounding: amountRounding };
}
