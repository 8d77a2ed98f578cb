import { inputOf, type Plan } from '../../../core/index.ts';

/**
 * What stands in an input once its cell is emptied, as it would be typed. A year's amount must have a value (C4.4), and an
 * emptied cell counts as nothing in a sum: 0.
 */
export function emptyText(plan: Plan, input: string): string {
  return inputOf(plan, input)?.property === 'amount' ? '0' : '';
}
