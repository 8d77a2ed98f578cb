import { ZERO, compareRatios, ratio } from '../numbers/ratio.ts';
import { issue, type Issue, type PoolOutcome } from '../outcome.ts';
import type { Money, Unit } from '../numbers/money.ts';
import type { MessageValue } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import type { Allocation } from './allocate.ts';
import type { SharedPool } from './member-sharing.ts';

const HUNDRED = ratio(100n);

/**
 * What is to be said of pools and keys: `poolBelowZero` (F3), `poolWithoutMembers` (A1, where others have joined),
 * `keyFallsShort` and `keyExceeds` (K6), `percentsScaled` (K3).
 */
export function poolIssues(plan: Plan, { pools, sharedPools }: Allocation): readonly Issue[] {
  return [
    ...pools.flatMap((pool) => belowZero(plan, pool)),
    ...sharedPools.flatMap((shared) => withoutMembers(plan, shared)),
    ...pools.flatMap((pool) => notMet(plan, pool)),
    ...sharedPools.flatMap((shared) => scaled(plan, shared)),
  ];
}

/** F3: a pool below zero shares nothing: it is surplus. */
function belowZero(plan: Plan, pool: PoolOutcome): readonly Issue[] {
  return yearsOf(plan).flatMap((year, place) => {
    const amount = pool.toShare.amounts[place] ?? null;
    if (amount === null || amount >= 0n) return [];
    return [
      issue('poolBelowZero', 'warning', `budgetTotal/y${year}`, { year, amount: moneyOf(amount, plan.unit) }),
    ];
  });
}

/** A1: no participant of these lines has joined, though somebody has. */
function withoutMembers(plan: Plan, { pool, parts }: SharedPool): readonly Issue[] {
  if (pool.participants === null) return [];
  const [first] = parts;
  const years = (first?.sharing?.years ?? first?.charges ?? [])
    .filter(({ joined }) => joined.length === 0)
    .map(({ year }) => year);
  const [line] = pool.lines;
  if (years.length === 0 || line === undefined) return [];
  return [
    issue('poolWithoutMembers', 'warning', `input:line:${plan.lines[line]?.id ?? ''}.participants`, {
      lines: lineNames(plan, pool.lines),
      years: list(years),
    }),
  ];
}

/** K6: the key's parts give less or more than there is to share. */
function notMet(plan: Plan, pool: PoolOutcome): readonly Issue[] {
  return pool.years.flatMap(({ year, parts, unfunded, surplus }) => {
    if (parts.length === 0) return [];
    const values = (amount: Money) => ({
      year,
      amount: moneyOf(amount, plan.unit),
      lines: list(pool.lines.map((id) => plan.lines.find((line) => line.id === id)?.name ?? id)),
    });
    if (unfunded !== null && unfunded > 0n)
      return [issue('keyFallsShort', 'warning', `unfunded/y${year}`, values(unfunded))];
    return surplus > 0n ? [issue('keyExceeds', 'warning', `surplus/y${year}`, values(surplus))] : [];
  });
}

/** K3: the joined members' percentages do not add up to 100, so they are scaled. */
function scaled(plan: Plan, { pool, parts }: SharedPool): readonly Issue[] {
  return parts.flatMap(({ sharing }) => {
    if (sharing?.by.kind !== 'percents') return [];
    const missed = sharing.years.filter(
      ({ split }) => split !== null && compareRatios(split.totalWeight, HUNDRED) !== 0,
    );
    const [first] = missed;
    if (!first) return [];
    const sum = first.split?.totalWeight ?? ZERO;
    return [
      issue('percentsScaled', 'notice', 'input:plan.key', {
        lines: lineNames(plan, pool.lines),
        years: list(missed.map(({ year }) => year)),
        sum: { kind: 'percent', value: { n: sum.n, d: sum.d * 100n }, decimals: 2 },
      }),
    ];
  });
}

function moneyOf(value: Money, unit: Unit): MessageValue {
  return { kind: 'money', value, unit };
}

function list(items: readonly MessageValue[]): MessageValue {
  return { kind: 'list', items };
}

function lineNames(plan: Plan, places: readonly number[]): MessageValue {
  return list(places.map((place) => plan.lines[place]?.name ?? ''));
}
