import { shareRuleOf } from '../allocation/sharing.ts';
import { message, type Message } from '../message.ts';
import { NO_MONEY, subtractMoney, sumMoney, type Money } from '../numbers/money.ts';
import type { Outcome, PoolOutcome, PoolYear } from '../outcome.ts';
import { restTitle } from '../sheet/rest-rows.ts';
import { sentence, sentences } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { orNone } from './or-none.ts';
import { partYear } from './part-explanation.ts';
import { poolYear } from './pool-explanation.ts';
import { isOnlyPool, partOfPool, poolLines, poolParts } from './pool-words.ts';
import { moneyValue } from './values.ts';

/** What can be left of a pool. */
export type PoolRest = 'roundingDifference' | 'unfunded' | 'unallocated' | 'surplus';

/** What is left of one pool in a year, and why (A1, A4, F3, K6). */
export interface PoolRestOf {
  readonly pool: PoolOutcome;
  readonly rest: PoolRest;
  readonly place: YearPlace;
  readonly amount: Money;
}

/** The pools that leave something of a kind in a year. */
export function poolRests(
  { outcome }: ExplainContext,
  rest: PoolRest,
  place: YearPlace,
): readonly PoolRestOf[] {
  return outcome.pools.flatMap((pool) => {
    const amount = pool.years[place.position]?.[rest] ?? null;
    return amount === null || amount === 0n ? [] : [{ pool, rest, place, amount }];
  });
}

/** As a part of what is left of all pools. */
export function poolRestExplanation(context: ExplainContext, of: PoolRestOf): Explanation {
  const { pool, rest, place, amount } = of;
  const title = message('explain.title.poolRest', {
    rest: sentence(restTitle(rest)),
    lines: poolLines(context, pool),
    year: place.year,
  });
  const value = moneyValue(amount, context.outcome.unit);
  const said = [
    message('explain.is', { title: sentence(title), value }),
    ...poolRestCause(context, of),
  ] as const;
  return explanation(
    {
      rule: poolRestRule(of),
      cell: `pool:${pool.id}/y${place.year}`,
      title,
      value,
      sentence: sentences(said),
    },
    () => poolRestParts(context, of),
  );
}

/** The rule that leaves it. */
export function poolRestRule({ pool, rest, place }: PoolRestOf): string {
  if (rest === 'roundingDifference') return 'A4';
  const shared = hasShared(pool.years[place.position]);
  if (rest === 'surplus') return shared ? 'K6' : 'F3';
  return rest === 'unfunded' && shared ? 'K6' : 'A1';
}

function hasShared(year: PoolYear | undefined): boolean {
  return (year?.parts.length ?? 0) > 0;
}

/** Why it is left, as sentences. */
export function poolRestCause(context: ExplainContext, of: PoolRestOf): readonly Message[] {
  const { pool, rest, place } = of;
  const values = { year: place.year, lines: poolLines(context, pool) };
  const shared = hasShared(pool.years[place.position]);
  switch (rest) {
    case 'unfunded':
      if (shared) return [message('explain.rest.partsShort', { ...values, ...takenOf(context, of) })];
      return [
        isOnlyPool(context)
          ? message('explain.rest.nobody', values)
          : message('explain.rest.nobodyOf', values),
      ];
    case 'surplus':
      if (shared) return [message('explain.rest.partsExceed', { ...values, ...takenOf(context, of) })];
      return [
        isOnlyPool(context)
          ? message('explain.rest.belowZero', values)
          : message('explain.rest.belowZeroOf', values),
      ];
    case 'roundingDifference':
      return [message('explain.rest.rounding', placedOf(context, of))];
    case 'unallocated':
      return missingIn(context.outcome);
  }
}

/** The first thing that is missing. */
function missingIn({ issues }: Outcome): readonly Message[] {
  return issues
    .filter(({ severity }) => severity === 'error')
    .slice(0, 1)
    .map((issue) => issue.message);
}

/** What there was to share, and what the key's parts took of it. */
function takenOf({ outcome }: ExplainContext, { pool, place }: PoolRestOf) {
  const parts = pool.years[place.position]?.parts ?? [];
  return {
    amount: moneyValue(pool.toShare.amounts[place.position] ?? NO_MONEY, outcome.unit),
    taken: moneyValue(sumMoney(parts.map(({ taken }) => taken)) ?? NO_MONEY, outcome.unit),
  };
}

/** What dividing parts took, and what of it the members pay. */
function placedOf({ outcome }: ExplainContext, { pool, place, amount }: PoolRestOf) {
  const divided = (pool.years[place.position]?.parts ?? []).filter(({ kind }) => kind === 'divide');
  const taken = sumMoney(divided.map((part) => part.taken)) ?? NO_MONEY;
  return {
    taken: moneyValue(taken, outcome.unit),
    placed: moneyValue(subtractMoney(taken, amount), outcome.unit),
    value: moneyValue(amount, outcome.unit),
  };
}

/** The pool's amount and what the parts of its key took of it; of a rounding, the parts that left it and the inputs that say how. */
export function poolRestParts(context: ExplainContext, of: PoolRestOf): readonly Explanation[] {
  const { pool, rest, place } = of;
  if (rest === 'roundingDifference') return roundingParts(context, of);
  const parts = hasShared(pool.years[place.position]) ? poolParts(context, pool) : [];
  const taken = parts.filter((part) => partOfPool(context, pool, part) !== null);
  return [
    ...orNone(poolYear(context, pool, place)),
    ...taken.flatMap((part) => partYear(context, pool, part, place) ?? []),
  ];
}

function roundingParts(context: ExplainContext, { pool, place }: PoolRestOf): readonly Explanation[] {
  const rounded = (pool.years[place.position]?.parts ?? []).filter(
    ({ taken, amounts }) => sumMoney(amounts) !== taken,
  );
  const parts = poolParts(context, pool).filter(({ id }) => rounded.some(({ part }) => part === id));
  const roundsShares = parts.some(
    (part) => part.kind === 'divide' && shareRuleOf(context.plan, part).rounding !== 'none',
  );
  return [
    ...parts.flatMap((part) => partYear(context, pool, part, place) ?? []),
    ...['plan.amountUnit', 'plan.amountRounding', ...(roundsShares ? ['plan.shareMethod'] : [])].flatMap(
      (input) => inputExplanation(context, input, null) ?? [],
    ),
  ];
}
