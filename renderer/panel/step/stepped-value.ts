import { Decimal, type NumberLimits } from '../../../core/index.ts';

/**
 * The value so many steps on, exact, canonical decimal text: at most as far as the input allows, and not at all where it
 * is there already or beyond.
 */
export function steppedValue(
  value: string,
  step: string,
  steps: number,
  { least, greatest }: Pick<NumberLimits, 'least' | 'greatest'>,
): string {
  const asked = new Decimal(step).times(steps).plus(value);
  const inside = Decimal.max(least, Decimal.min(greatest, asked));
  return inside.toFixed();
}
