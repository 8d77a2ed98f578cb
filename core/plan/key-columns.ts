import { rememberedBy } from '../remembered.ts';
import type { KeyPart, OwnKey, Plan } from './schema.ts';

/** The key column that a part reads, by id; `null` where it reads none. */
export function columnOfPart(part: KeyPart): string | null {
  if (part.kind !== 'divide') return part.column;
  return part.by.kind === 'column' || part.by.kind === 'percents' ? part.by.column : null;
}

/** The columns that hold each member's own fee (K4), by id: their values are money in the plan's unit. */
export function feeColumns({ keys }: Pick<Plan, 'keys'>): ReadonlySet<string> {
  return columnsOfFees(keys);
}

const columnsOfFees = rememberedBy((keys: Plan['keys']): ReadonlySet<string> => {
  const fees = keys.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'fee'));
  return new Set(fees.flatMap((part) => columnOfPart(part) ?? []));
});

/**
 * The keys to which a column's values are no money: units that a rate is for (K5), or percentages (K3). As weights (K1)
 * they may be: only their proportions count.
 */
export function keysWithoutMoney({ keys }: Pick<Plan, 'keys'>, column: string): readonly OwnKey[] {
  const isOther = (part: KeyPart) =>
    part.kind === 'rate' || (part.kind === 'divide' && part.by.kind === 'percents');
  return keys.filter(({ parts }) => parts.some((part) => columnOfPart(part) === column && isOther(part)));
}
