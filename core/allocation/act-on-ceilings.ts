import { addMoney, NO_MONEY, sumMoney, type Money } from '../numbers/money.ts';
import { compareNames } from '../numbers/precedence.ts';
import { compareRatios, ZERO } from '../numbers/ratio.ts';
import type { Plan } from '../plan/schema.ts';
import type { SharedPool } from './allocate-pool.ts';
import { amountRuleOf } from './amount-rule.ts';
import { bearExcess } from './bear-excess.ts';
import { nothingUsed, payersIn, usedAfter, type Payer } from './ceiling-limits.ts';
import { exactAmounts } from './exact-amounts.ts';
import { hostIn } from './host.ts';
import { spreadExcess, type SpreadParty } from './spread-excess.ts';
import { nothingFor, type YearAllocation } from './year-allocation.ts';

/** One year after ceilings were acted on. */
export interface CappedYear {
  readonly year: YearAllocation;
  /** What ceilings took from each member, by its place in the plan; none where nothing was cut. */
  readonly cut: readonly Money[];
  /** T3: what of it nobody could take, since all are capped. */
  readonly beyond: Money;
}

/**
 * T3, T4: each year's amounts cut at the members' ceilings, and the excess on the others or on the host; nothing is
 * changed where the plan only tests (T2). Years in order, for ceilings for the period and on average are used up. A year
 * in which a joined member's amount is not known is left as it is.
 */
export function actOnCeilings(
  plan: Plan,
  pools: readonly SharedPool[],
  years: readonly YearAllocation[],
): readonly CappedYear[] {
  if (plan.ceilingRule === 'test' || plan.members.every(({ ceiling }) => ceiling === null))
    return years.map(uncapped);
  let used = nothingUsed(plan);
  return years.map((year, position) => {
    const payers = payersIn(plan, position, year.members, used);
    const capped = payers && isOver(payers) ? cap(plan, pools, { year, position, payers }) : uncapped(year);
    used = usedAfter(used, capped.year.members);
    return capped;
  });
}

function uncapped(year: YearAllocation): CappedYear {
  return { year, cut: [], beyond: NO_MONEY };
}

function isOver(payers: readonly Payer[]): boolean {
  return payers.some(({ amount, limit }) => limit !== null && amount > limit);
}

/** A year in which somebody is over. */
interface YearOver {
  readonly year: YearAllocation;
  readonly position: number;
  readonly payers: readonly Payer[];
}

function cap(plan: Plan, pools: readonly SharedPool[], over: YearOver): CappedYear {
  return plan.ceilingRule === 'host' ? onHost(plan, over) : onOthers(plan, pools, over);
}

/** T3: what is less than a step cannot be placed (A4); whole steps are left where all are capped. */
function onOthers(
  plan: Plan,
  pools: readonly SharedPool[],
  { year, position, payers }: YearOver,
): CappedYear {
  const { step } = amountRuleOf(plan);
  const exact = exactAmounts(plan, pools, position);
  const parties = payers.map((payer) => ({ ...payer, exact: exact[payer.place] ?? ZERO }));
  const { amounts, cut, rest } = spreadExcess(parties, step, precedenceOf(parties));
  const isBeyond = rest >= step;
  return {
    year: {
      ...year,
      members: written(year.members, payers, amounts),
      ...(isBeyond
        ? { unfunded: sumMoney([year.unfunded, rest]) }
        : { roundingDifference: addMoney(year.roundingDifference, rest) }),
    },
    cut: written(nothingFor(plan.members.length), payers, cut),
    beyond: isBeyond ? rest : NO_MONEY,
  };
}

/** T4: without a host nobody bears the excess: it is unfunded. */
function onHost(plan: Plan, { year, position, payers }: YearOver): CappedYear {
  const host = hostIn(plan, position);
  const place = payers.findIndex((payer) => payer.place === host);
  const { amounts, cut, hostPart } = bearExcess(payers, place < 0 ? null : place, amountRuleOf(plan).step);
  const members = written(year.members, payers, amounts);
  const cutByPlace = written(nothingFor(plan.members.length), payers, cut);
  const onHostItself = (already: Money, at: number) =>
    at === host ? addMoney(already, sumMoney(cut) ?? NO_MONEY) : already;
  const borne =
    plan.host === null
      ? { unfunded: sumMoney([year.unfunded, hostPart]) }
      : { hostPart: addMoney(year.hostPart, hostPart), asHost: year.asHost.map(onHostItself) };
  return { year: { ...year, members, ...borne }, cut: cutByPlace, beyond: NO_MONEY };
}

/** The values by the members' places, with the payers' own written in. */
function written<Value>(
  values: readonly Value[],
  payers: readonly Payer[],
  own: readonly Value[],
): readonly Value[] {
  const changed = [...values];
  for (const [at, { place }] of payers.entries()) {
    const value = own[at];
    if (value !== undefined) changed[place] = value;
  }
  return changed;
}

/** A3: the larger exact amount first, then the name; the parties' places. */
function precedenceOf(parties: readonly (Payer & SpreadParty)[]): readonly number[] {
  return [...parties.entries()]
    .sort(([, a], [, b]) => compareRatios(b.exact, a.exact) || compareNames(a.name, b.name))
    .map(([at]) => at);
}
