import { ratioOfInput } from '../numbers/number-input.ts';
import { productOf, ratio, type Ratio } from '../numbers/ratio.ts';
import type { PayLine, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { growthOf } from './growth.ts';

const MONTHS_A_YEAR = 12n;

/**
 * C1: annual pay × ∏(1 + index) × months / 12, in the plan's unit, exact; months act on no other kind of line.
 * `null` in a year where the index has no value.
 */
export function payFigures(line: PayLine, plan: Pick<Plan, 'years'>): (Ratio | null)[] {
  const growth = growthOf(line.index, yearsOf(plan));
  const annualPay = ratioOfInput(line.annualPay);
  return plan.years.map(({ months }, position) => {
    const factor = growth[position];
    return factor ? productOf(annualPay, factor, ratio(BigInt(months), MONTHS_A_YEAR)) : null;
  });
}
