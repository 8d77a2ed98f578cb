import { percentOfMoney, sumMoney, type Unit } from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { Series } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { PercentageLine } from '../plan/schema.ts';

/**
 * C2: p % of the sum of other lines as shown (rounded by C5), in the plan's unit, exact; a line named twice counts once.
 * `null` in a year where the percentage has no value or one of the lines has no amount.
 */
export function percentageFigures(
  line: PercentageLine,
  basis: readonly Series[],
  years: readonly number[],
  unit: Unit,
): (Ratio | null)[] {
  return years.map((year, position) => {
    const percent = valueInYear(line.percent, year);
    const sum = sumMoney(basis.map(({ amounts }) => amounts[position] ?? null));
    if (!percent || sum === null) return null;
    return percentOfMoney(ratioOfInput(percent), sum, unit);
  });
}
