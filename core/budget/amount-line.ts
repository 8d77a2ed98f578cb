import { ratioOfInput } from '../numbers/number-input.ts';
import { productOf, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { AmountLine } from '../plan/schema.ts';
import { growthOf } from '../plan/growth.ts';

/**
 * C4: the amount × ∏(1 + index), in the plan's unit, exact; negative is income.
 * `null` in a year where the amount or the index has no value.
 */
export function amountFigures(line: AmountLine, years: readonly number[]): (Ratio | null)[] {
  const growth = growthOf(line.index, years);
  return years.map((year, position) => {
    const amount = valueInYear(line.amount, year);
    const factor = growth[position];
    return amount && factor ? productOf(ratioOfInput(amount), factor) : null;
  });
}
