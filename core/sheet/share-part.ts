import { partsOf } from '../allocation/pools.ts';
import { shareRuleOf } from '../allocation/sharing.ts';
import type { PoolOutcome, Share } from '../outcome.ts';
import type { DividingPart, Plan, ShareMethod } from '../plan/schema.ts';

/** Decimals of an exact share beside its rounded one, and of a share that is not rounded. */
export const EXACT_SHARE_DECIMALS = 2;

const ROUNDED_DECIMALS = { none: null, '1': 0, '0.1': 1, '0.01': 2 } as const;

/** What a share is a share by: the part of its pool's key (K1–K3), and how it was rounded (A2). */
export interface SharePart {
  readonly pool: PoolOutcome;
  readonly part: DividingPart;
  /** Decimals of the rounded share in percent; `null` where shares are exact. */
  readonly decimals: number | null;
  readonly method: ShareMethod;
}

type Sharing = Pick<Plan, 'keys' | 'shareRounding' | 'shareMethod'>;

/** @throws RangeError for a share of a pool or a part that the plan does not have. */
export function sharePartOf(
  plan: Sharing,
  pools: readonly PoolOutcome[],
  share: Pick<Share, 'pool' | 'part'>,
): SharePart {
  const pool = pools.find(({ id }) => id === share.pool);
  const part = pool && partsOf(plan, pool.key).find(({ id }) => id === share.part);
  if (!pool || part?.kind !== 'divide')
    throw new RangeError(`No part ${share.part} divides the pool ${share.pool}`);
  const { rounding, method } = shareRuleOf(plan, part);
  return { pool, part, decimals: ROUNDED_DECIMALS[rounding], method };
}

/** Decimals of a rounded share in percent (A2); `null` where it is exact. */
export function shareDecimals(plan: Sharing, pools: readonly PoolOutcome[], share: Share): number | null {
  return sharePartOf(plan, pools, share).decimals;
}
