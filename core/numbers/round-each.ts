import { roundHalfUp } from './ratio.ts';

/**
 * A2, A4: each part on its own, weight / all weights × units half up (N3), in the order of the weights. Nobody's part
 * depends on how another's is rounded, so that the parts can miss `units`, by at most half a unit for each weight; the
 * caller shows the difference. Weights are ≥ 0. @throws RangeError when all weights are zero.
 */
export function roundEach(weights: readonly bigint[], units: bigint): readonly bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  return weights.map((weight) => roundHalfUp({ n: weight * units, d: total }));
}
