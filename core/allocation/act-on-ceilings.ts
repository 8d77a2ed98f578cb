import { addMoney, money, NO_MONEY, wholeOreOf, type Money } from '../numbers/money.ts';
import { compareRatios, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Member, Plan } from '../plan/schema.ts';
import type { Allocation, YearAllocation } from './allocate.ts';
import type { PoolAllocation } from './allocate-pool.ts';
import { amountRuleOf } from './amount-rule.ts';
import { bearExcess } from './bear-excess.ts';
import { exactAmounts } from './exact-amounts.ts';
import { hostIn } from './host.ts';
import type { SharedPool } from './member-sharing.ts';
import { compareNames } from '../numbers/precedence.ts';
import { spreadExcess } from './spread-excess.ts';

/** A pool with where its amounts went, in year order. */
export type AllocatedPool = SharedPool & { readonly years: readonly PoolAllocation[] };

/** A joined member whose amount is known. */
interface Payer {
  readonly place: number;
  readonly name: string;
  readonly amount: Money;
  readonly limit: Money | null;
}

/**
 * T3, T4: each year's amounts cut at the members' ceilings, and the excess on the others or on the host; nothing is
 * changed where the plan only tests (T2). Ceilings for the period, and on average over the member's own joined years, are
 * used up in year order. A year in which a joined member's amount is not known is left as it is.
 */
export function actOnCeilings(
  plan: Plan,
  pools: readonly AllocatedPool[],
  years: readonly YearAllocation[],
): Pick<Allocation, 'years' | 'cut'> {
  if (plan.ceilingRule === 'test' || plan.members.every(({ ceiling }) => ceiling === null)) {
    return { years, cut: [] };
  }
  const used = plan.members.map(() => NO_MONEY);
  const acted = years.map((year, position) => {
    const payers = payersIn(plan, year, position, used);
    const result = payers ? act(plan, pools, year, position, payers) : { year, cut: [] };
    result.year.members.forEach((amount, place) => {
      used[place] = addMoney(used[place] ?? NO_MONEY, amount ?? NO_MONEY);
    });
    return result;
  });
  return {
    years: acted.map(({ year }) => year),
    cut: plan.members.map((_, place) => acted.map(({ cut }) => cut[place] ?? NO_MONEY)),
  };
}

/** The joined members with their limits; `null` where an amount is not known. */
function payersIn(
  plan: Plan,
  { members }: YearAllocation,
  position: number,
  used: readonly Money[],
): readonly Payer[] | null {
  const year = plan.years[position]?.year ?? 0;
  const payers: Payer[] = [];
  for (const [place, member] of plan.members.entries()) {
    if (valueInYear(member.joined, year) !== true) continue;
    const amount = members[place] ?? null;
    if (amount === null) return null;
    payers.push({ place, name: member.name, amount, limit: limitOf(plan, member, used[place] ?? NO_MONEY) });
  }
  return payers;
}

/** What a member may pay this year, having paid `used` in the years before; `null` without a ceiling. */
function limitOf(plan: Plan, { ceiling, joined }: Member, used: Money): Money | null {
  if (ceiling === null) return null;
  const amount = wholeOreOf(ceiling.amount.value, plan.unit);
  if (ceiling.kind === 'year') return amount;
  const years = plan.years.filter(({ year }) => valueInYear(joined, year) === true).length;
  const whole = ceiling.kind === 'period' ? amount : amount * BigInt(years);
  return money(whole > used ? whole - used : 0n);
}

function act(
  plan: Plan,
  pools: readonly AllocatedPool[],
  year: YearAllocation,
  position: number,
  payers: readonly Payer[],
): { readonly year: YearAllocation; readonly cut: readonly Money[] } {
  if (payers.every(({ amount, limit }) => limit === null || amount <= limit)) return { year, cut: [] };
  return plan.ceilingRule === 'host'
    ? onHost(plan, year, position, payers)
    : onOthers(plan, pools, year, position, payers);
}

/** T3. */
function onOthers(
  plan: Plan,
  pools: readonly AllocatedPool[],
  year: YearAllocation,
  position: number,
  payers: readonly Payer[],
) {
  const exact = exactAmounts(plan, pools, position);
  const parties = payers.map((payer) => ({ ...payer, exact: exact[payer.place] ?? { n: 0n, d: 1n } }));
  const spread = spreadExcess(parties, amountRuleOf(plan).step, precedence(parties));
  return {
    year: {
      ...year,
      members: written(year, payers, spread.amounts),
      unfunded: plus(year.unfunded, spread.rest),
    },
    cut: byPlace(plan, payers, spread.cut),
  };
}

/** T4: without a host nobody bears the excess: it is unfunded. */
function onHost(plan: Plan, year: YearAllocation, position: number, payers: readonly Payer[]) {
  const host = hostIn(plan, position);
  const place = host === null ? -1 : payers.findIndex((payer) => payer.place === host);
  const borne = bearExcess(payers, place < 0 ? null : place, amountRuleOf(plan).step);
  const cut = byPlace(plan, payers, borne.cut);
  const members = written(year, payers, borne.amounts);
  if (plan.host === null)
    return { year: { ...year, members, unfunded: plus(year.unfunded, borne.hostPart) }, cut };
  const asHost =
    host === null
      ? year.asHost
      : year.asHost.with(host, addMoney(year.asHost[host] ?? NO_MONEY, totalOf(borne.cut)));
  return { year: { ...year, members, asHost, hostPart: addMoney(year.hostPart, borne.hostPart) }, cut };
}

function plus(amount: Money | null, more: Money): Money | null {
  return amount === null ? null : addMoney(amount, more);
}

function totalOf(amounts: readonly Money[]): Money {
  return amounts.reduce(addMoney, NO_MONEY);
}

function written({ members }: YearAllocation, payers: readonly Payer[], amounts: readonly Money[]) {
  const changed = [...members];
  payers.forEach(({ place }, at) => {
    changed[place] = amounts[at] ?? null;
  });
  return changed;
}

function byPlace({ members }: Plan, payers: readonly Payer[], amounts: readonly Money[]): readonly Money[] {
  const placed = members.map(() => NO_MONEY);
  payers.forEach(({ place }, at) => {
    placed[place] = amounts[at] ?? NO_MONEY;
  });
  return placed;
}

/** A3: the larger exact amount first, then the name. */
function precedence(parties: readonly (Payer & { readonly exact: Ratio })[]): readonly number[] {
  return [...parties.entries()]
    .sort(([, a], [, b]) => compareRatios(b.exact, a.exact) || compareNames(a.name, b.name))
    .map(([at]) => at);
}
