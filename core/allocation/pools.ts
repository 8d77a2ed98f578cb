import { sumMoney, type Money } from '../numbers/money.ts';
import { series, type Series } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { DividesBy, Key, KeyPart, Line, MemberSet, Plan } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';

/** The pool of the plan's own key and all members (C6). */
export const PLAN_POOL = 'plan';

/** Lines with the same key and participants (C6). */
export interface Pool {
  readonly id: string;
  readonly key: Key;
  /** In order; a key that has no parts of its own is one part that divides all. */
  readonly parts: readonly KeyPart[];
  /** By id, in the plan's order; `null`: all members. */
  readonly participants: readonly string[] | null;
  /** By their places in the plan. */
  readonly lines: readonly number[];
}

type PooledPlan = Pick<Plan, 'lines' | 'key' | 'keys' | 'members'>;

const poolsByKey = rememberedBy(
  (_lines: Plan['lines'], _keys: Plan['keys'], _members: Plan['members']) =>
    new Map<string, readonly Pool[]>(),
);

/**
 * C6: the plan's pools, in the order of their first lines. Participants that are all members are the same as none named.
 * A plan without lines has its own pool, with nothing in it. Remembered by the identity of lines, keys and members.
 */
export function poolsOf(plan: PooledPlan): readonly Pool[] {
  const remembered = poolsByKey(plan.lines, plan.keys, plan.members);
  const rule = keyText(plan.key);
  const pools = remembered.get(rule) ?? compute(plan);
  remembered.set(rule, pools);
  return pools;
}

function compute(plan: PooledPlan): readonly Pool[] {
  const pools = new Map<string, Pool & { readonly lines: number[] }>();
  for (const [place, line] of plan.lines.entries()) {
    const key = line.key ?? plan.key;
    const participants = participantsOf(line, plan);
    const sameness = `${keyText(key)} ${participantsText(participants)}`;
    const pool = pools.get(sameness);
    if (pool) pool.lines.push(place);
    else pools.set(sameness, poolOf(plan, line, place, { key, participants }));
  }
  return pools.size > 0 ? [...pools.values()] : [emptyPool(plan)];
}

/** A pool with its first line. */
function poolOf(
  plan: PooledPlan,
  line: Line,
  place: number,
  { key, participants }: Pick<Pool, 'key' | 'participants'>,
) {
  const id = idOf(plan, line, key, participants);
  return { id, key, parts: partsOf(plan, key), participants, lines: [place] };
}

function emptyPool(plan: PooledPlan): Pool {
  return { id: PLAN_POOL, key: plan.key, parts: partsOf(plan, plan.key), participants: null, lines: [] };
}

/** Stable while the pool has its first line. */
function idOf(plan: PooledPlan, line: Line, key: Key, participants: readonly string[] | null): string {
  const isPlans = participants === null && keyText(key) === keyText(plan.key);
  return isPlans ? PLAN_POOL : `pool-${line.id}`;
}

function participantsOf({ participants }: Line, { members }: PooledPlan): readonly string[] | null {
  return participants && named(participants, members).ids;
}

/** Those of the members that the set names, each once, in the plan's order; `null`: all of them. */
const named = rememberedBy((set: MemberSet, members: Plan['members']) => {
  const ids = new Set(set.members);
  const own = members.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  return { ids: own.length === members.length ? null : own };
});

/** Participants are the same where this is. */
export function participantsText(participants: readonly string[] | null): string {
  return participants === null ? '*' : textOf(participants).text;
}

const textOf = rememberedBy((ids: readonly string[]) => ({ text: ids.join(' ') }));

/** Keys are the same where this is. */
export function keyText(key: Key): string {
  if (key.kind === 'column') return `column:${key.column}`;
  return key.kind === 'own' ? `own:${key.key}` : key.kind;
}

/** A key's parts; a key of the user's own that is gone, which no sound plan names, is equal parts. */
export function partsOf({ keys }: Pick<Plan, 'keys'>, key: Key): readonly KeyPart[] {
  if (key.kind === 'own') return rowOf(keys, key.key)?.parts ?? [wholeBy({ kind: 'equal' })];
  return [wholeBy(key)];
}

function wholeBy(by: DividesBy): KeyPart {
  return { id: '', kind: 'divide', by, takes: 'rest', figure: null, rounding: null };
}

/** F3: what funding leaves of a pool's lines, by the lines' places. */
export function poolToShare(pool: Pool, left: readonly (readonly (Money | null)[])[], years: number): Series {
  return series(
    Array.from({ length: years }, (_, year) =>
      sumMoney(pool.lines.map((line) => left[line]?.[year] ?? null)),
    ),
  );
}
