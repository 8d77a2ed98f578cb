import { message } from '../message.ts';
import { addMoney, NO_MONEY, type Money } from '../numbers/money.ts';
import type { FundingOutcome, Outcome } from '../outcome.ts';
import type { HeadlineSentence } from './headline-data.ts';
import { numeral } from './words.ts';

/** What of the grant's entitlement its caps cut in all years (F2); years that could not be computed count as nothing. */
function overCapOf({ overCap }: FundingOutcome): Money {
  return overCap.reduce<Money>((sum, amount) => addMoney(sum, amount ?? NO_MONEY), NO_MONEY);
}

/** The grants whose caps cut something in some year: they are used up. */
export function grantsUsedUp({ funding }: Outcome): readonly FundingOutcome[] {
  return funding.filter(({ overCap }) => overCap.some((amount) => amount !== null && amount > 0n));
}

/** That a grant's caps are used up, and what is over them; `null` where none is. */
export function grantSentence(scenario: string, outcome: Outcome): HeadlineSentence | null {
  const used = grantsUsedUp(outcome);
  const [only] = used;
  if (!only) return null;
  const title =
    used.length === 1
      ? message('headline.grant.one', { scenario, grant: only.name })
      : message('headline.grant.many', { scenario, number: numeral(used.length) });
  const value = used.map(overCapOf).reduce(addMoney, NO_MONEY);
  const detail = message('headline.grant.overCap', {
    amount: { kind: 'money', value, unit: outcome.unit },
    count: used.length,
  });
  return { title, detail };
}
