import { NO_MONEY, subtractMoney, sumMoney, type Money } from '../../numbers/money.ts';
import type { Outcome } from '../../outcome.ts';
import { positionOf } from '../../plan/row-index.ts';
import type { Plan } from '../../plan/schema.ts';
import { resolve } from '../../scenario/resolve.ts';
import { scenarioHeadOf } from '../../scenario/scenarios.ts';
import { amountIn, positionOfPeriod } from '../comparison-cell.ts';
import type { Period } from '../comparison.ts';
import type { Bridge, BridgeEnd } from './bridge-data.ts';
import { exchangedBars, type ExchangedBar } from './exchanged-bars.ts';
import { isHeld } from './held-drivers.ts';

type OutcomeOf = (scenarioId: string) => Outcome;

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
  outcomeOf: OutcomeOf,
): Bridge | null {
  const start = endOf(plan, from, period, whose, outcomeOf);
  const end = endOf(plan, to, period, whose, outcomeOf);
  if (!start || !end) return null;
  const place = {
    year: positionOfPeriod(outcomeOf(from), period),
    member: whose === null ? null : positionOf(plan.members, whose),
  };
  const plans = [resolve(plan, from), resolve(plan, to)] as const;
  const exchanged = exchangedBars(...plans, place);
  return exchanged && bridgeOf(start, end, exchanged, plans);
}

/** What the scenario comes to as shown; `null` where that could not be computed or there is no such thing. */
function endOf(
  plan: Plan,
  id: string,
  period: Period,
  whose: string | null,
  outcomeOf: OutcomeOf,
): BridgeEnd | null {
  const scenario = scenarioHeadOf(plan, id);
  if (!scenario) return null;
  const outcome = outcomeOf(id);
  const series = whose === null ? outcome.membersTotal : outcome.members[positionOf(plan.members, whose)];
  const amount = series ? amountIn(series, positionOfPeriod(outcome, period)) : null;
  return amount === null ? null : { scenario, amount };
}

/** S5.5, S5.8: with what rounding makes of it last, and the drivers without a bar of their own named. */
function bridgeOf(
  from: BridgeEnd,
  to: BridgeEnd,
  exchanged: readonly ExchangedBar[],
  plans: readonly [Plan, Plan],
): Bridge {
  const explained = sumMoney(exchanged.map(({ change }) => change)) ?? NO_MONEY;
  const rest: Money = subtractMoney(subtractMoney(to.amount, from.amount), explained);
  const all = [...exchanged, { driver: 'rounding', change: rest, differs: true } as const];
  return {
    from,
    to,
    bars: all.flatMap(({ driver, change }) => (change === 0n ? [] : [{ driver, change }])),
    idle: all.flatMap(({ driver, change, differs }) =>
      change === 0n && (differs || isHeld(driver, ...plans)) ? [driver] : [],
    ),
  };
}
