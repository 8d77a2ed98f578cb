import { ratio, type Ratio } from './ratio.ts';

/**
 * The least common multiple of the denominators as they stand: each ratio × this is a whole number, so that ratios become
 * whole numbers of one measure. 1 where there is none.
 */
export function commonDenominator(ratios: readonly Ratio[]): bigint {
  return ratios.reduce((common, { d }) => (common % d === 0n ? common : common * ratio(d, common).n), 1n);
}
