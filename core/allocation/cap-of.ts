import { money, type Money } from '../numbers/money.ts';

/** A joined member's amount in one year, and the most that it may pay in it. */
export interface LimitedParty {
  /** As shown before ceilings, ≥ 0. */
  readonly amount: Money;
  /** What its ceiling allows in the year, in öre, ≥ 0; `null`: no ceiling. */
  readonly limit: Money | null;
}

/**
 * T3, T4: the most that a party pays: the last whole `step` at or under its limit, 0 where the limit is under one step;
 * but never less than an amount that is not over the limit (T1), whole steps or not. `null`: no ceiling.
 */
export function capOf({ amount, limit }: LimitedParty, step: bigint): Money | null {
  if (limit === null) return null;
  const whole = limit < step ? 0n : limit - (limit % step);
  return money(whole < amount && amount <= limit ? amount : whole);
}
