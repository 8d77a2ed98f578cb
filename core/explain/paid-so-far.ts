import { money, sumMoney, type Money } from '../numbers/money.ts';
import { ratio, roundHalfUp } from '../numbers/ratio.ts';
import type { MemberOutcome } from '../outcome.ts';

/** What a member pays up to and with the year at a position, for a ceiling for the period (T1); `null` where it is not known. */
export function paidSoFar({ amounts }: Pick<MemberOutcome, 'amounts'>, position: number): Money | null {
  return sumMoney(amounts.slice(0, position + 1));
}

/** What a member pays on average over its joined years, half up to whole öre (T1); `null` where it is not known. */
export function averagePaid({ amounts, joined }: Pick<MemberOutcome, 'amounts' | 'joined'>): Money | null {
  const own = amounts.filter((_, position) => joined[position]);
  const sum = own.length === 0 ? null : sumMoney(own);
  return sum === null ? null : money(roundHalfUp(ratio(sum, BigInt(own.length))));
}
