import type { Money } from '../../numbers/money.ts';
import type { ScenarioHead } from '../../plan/schema.ts';

/** What may make two scenarios unlike, in S5's order; each input of a plan is of exactly one (S5.2). */
export type BridgeDriver =
  'membership' | 'index' | 'overhead' | 'travel' | 'otherLines' | 'funding' | 'key' | 'ceilings' | 'rounding';

/** One scenario with what it comes to, as shown. */
export interface BridgeEnd {
  readonly scenario: ScenarioHead;
  readonly amount: Money;
}

/** What one driver changes, up or down. */
export interface BridgeBar {
  readonly driver: BridgeDriver;
  readonly change: Money;
}

/** S5: how one scenario's amount becomes another's, driver by driver. `from` + all changes = `to`, exactly. */
export interface Bridge {
  readonly from: BridgeEnd;
  readonly to: BridgeEnd;
  /** In S5's order, rounding last; only those with an effect, so that none is 0. */
  readonly bars: readonly BridgeBar[];
  /** Without effect, in the same order: those that differ, and those that do not of what the plan holds (S5.8). */
  readonly idle: readonly BridgeDriver[];
}
