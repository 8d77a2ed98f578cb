import { ratioOfInput } from '../numbers/number-input.ts';
import { ONE, productOf, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from './input-value.ts';
import type { NumberInput, YearlyNumber } from './schema.ts';

const PERCENT = 100n;

/** 1 + p % as a factor; 3 % is 103/100. */
export function rise(percent: NumberInput): Ratio {
  const { n, d } = ratioOfInput(percent);
  return { n: PERCENT * d + n, d: PERCENT * d };
}

/**
 * ∏(1 + index) for each year (C1): 1 in the first, compounding from the second on; 1 in all where there is no index.
 * `null` from the first year on whose index has no value. Not in lowest terms.
 */
export function growthOf(index: YearlyNumber | null, years: readonly number[]): readonly (Ratio | null)[] {
  let factor: Ratio | null = ONE;
  return years.map((year, position) => {
    if (position === 0 || index === null) return factor;
    const percent = valueInYear(index, year);
    factor = factor && percent && productOf(factor, rise(percent));
    return factor;
  });
}
