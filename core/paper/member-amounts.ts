import type { MemberOutcome, Outcome } from '../outcome.ts';
import { amountsOf, type YearlyAmounts } from './amount-words.ts';

/** What a member pays in the years that it takes part. */
export function memberAmounts(outcome: Outcome, member: MemberOutcome): YearlyAmounts {
  return amountsOf(outcome, member.amounts, member.joined);
}
