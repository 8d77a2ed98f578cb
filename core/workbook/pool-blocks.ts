import { partsOf } from '../allocation/pools.ts';
import { NO_MONEY, type Money } from '../numbers/money.ts';
import { areEqualRatios } from '../numbers/ratio.ts';
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
  const count = countRows(plan, outcome);
  if (count > MOST_ROWS && outcome.pools.length > 1) return { ...NO_BLOCKS, leftOut: count };
  const shares = new Map(outcome.members.map((member) => [member.id, sharesByPart(member)]));
  const blocks = outcome.pools.map((pool) => blockOf(plan, outcome, pool, shares));
  if (isTold(blocks, outcome)) return NO_BLOCKS;
  return count > MOST_ROWS
    ? { ...NO_BLOCKS, leftOut: count }
    : { blocks, leftOut: 0, rowsOf: rowsByMember(blocks) };
}

const NO_BLOCKS: PoolBlocks = { blocks: [], leftOut: 0, rowsOf: new Map() };

/** Rows of members in all pools and parts. */
function countRows(plan: Plan, outcome: Outcome): number {
  return outcome.pools.reduce(
    (sum, pool) => sum + placesOf(outcome, pool).length * partsOf(plan, pool.key).length,
    0,
  );
}

/** The participants that have joined in some year, with their places in the plan. */
function placesOf(
  { members }: Outcome,
  { participants }: PoolOutcome,
): readonly (readonly [number, MemberOutcome])[] {
  const takesPart = participants && new Set(participants);
  return [...members.entries()].filter(
    ([, member]) => member.joined.includes(true) && takesPart?.has(member.id) !== false,
  );
}

/** Whether the main table says it all. */
function isTold(blocks: readonly PoolBlock[], { members }: Outcome): boolean {
  const [part, ...others] = blocks.flatMap(({ parts }) => parts);
  const isOneRule = part?.part.kind === 'divide' && others.length === 0 && !part.varies;
  return isOneRule && members.every(({ amounts, shared }) => amounts === shared);
}

/** A member's shares by pool and part, then by year. */
type SharesByPart = ReadonlyMap<string, ReadonlyMap<number, Share>>;

function sharesByPart({ shares }: MemberOutcome): SharesByPart {
  const byPart = new Map<string, Map<number, Share>>();
  for (const share of shares) {
    const key = `${share.pool} ${share.part}`;
    const years = byPart.get(key) ?? new Map<number, Share>();
    byPart.set(key, years.set(share.year, share));
  }
  return byPart;
}

function blockOf(
  plan: Plan,
  outcome: Outcome,
  pool: PoolOutcome,
  shares: ReadonlyMap<string, SharesByPart>,
): PoolBlock {
  const id = `pool:${pool.id}`;
  const places = placesOf(outcome, pool);
  const parts = partsOf(plan, pool.key).map((part, place): PartBlock => {
    const members = places.map(([at, member]): PartMember => {
      const own = shares.get(member.id)?.get(`${pool.id} ${part.id}`);
      return {
        member,
        amounts: pool.years.map((_, year) => amountOf(pool, year, place, at, member)),
        shares: outcome.years.map((year) => own?.get(year) ?? null),
      };
    });
    const varies = part.kind === 'divide' && members.some((each) => !areSame(each.shares));
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

function areSame(shares: readonly (Share | null)[]): boolean {
  const [first] = shares;
  return shares.every(
    (share) =>
      share === first ||
      (share &&
        first &&
        areEqualRatios(share.exact, first.exact) &&
        areEqualRatios(share.rounded, first.rounded)),
  );
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
