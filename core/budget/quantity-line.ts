import { ratioOfInput } from '../numbers/number-input.ts';
import { productOf, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { QuantityLine } from '../plan/schema.ts';
import { growthOf } from '../plan/growth.ts';

/**
 * C3: quantity × price × ∏(1 + index of the price), in the plan's unit, exact.
 * `null` in a year where the quantity, the price or the index has no value.
 */
export function quantityFigures(line: QuantityLine, years: readonly number[]): (Ratio | null)[] {
  const growth = growthOf(line.index, years);
  return years.map((year, position) => {
    const quantity = valueInYear(line.quantity, year);
    const price = valueInYear(line.price, year);
    const factor = growth[position];
    return quantity && price && factor
      ? productOf(ratioOfInput(quantity), ratioOfInput(price), factor)
      : null;
  });
}
