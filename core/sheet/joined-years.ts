import type { MemberOutcome, Series } from '../outcome.ts';

/** What a member pays (A4), with `null` in the years in which it takes no part: those are not spelled out as zeros. */
export function joinedYears({
  amounts,
  sum,
  joined,
}: Pick<MemberOutcome, 'amounts' | 'sum' | 'joined'>): Series {
  return { amounts: amounts.map((amount, position) => (joined[position] ? amount : null)), sum };
}
