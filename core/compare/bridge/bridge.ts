import { amountRuleOf } from '../../allocation/amount-rule.ts';
import { money, NO_MONEY, stepOf, subtractMoney, sumMoney, type Money } from '../../numbers/money.ts';
import { roundHalfUp, subtractRatios, type Ratio } from '../../numbers/ratio.ts';
import type { Outcome } from '../../outcome.ts';
import { positionOf } from '../../plan/row-index.ts';
import type { Plan } from '../../plan/schema.ts';
import { resolve } from '../../scenario/resolve.ts';
import { scenarioHeadOf } from '../../scenario/scenarios.ts';
import { amountIn, positionOfPeriod } from '../comparison-cell.ts';
import type { Period } from '../comparison.ts';
import type { Bridge, BridgeDriver, BridgeEnd } from './bridge-data.ts';
import { exactFigure, type FigurePlace } from './exact-figure.ts';
import { exchangeInputs } from './exchange-inputs.ts';
import { isHeld } from './held-drivers.ts';

/** S5's order. Rounding is what is left when all of them are exchanged. */
const EXCHANGED: readonly BridgeDriver[] = [
  'membership',
  'index',
  'overhead',
  'travel',
  'otherLines',
  'funding',
  'key',
  'ceilings',
];

type Bar = Bridge['bars'][number];

/**
 * S5: how what `whose` (a member's id; `null`: all together) pays in one scenario becomes what it pays in another, in a
 * year or in sum, driver by driver, so that the bars add up exactly. A member that takes no part pays 0. `null` where an
 * amount on the way cannot be computed, and where the plan has no such scenario or member (S5.7).
 */
export function bridge(
  plan: Plan,
  from: string,
  to: string,
  period: Period,
  whose: string | null,
  outcomeOf: (scenarioId: string) => Outcome,
): Bridge | null {
  const ends = [from, to].map((id) => endOf(plan, id, period, whose, outcomeOf));
  const [start, end] = ends;
  if (!start || !end) return null;
  const year = positionOfPeriod(outcomeOf(from), period);
  const place = { year, member: whose === null ? null : positionOf(plan.members, whose) };
  const [before, after] = [resolve(plan, from), resolve(plan, to)];
  const exchanged = exchangedBars(before, after, place);
  if (exchanged === null) return null;
  const rest = subtractMoney(subtractMoney(end.amount, start.amount), totalOf(exchanged));
  const bars = [...exchanged, { driver: 'rounding', change: rest } as const].filter(hasEffect);
  const drivers = new Set(bars.map(({ driver }) => driver));
  const idle = [...EXCHANGED, 'rounding' as const].filter(
    (driver) => !drivers.has(driver) && isHeld(driver, before, after),
  );
  return { from: start, to: end, bars, idle };
}

/** What the scenario comes to as shown; `null` where that could not be computed or there is no such thing. */
function endOf(
  plan: Plan,
  id: string,
  period: Period,
  whose: string | null,
  outcomeOf: (scenarioId: string) => Outcome,
): BridgeEnd | null {
  const scenario = scenarioHeadOf(plan, id);
  if (!scenario) return null;
  const outcome = outcomeOf(id);
  const series = whose === null ? outcome.membersTotal : outcome.members[positionOf(plan.members, whose)];
  const amount = series ? amountIn(series, positionOfPeriod(outcome, period)) : null;
  return amount === null ? null : { scenario, amount };
}

/** A bar for each driver, 0 ones too; `null` where an amount on the way cannot be computed. */
function exchangedBars(from: Plan, to: Plan, place: FigurePlace): readonly Bar[] | null {
  const step = barStep(from, to);
  let [plan, before] = [from, exactFigure(from, place)];
  const bars: Bar[] = [];
  for (const driver of EXCHANGED) {
    const changed = exchangeInputs(plan, to, driver);
    const after = changed === plan ? before : exactFigure(changed, place);
    if (before === null || after === null) return null;
    bars.push({ driver, change: changeIn(before, after, step) });
    [plan, before] = [changed, after];
  }
  return bars;
}

/** S5.5: the plan's unit, or the step of amounts in either scenario where that is smaller. */
function barStep(from: Plan, to: Plan): bigint {
  const steps = [stepOf(from.unit), amountRuleOf(from).step, amountRuleOf(to).step];
  return steps.reduce((least, step) => (step < least ? step : least));
}

function changeIn(before: Ratio, after: Ratio, step: bigint): Money {
  const { n, d } = subtractRatios(after, before);
  return money(roundHalfUp({ n, d: d * step }) * step);
}

function totalOf(bars: readonly Bar[]): Money {
  return sumMoney(bars.map(({ change }) => change)) ?? NO_MONEY;
}

function hasEffect({ change }: Bar): boolean {
  return change !== 0n;
}
