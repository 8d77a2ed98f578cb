import { message } from '../message.ts';
import type { PoolOutcome } from '../outcome.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { leftExplanation } from './funding-basis-explanation.ts';
import { bearersOf } from './funding-facts.ts';
import { isOnlyPool, poolCell, poolLines } from './pool-words.ts';
import { toShareYear } from './to-share-explanation.ts';

/** What a pool has to share in a year: its lines less what funding bears of them (C6, F3); `null` where it is not known. */
export function poolYear(context: ExplainContext, pool: PoolOutcome, place: YearPlace): Explanation | null {
  if (isOnlyPool(context)) return toShareYear(context, place);
  const result = pool.toShare.amounts[place.position] ?? null;
  if (result === null) return null;
  return leftExplanation(context, {
    rule: 'C6',
    cell: poolCell(context, pool, place),
    title: message('explain.title.pool', { lines: poolLines(context, pool), year: place.year }),
    result,
    lines: pool.lines,
    place,
    rows: bearersOf(context, pool.lines, place),
  });
}
