import { stepOf } from '../numbers/money.ts';
import { ratioOfText } from '../numbers/ratio.ts';
import type { AmountRounding, Plan } from '../plan/schema.ts';

/** How amounts are rounded (A4). */
export interface AmountRule {
  /** Öre in the smallest step that an amount may have. */
  readonly step: bigint;
  readonly rounding: AmountRounding;
}

/** A4: the plan's rule; the step is the plan's unit unless the plan says kronor. */
export function amountRuleOf({
  amountUnit,
  amountRounding,
  unit,
}: Pick<Plan, 'amountUnit' | 'amountRounding' | 'unit'>): AmountRule {
  const kronor = amountUnit === 'plan' ? null : ratioOfText(amountUnit);
  return { step: kronor ? (kronor.n * 100n) / kronor.d : stepOf(unit), rounding: amountRounding };
}
