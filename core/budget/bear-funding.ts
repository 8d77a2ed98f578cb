import { apportion, weightsOf } from '../numbers/apportion.ts';
import { money, NO_MONEY, stepOf, type Money } from '../numbers/money.ts';
import { precedenceOf } from '../numbers/precedence.ts';
import type { Plan } from '../plan/schema.ts';

/**
 * F3: what a row that pays `paid` pays of each line, by the line's place in the plan: of `lines`, in proportion to what is
 * left on each, in whole steps of the plan's unit by largest remainder; of equals the larger, then the first by name. A
 * line with nothing left, or less (income), bears nothing; no line bears more than is left on it. `paid` is whole steps,
 * at most what is left of the lines together.
 */
export function bearFunding(
  plan: Pick<Plan, 'lines' | 'unit'>,
  lines: readonly number[],
  left: readonly (Money | null)[],
  paid: Money,
): readonly Money[] {
  const borne = plan.lines.map(() => NO_MONEY);
  if (paid === 0n) return borne;
  const step = stepOf(plan.unit);
  const bearers = lines.flatMap((place) => {
    const weight = (left[place] ?? NO_MONEY) / step;
    return weight > 0n ? [{ place, weight, name: plan.lines[place]?.name ?? '' }] : [];
  });
  const weights = weightsOf(
    bearers.map(({ weight }) => weight),
    precedenceOf(bearers),
  );
  const parts = apportion('largestRemainder', weights, paid / step, step);
  bearers.forEach(({ place }, at) => {
    borne[place] = money(parts[at] ?? 0n);
  });
  return borne;
}
