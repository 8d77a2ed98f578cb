import { addMoney, money, NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import { capOf, type LimitedParty } from './cap-of.ts';

/** One year after T4, in the order of the parties. */
export interface BorneYear {
  readonly amounts: readonly Money[];
  /** What was cut from each, ≥ 0; before = amount + cut for all but a host among the parties. */
  readonly cut: readonly Money[];
  /** What was cut from all, where the host is not one of the parties: a row of its own. 0 where it is. */
  readonly hostPart: Money;
}

/**
 * T4 in one year: whoever is over its limit is capped as in T3, and all that is cut, whole steps or not, is the host's.
 * `host` is its place among the parties, or `null` where it is none of them. A host among the parties is never capped:
 * its own ceiling is only tested, by the caller. The amounts and the host's part add up to the amounts before. `step` > 0
 * in öre.
 */
export function bearExcess(parties: readonly LimitedParty[], host: number | null, step: bigint): BorneYear {
  const cut = parties.map((party, place) => {
    const cap = place === host ? null : capOf(party, step);
    return cap !== null && party.amount > cap ? subtractMoney(party.amount, cap) : NO_MONEY;
  });
  const excess = money(cut.reduce((sum, part) => sum + part, 0n));
  const amounts = parties.map(({ amount }, place) =>
    place === host ? addMoney(amount, excess) : subtractMoney(amount, cut[place] ?? NO_MONEY),
  );
  return { amounts, cut, hostPart: host === null ? excess : NO_MONEY };
}
