import { moneyText, type Money } from '../numbers/money.ts';
import type { Outcome } from '../outcome.ts';
import type { Decision } from './schema.ts';

/**
 * What each member pays as a decision keeps it: by member id an amount a year, in order, canonical decimal text in the
 * plan's unit; `null` where it could not be computed.
 */
export function decidedAmounts({ members, unit }: Pick<Outcome, 'members' | 'unit'>): Decision['amounts'] {
  const textOf = (amount: Money | null) => (amount === null ? null : moneyText(amount, unit));
  return Object.fromEntries(members.map(({ id, amounts }) => [id, amounts.map(textOf)]));
}
