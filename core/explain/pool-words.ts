import { partsOf } from '../allocation/pools.ts';
import { message, type MessageValue } from '../message.ts';
import type { PoolOutcome } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { KeyPart, OwnKey, Plan } from '../plan/schema.ts';
import { partWords } from '../sheet/part-words.ts';
import { nameList, sentence } from '../sheet/words.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';

/** The most lines that are named as what a pool is of. */
const MOST_NAMED = 3;

/** The pool's lines by name: "Lön och OH, påslag". */
export function poolLines({ plan }: ExplainContext, { lines }: PoolOutcome): MessageValue {
  return nameList(
    lines.map((id) => rowOf(plan.lines, id)?.name ?? id),
    MOST_NAMED,
  );
}

/** Whether all costs are shared as one. */
export function isOnlyPool({ outcome }: ExplainContext): boolean {
  return outcome.pools.length === 1;
}

/** The cell of what a pool has to share: the sheet's own where all costs are shared as one. */
export function poolCell(context: ExplainContext, { id }: PoolOutcome, { year }: YearPlace): string {
  if (!isOnlyPool(context)) return `pool:${id}/y${year}`;
  return context.plan.funding.length === 0 ? `budgetTotal/y${year}` : `toShare/y${year}`;
}

/** The parts of a pool's key, in order. */
export function poolParts({ plan }: ExplainContext, { key }: PoolOutcome): readonly KeyPart[] {
  return partsOf(plan, key);
}

/** What one part of a pool's key is, in words; `null` where the key has no parts of its own, or one alone that divides all. */
export function partOfPool(
  { plan }: ExplainContext,
  { key }: PoolOutcome,
  part: KeyPart,
): MessageValue | null {
  const own = ownKeyOf(plan, { key });
  if (!own || isWhole(own, part)) return null;
  return sentence(partWords(plan, own, part));
}

/** The key of the user's own that a pool is shared by; `null` for other keys. */
export function ownKeyOf({ keys }: Pick<Plan, 'keys'>, { key }: Pick<PoolOutcome, 'key'>): OwnKey | null {
  return (key.kind === 'own' && rowOf(keys, key.key)) || null;
}

function isWhole({ parts }: OwnKey, part: KeyPart): boolean {
  return parts.length === 1 && part.kind === 'divide' && (part.takes === 'rest' || part.figure === null);
}

/** "Lön och OH, 30 % lika delar": as much of it as tells a piece from the others; `null` where there is only one. */
export function pieceWords(context: ExplainContext, pool: PoolOutcome, part: KeyPart): MessageValue | null {
  const words = partOfPool(context, pool, part);
  if (isOnlyPool(context)) return words;
  const lines = poolLines(context, pool);
  return words === null ? lines : sentence(message('explain.piece', { lines, part: words }));
}
