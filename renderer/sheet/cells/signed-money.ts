import type { Money } from '../../../core/index.ts';
import type { Format } from '../../text/use-text.ts';

/** An amount with its sign always written: +44 640, −9 370, 0 (design rule 12). */
export function signedMoney(amount: Money, format: Format): string {
  return amount > 0n ? `+${format.money(amount)}` : format.money(amount);
}
