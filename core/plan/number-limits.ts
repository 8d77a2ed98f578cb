import type { Unit } from '../numbers/money.ts';
import type { InputType } from './input-field.ts';
import { LIMITS } from './schema.ts';

/** What a number may be: canonical decimal text, both ends included. */
export interface NumberLimits {
  readonly least: string;
  readonly greatest: string;
  readonly whole: boolean;
}

function between(least: string, greatest: string, whole = false): NumberLimits {
  return { least, greatest, whole };
}

/** 10¹² kr in the unit's figures (N5). */
function greatestAmount(unit: Unit): string {
  return (unit === 'tkr' ? LIMITS.amount / 1_000n : LIMITS.amount).toString();
}

/** The limits of a number of this type in a plan of this unit (N5, NUM3). `null` for what is no number. */
export function numberLimits(type: InputType, unit: Unit): NumberLimits | null {
  const amount = greatestAmount(unit);
  switch (type) {
    case 'money':
    case 'price':
      return between(`-${amount}`, amount);
    case 'quantity':
      return between(`-${LIMITS.amount}`, `${LIMITS.amount}`);
    case 'percent':
      return between('-100', '1000');
    case 'degree':
      return between('0', '10000');
    case 'portion':
      return between('0', '100');
    case 'count':
      return between('0', `${LIMITS.members}`, true);
    case 'population':
      return between('0', '1000000000', true);
    case 'keyValue':
      return between('0', `${LIMITS.amount}`);
    case 'sum':
    case 'rate':
    case 'ceiling':
      return between('0', amount);
    default:
      return null;
  }
}
