import { NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { Message } from '../message.ts';
import type { PoolOutcome } from '../outcome.ts';
import type { KeyPart } from '../plan/schema.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import { partOfPool, poolCell } from './pool-words.ts';

/** What one part of a pool's key took in a year, and of how much. */
export interface Taking {
  readonly pool: PoolOutcome;
  readonly place: YearPlace;
  readonly title: Message;
  readonly cell: string;
  readonly taken: Money;
  /** What the pool had to share. */
  readonly amount: Money;
  /** What the parts before left of it; below zero where they gave more. */
  readonly left: Money;
  readonly before: readonly { readonly part: KeyPart; readonly taken: Money }[];
}

/** The cell of what a part took: the pool's own where one part divides all of it. */
export function partCell(
  context: ExplainContext,
  pool: PoolOutcome,
  part: KeyPart,
  place: YearPlace,
): string {
  return partOfPool(context, pool, part) === null
    ? poolCell(context, pool, place)
    : `pool:${pool.id}.${part.id}/y${place.year}`;
}

/** `null` where nothing was shared. */
export function takingOf(
  pool: PoolOutcome,
  part: KeyPart,
  place: YearPlace,
  { title, cell, parts }: Pick<Taking, 'title' | 'cell'> & { readonly parts: readonly KeyPart[] },
): Taking | null {
  const amount = pool.toShare.amounts[place.position] ?? null;
  const taken = pool.years[place.position]?.parts ?? [];
  const takenBy = (id: string) => taken.find((each) => each.part === id)?.taken ?? null;
  const own = takenBy(part.id);
  if (amount === null || own === null) return null;
  const before = parts
    .slice(
      0,
      parts.findIndex(({ id }) => id === part.id),
    )
    .map((each) => ({ part: each, taken: takenBy(each.id) ?? NO_MONEY }));
  const left = before.reduce((rest, each) => subtractMoney(rest, each.taken), amount);
  return { pool, place, title, cell, taken: own, amount, left, before };
}
