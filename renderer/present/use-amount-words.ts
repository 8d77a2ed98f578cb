import type { Money } from '../../core/index.ts';
import { NO_VALUE } from '../sheet/cells/cell-text.ts';
import { signedMoney } from '../sheet/cells/signed-money.ts';
import { useFormat } from '../text/use-text.ts';

type Write = (amount: Money | null | undefined) => string;

/** Amounts and differences as they stand in a table; a dash for what could not be computed. */
export function useAmountWords(): { readonly amount: Write; readonly difference: Write } {
  const format = useFormat();
  return {
    amount: (amount) => (amount === null || amount === undefined ? NO_VALUE : format.money(amount)),
    difference: (amount) =>
      amount === null || amount === undefined ? NO_VALUE : signedMoney(amount, format),
  };
}
