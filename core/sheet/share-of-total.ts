import type { Money } from '../numbers/money.ts';
import { divideRatios, ratio, type Ratio } from '../numbers/ratio.ts';

/** A part of the whole as an exact fraction; `null` where the whole is nothing or either cannot be computed (N6). */
export function shareOfTotal(part: Money | null, total: Money | null): Ratio | null {
  return part === null || total === null || total === 0n ? null : divideRatios(ratio(part), ratio(total));
}
