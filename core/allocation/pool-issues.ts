import type { MessageValue } from '../message.ts';
import type { Money, Unit } from '../numbers/money.ts';
import { compareRatios, ratio, type Ratio } from '../numbers/ratio.ts';
import { ratioText } from '../numbers/ratio-text.ts';
import { issue, type Issue } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { hasAmount, type SharedPool } from './allocate-pool.ts';
import { yearList } from './issues-by-member.ts';
import { joinedPlaces } from './part-sharing.ts';
import { saidOnce } from './said-once.ts';
import type { Sharing } from './sharing.ts';

const HUNDRED = ratio(100n);

/**
 * What is to be said of pools and keys: `poolBelowZero`, of one pool among several `linesBelowZero` (F3);
 * `poolWithoutMembers` (A1, where others have joined); `keyFallsShort` and `keyExceeds` (K6); `percentsScaled` (K3).
 */
export function poolIssues(plan: Plan, pools: readonly SharedPool[]): readonly Issue[] {
  return [
    ...pools.flatMap((pool) => belowZero(plan, pool, pools.length > 1)),
    ...pools.flatMap((pool) => withoutMembers(plan, pool)),
    ...pools.flatMap((pool) => notMet(plan, pool)),
    ...pools.flatMap((pool) => scaled(plan, pool)),
  ];
}

/** F3: a pool below zero shares nothing: it is surplus. */
function belowZero(plan: Plan, { pool, toShare }: SharedPool, isOneOfSeveral: boolean): readonly Issue[] {
  return yearsOf(plan).flatMap((year, position) => {
    const amount = toShare.amounts[position] ?? null;
    if (amount === null || amount >= 0n) return [];
    const values = { year, amount: moneyOf(amount, plan.unit) };
    const code = isOneOfSeveral ? 'linesBelowZero' : 'poolBelowZero';
    const lines = isOneOfSeveral ? { lines: lineNames(plan, pool.lines) } : {};
    return [issue(code, 'warning', `budgetTotal/y${year}`, { ...values, ...lines })];
  });
}

/** A1: no participant of these lines has joined, though somebody has. */
function withoutMembers(plan: Plan, shared: SharedPool): readonly Issue[] {
  const { pool, parts } = shared;
  const [first] = parts;
  if (pool.participants === null || !first) return [];
  const years = yearsOf(plan).filter(
    (year, position) =>
      hasAmount(shared, position) && joinedPlaces(first, position).length === 0 && somebodyJoined(plan, year),
  );
  if (years.length === 0) return [];
  const values = { lines: lineNames(plan, pool.lines), years: yearList(years) };
  return [issue('poolWithoutMembers', 'warning', `${firstLineOf(plan, pool.lines)}.participants`, values)];
}

function somebodyJoined({ members }: Plan, year: number): boolean {
  return members.some(({ joined }) => valueInYear(joined, year) === true);
}

/** K6: the key's parts give less or more than there is to share. */
function notMet(plan: Plan, { pool, years }: SharedPool): readonly Issue[] {
  return years.flatMap(({ year, parts, unfunded, surplus }) => {
    if (parts.length === 0) return [];
    const values = (amount: Money) => ({
      year,
      amount: moneyOf(amount, plan.unit),
      lines: lineNames(plan, pool.lines),
    });
    if (unfunded !== null && unfunded > 0n)
      return [issue('keyFallsShort', 'warning', `unfunded/y${year}`, values(unfunded))];
    return surplus > 0n ? [issue('keyExceeds', 'warning', `surplus/y${year}`, values(surplus))] : [];
  });
}

/** K3: the joined members' percentages do not add up to 100, so they are scaled; said once for years with the same sum. */
function scaled(plan: Plan, { pool, parts }: SharedPool): readonly Issue[] {
  const ofParts = parts.flatMap(({ sharing }) => {
    if (sharing?.by.kind !== 'percents') return [];
    return [...yearsBySum(sharing).values()].map(({ sum, years }) =>
      issue('percentsScaled', 'notice', keyCellOf(plan, pool.lines), {
        lines: lineNames(plan, pool.lines),
        years: yearList(years),
        sum: percentOf(sum),
      }),
    );
  });
  return saidOnce(ofParts);
}

interface SameSum {
  readonly sum: Ratio;
  readonly years: readonly number[];
}

/** The years whose percentages do not add up to 100, by what they add up to. */
function yearsBySum({ years }: Sharing): ReadonlyMap<string, SameSum> {
  const bySum = new Map<string, SameSum>();
  for (const { year, split } of years) {
    if (split === null || compareRatios(split.totalWeight, HUNDRED) === 0) continue;
    const text = ratioText(split.totalWeight);
    bySum.set(text, { sum: split.totalWeight, years: [...(bySum.get(text)?.years ?? []), year] });
  }
  return bySum;
}

/** Where the key of these lines is chosen: at the first of them, or for the plan. */
function keyCellOf(plan: Plan, places: readonly number[]): string {
  const hasOwn = plan.lines[places[0] ?? -1]?.key;
  return hasOwn ? `${firstLineOf(plan, places)}.key` : 'input:plan.key';
}

function firstLineOf({ lines }: Plan, [first]: readonly number[]): string {
  return `input:line:${lines[first ?? -1]?.id ?? ''}`;
}

/** So many per cent with the decimals that it has, at most two. */
function percentOf({ n, d }: Ratio): MessageValue {
  const decimals = [0, 1].find((count) => (n * 10n ** BigInt(count)) % d === 0n) ?? 2;
  return { kind: 'percent', value: ratio(n, d * 100n), decimals };
}

function moneyOf(value: Money, unit: Unit): MessageValue {
  return { kind: 'money', value, unit };
}

function lineNames({ lines }: Plan, places: readonly number[]): MessageValue {
  return { kind: 'list', items: places.map((place) => lines[place]?.name ?? '') };
}
