import type { PoolSharing } from '../../../core/allocation/member-sharing.ts';
import { partSharingsOf } from '../../../core/allocation/part-sharing.ts';
import { poolsOf } from '../../../core/allocation/pools.ts';
import type { Plan } from '../../../core/plan/schema.ts';

/** The plan's pools with who shares each part of their keys. */
export function sharedPools(plan: Plan): readonly PoolSharing[] {
  return poolsOf(plan).map((pool) => ({ pool, parts: partSharingsOf(plan, pool) }));
}
