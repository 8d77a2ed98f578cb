import { message, type Message } from '../message.ts';
import { subtractMoney, type Money } from '../numbers/money.ts';
import { restTitle } from '../sheet/rest-rows.ts';
import { REST_ROWS, type RestRow } from '../sheet/series.ts';
import { sentence, sentences } from '../sheet/words.ts';
import { ceilingRuleOf, excessGoesTo, isRoundingOnHost } from './amount-changes.ts';
import { excessOf, excessParts } from './amount-explanation.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { financingYear } from './financing-explanation.ts';
import { hostIn } from '../allocation/host.ts';
import { inputExplanation } from './input-explanation.ts';
import {
  poolRestCause,
  poolRestExplanation,
  poolRestParts,
  poolRestRule,
  poolRests,
  type PoolRestOf,
} from './pool-rest.ts';
import { seriesSum } from './series-sum.ts';
import { toShareYear } from './to-share-explanation.ts';
import { moneyValue } from './values.ts';

/** Whether a row of the sheet is one of the rests. */
export function isRestRow(row: string): row is RestRow {
  return REST_ROWS.some((rest) => rest === row);
}

/** What is unfunded, not allocated, surplus, rounding difference or the host's part, and why (A1, A4, F3, K6, T3, T4). */
export function restExplanation(
  context: ExplainContext,
  row: RestRow,
  place: YearPlace | null,
): Explanation | null {
  if (!place) return restSum(context, row);
  const amount = context.outcome[row].amounts[place.position] ?? null;
  return amount === null ? null : restYear(context, row, place, amount);
}

function restSum(context: ExplainContext, row: RestRow): Explanation | null {
  return seriesSum(context, context.outcome[row], {
    row,
    title: message('explain.title.restInSum', { title: sentence(restTitle(row)) }),
    yearOf: (place) => restExplanation(context, row, place),
  });
}

/** What a rest of one year is made of: what pools leave, and what ceilings do. */
interface Sources {
  readonly pools: readonly PoolRestOf[];
  /** What ceilings leave beside that; 0 where they leave nothing. */
  readonly ofCeilings: Money;
}

function sourcesOf(context: ExplainContext, row: RestRow, place: YearPlace, amount: Money): Sources {
  const pools = poolsOf(context, row, place);
  return { pools, ofCeilings: pools.reduce((left, pool) => subtractMoney(left, pool.amount), amount) };
}

/** A rounding difference that is the host's is its part where it is no joined member, else in its amount (A4). */
function poolsOf(context: ExplainContext, row: RestRow, place: YearPlace): readonly PoolRestOf[] {
  const isOnHost = isRoundingOnHost(context);
  if (row === 'hostPart') {
    const isOutside = isOnHost && hostIn(context.plan, place.position) === null;
    return isOutside ? poolRests(context, 'roundingDifference', place) : [];
  }
  return row === 'roundingDifference' && isOnHost ? [] : poolRests(context, row, place);
}

function restYear(context: ExplainContext, row: RestRow, place: YearPlace, amount: Money): Explanation {
  const title = message('explain.title.restInYear', { title: sentence(restTitle(row)), year: place.year });
  const value = moneyValue(amount, context.outcome.unit);
  const sources = sourcesOf(context, row, place, amount);
  const plain = message('explain.is', { title: sentence(title), value });
  return explanation(
    {
      rule: ruleOf(context, sources),
      cell: `${row}/y${place.year}`,
      title,
      value,
      sentence: sentences([plain, ...causesOf(context, row, place, sources)]),
    },
    () => partsOf(context, row, place, sources),
  );
}

function ruleOf(context: ExplainContext, { pools: [first], ofCeilings }: Sources): string {
  if (first) return poolRestRule(first);
  return ofCeilings === 0n ? 'F3' : ceilingRuleOf(context);
}

function causesOf(
  context: ExplainContext,
  row: RestRow,
  place: YearPlace,
  { pools, ofCeilings }: Sources,
): readonly Message[] {
  const [only] = pools;
  const ofPools = only && pools.length === 1 ? poolRestCause(context, only) : severalPools(pools);
  return ofCeilings === 0n ? ofPools : [...ofPools, ...ceilingCause(context, row, place)];
}

/** Each pool's part of it, where there are several. */
function severalPools(pools: readonly PoolRestOf[]): readonly Message[] {
  if (pools.length === 0) return [];
  return [message('explain.rest.ofPools', { count: pools.length })];
}

/** What capping left: less than a step, what all who are capped leave, or what the host bears or nobody does (T3, T4). */
function ceilingCause(context: ExplainContext, row: RestRow, place: YearPlace): readonly [Message, Message] {
  const over = excessOf(context, place);
  if (row === 'roundingDifference') return [over, message('explain.rest.lessThanStep')];
  const isAllCapped = row === 'unfunded' && context.plan.ceilingRule === 'spread';
  return [over, isAllCapped ? message('explain.rest.allCapped') : excessGoesTo(context, place)];
}

function partsOf(
  context: ExplainContext,
  row: RestRow,
  place: YearPlace,
  { pools, ofCeilings }: Sources,
): readonly Explanation[] {
  const [only] = pools;
  const ceilings = ofCeilings === 0n ? [] : [ceilingsExplanation(context, row, place, ofCeilings)];
  if (!only && ceilings.length === 0) return nothingLeft(context, place);
  if (only && pools.length === 1 && ceilings.length === 0) return poolRestParts(context, only);
  return [...pools.map((pool) => poolRestExplanation(context, pool)), ...ceilings];
}

/** What there was to share and what the members pay of it; where that is not known, who takes part. */
function nothingLeft(context: ExplainContext, place: YearPlace): readonly Explanation[] {
  const parts = [toShareYear(context, place), financingYear(context, place)].filter((part) => part !== null);
  if (parts.length > 0) return parts;
  return context.outcome.members.flatMap(
    ({ id }) => inputExplanation(context, `member:${id}.joined`, place.year) ?? [],
  );
}

/** What ceilings leave, as a part of a rest: the amounts of those who were cut. */
function ceilingsExplanation(
  context: ExplainContext,
  row: RestRow,
  place: YearPlace,
  amount: Money,
): Explanation {
  return explanation(
    {
      rule: ceilingRuleOf(context),
      cell: `${row}/y${place.year}`,
      title: message('explain.title.overCeilings', { year: place.year }),
      value: moneyValue(amount, context.outcome.unit),
      sentence: sentences(ceilingCause(context, row, place)),
    },
    () => [
      ...excessParts(context, place),
      ...['plan.ceilingRule', ...(context.plan.host ? ['plan.host'] : [])].flatMap(
        (input) => inputExplanation(context, input, null) ?? [],
      ),
    ],
  );
}
