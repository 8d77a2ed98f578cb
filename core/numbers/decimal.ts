import { Decimal as DecimalJs } from 'decimal.js';

/**
 * Exact decimals for what is typed, stored and shown (N1). A clone of its own: never the library's default of 20
 * digits, which gives wrong splits at ties; 120 digits hold every sum and product of two inputs exactly.
 * Division is not done here but as a Ratio.
 */
export const Decimal = DecimalJs.clone({
  precision: 120,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;
