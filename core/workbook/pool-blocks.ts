import { partsOf } from '../allocation/pools.ts';
import type { Money } from '../numbers/money.ts';
import { NO_MONEY } from '../numbers/money.ts';
import type { MemberOutcome, Outcome, PoolOutcome, Share } from '../outcome.ts';
import type { KeyPart, Plan } from '../plan/schema.ts';

/** Rows of members beyond which nobody reads them, and a workbook grows out of hand. */
const MOST_ROWS = 5_000;

/** Who pays what by which key: every pool part by part. */
export interface PoolBlocks {
  /** None where the main table says it all, or where there would be too many rows. */
  readonly blocks: readonly PoolBlock[];
  /** Members' rows that are not written because they are too many; 0 where none is left out. */
  readonly leftOut: number;
  /** By member id: the rows, in all pools and parts, that its amounts are the sums of. */
  readonly rowsOf: ReadonlyMap<string, readonly string[]>;
}

/** One pool: lines that are shared alike (C6). */
export interface PoolBlock {
  readonly pool: PoolOutcome;
  /** `pool:<id>`: what the ids of its rows begin with. */
  readonly id: string;
  readonly parts: readonly PartBlock[];
}

/** One part of the pool's key (K6); a key that has no parts of its own is one. */
export interface PartBlock {
  readonly part: KeyPart;
  readonly place: number;
  readonly id: string;
  readonly members: readonly PartMember[];
  /** Whether somebody's share is not the same in all years. */
  readonly varies: boolean;
}

/** A member that takes part in some year. */
export interface PartMember {
  readonly member: MemberOutcome;
  /** One a year; 0 where it takes no part, `null` where it could not be computed. */
  readonly amounts: readonly (Money | null)[];
  /** One a year; `null` where it takes no part, where there is none, and of fees and rates. */
  readonly shares: readonly (Share | null)[];
}

/** The row of a member in a part. */
export function partMemberRow({ id }: Pick<PartBlock, 'id'>, member: string): string {
  return `${id}:member:${member}`;
}

/**
 * The pools of an outcome where the main table alone does not say who pays what: several pools, keys of several parts,
 * fees or rates, shares that are not the same in all years, amounts that the host or a ceiling has changed.
 */
export function poolBlocksOf(plan: Plan, outcome: Outcome): PoolBlocks {
  const blocks = outcome.pools.map((pool) => blockOf(plan, outcome, pool));
  if (isTold(blocks, outcome)) return { blocks: [], leftOut: 0, rowsOf: new Map() };
  const count = blocks.flatMap(({ parts }) => parts).reduce((sum, { members }) => sum + members.length, 0);
  if (count > MOST_ROWS) return { blocks: [], leftOut: count, rowsOf: new Map() };
  return { blocks, leftOut: 0, rowsOf: rowsByMember(blocks) };
}

function isTold(blocks: readonly PoolBlock[], { members }: Outcome): boolean {
  const [part, ...others] = blocks.flatMap(({ parts }) => parts);
  const isOneRule = part?.part.kind === 'divide' && others.length === 0 && !part.varies;
  return isOneRule && members.every(({ amounts, shared }) => amounts === shared);
}

function blockOf(plan: Plan, outcome: Outcome, pool: PoolOutcome): PoolBlock {
  const id = `pool:${pool.id}`;
  const takesPart = pool.participants && new Set(pool.participants);
  const places = [...outcome.members.entries()].filter(
    ([, member]) => member.joined.includes(true) && takesPart?.has(member.id) !== false,
  );
  const parts = partsOf(plan, pool.key).map((part, place): PartBlock => {
    const members = places.map(([at, member]): PartMember => ({
      member,
      amounts: pool.years.map((_, year) => amountOf(pool, year, place, at, member)),
      shares: sharesOf(outcome, pool, part, member),
    }));
    const varies = part.kind === 'divide' && members.some(({ shares }) => !areSame(shares));
    return { part, place, id: `${id}:part:${part.id}`, members, varies };
  });
  return { pool, id, parts };
}

/** Nothing of a pool below zero; `null` where what there was to share could not be shared. */
function amountOf(
  { years }: PoolOutcome,
  position: number,
  part: number,
  place: number,
  { joined }: MemberOutcome,
): Money | null {
  const year = years[position];
  if (joined[position] !== true || !year) return NO_MONEY;
  if (year.parts.length === 0) return year.surplus > 0n ? NO_MONEY : null;
  return year.parts[part]?.amounts[place] ?? NO_MONEY;
}

function sharesOf(
  { years }: Outcome,
  pool: PoolOutcome,
  part: KeyPart,
  { shares }: MemberOutcome,
): readonly (Share | null)[] {
  if (part.kind !== 'divide') return years.map(() => null);
  const own = new Map(
    shares
      .filter((share) => share.pool === pool.id && share.part === part.id)
      .map((each) => [each.year, each]),
  );
  return years.map((year) => own.get(year) ?? null);
}

function areSame(shares: readonly (Share | null)[]): boolean {
  const [first] = shares;
  return shares.every(
    (share) =>
      share === first ||
      (share && first && isSame(share.exact, first.exact) && isSame(share.rounded, first.rounded)),
  );
}

function isSame(a: Share['exact'], b: Share['exact']): boolean {
  return a.n * b.d === b.n * a.d;
}

function rowsByMember(blocks: readonly PoolBlock[]): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>();
  for (const part of blocks.flatMap(({ parts }) => parts)) {
    for (const { member } of part.members) {
      const own = rows.get(member.id) ?? [];
      own.push(partMemberRow(part, member.id));
      rows.set(member.id, own);
    }
  }
  return rows;
}
