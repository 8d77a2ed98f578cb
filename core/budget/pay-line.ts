import { ratioOfInput } from '../numbers/number-input.ts';
import { ONE_PERCENT, productOf, ratio, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { PayLine, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { growthOf, rise } from '../plan/growth.ts';

const MONTHS_A_YEAR = 12n;

/**
 * C1: pay (a month's × 12) × degree of service × (1 + on-costs) × ∏(1 + index) × months / 12, in the plan's unit,
 * exact; months act on no other kind of line. `null` in a year where the degree, the on-costs or the index has no value.
 */
export function payFigures(line: PayLine, plan: Pick<Plan, 'years'>): (Ratio | null)[] {
  const growth = growthOf(line.index, yearsOf(plan));
  const annualPay = annualPayOf(line);
  return plan.years.map(({ year, months }, position) => {
    const degree = valueInYear(line.degree, year);
    const onCosts = valueInYear(line.onCosts, year);
    const factor = growth[position];
    if (!degree || !onCosts || !factor) return null;
    const worked = ratio(BigInt(months), MONTHS_A_YEAR);
    return productOf(annualPay, ratioOfInput(degree), ONE_PERCENT, rise(onCosts), factor, worked);
  });
}

function annualPayOf({ pay, payPer }: PayLine): Ratio {
  const amount = ratioOfInput(pay);
  return payPer === 'month' ? { n: amount.n * MONTHS_A_YEAR, d: amount.d } : amount;
}
