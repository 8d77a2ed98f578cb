import { ratioOfText, type Ratio } from './ratio.ts';

/** The most digits before the point, and decimals after it, of a stored value. */
export const MOST_WHOLE_DIGITS = 15;
export const MOST_DECIMALS = 10;

/** The longest text of a number or a formula. */
export const LONGEST_NUMBER_TEXT = 200;

/**
 * A number that a person typed (N4). `text`: in canonical notation (decimal point, no separators, no spaces), the
 * number itself or arithmetic that begins with `=`. `value`: what it amounts to, canonical decimal text with at most
 * 15 digits before and 10 after the point.
 */
export interface NumberInput {
  readonly text: string;
  readonly value: string;
}

/** Read once per input: inputs are immutable, so an input object always has the same value. */
const exactValues = new WeakMap<NumberInput, Ratio>();

/** The exact value of an input (N1). @throws SyntaxError when `value` is not canonical: a plan that passed its gates never is. */
export function ratioOfInput(input: NumberInput): Ratio {
  const known = exactValues.get(input);
  if (known) return known;
  const value = ratioOfText(input.value);
  exactValues.set(input, value);
  return value;
}
