import { wholeOreOf, money, type Money, type Unit } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { Ceiling } from '../plan/schema.ts';

/** A member's ceiling against its amounts. See `MemberOutcome`. */
export type CeilingTest = Pick<MemberOutcome, 'ceiling' | 'over' | 'excess'>;

/** Members without a ceiling are many: they have one answer in common for each number of years. */
const withoutCeiling: (CeilingTest | undefined)[] = [];

function noCeiling(years: number): CeilingTest {
  return (withoutCeiling[years] ??= {
    ceiling: null,
    over: new Array<boolean>(years).fill(false),
    excess: new Array<null>(years).fill(null),
  });
}

/**
 * T1, T2: a ceiling a year, tested on the amounts as shown and never acted on. Over means strictly over; `excess` is
 * the amount less the ceiling, negative for what is left. A year without an amount is not over and has no excess; so
 * are all years without a ceiling.
 */
export function testCeiling(
  ceiling: Ceiling | null,
  amounts: readonly (Money | null)[],
  unit: Unit,
): CeilingTest {
  if (ceiling === null) return noCeiling(amounts.length);
  // Öre that are not whole are cut: amounts are whole öre, so over the cut ceiling is over the typed one and no other.
  const limit = wholeOreOf(ceiling.amount.value, unit);
  const excess = amounts.map((amount) => (amount === null ? null : money(amount - limit)));
  return {
    ceiling: { kind: ceiling.kind, amount: limit },
    over: excess.map((by) => by !== null && by > 0n),
    excess,
  };
}
