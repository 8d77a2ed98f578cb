import { message, type Message } from '../message.ts';
import { ratioOfInput, MOST_DECIMALS } from '../numbers/number-input.ts';
import { decimalText } from '../numbers/ratio-text.ts';
import { compareRatios, ONE, productOf, type Ratio } from '../numbers/ratio.ts';
import { changeEveryInput } from '../plan/change-every-input.ts';
import { checkValue } from '../plan/check-value.ts';
import { growthOf } from '../plan/growth.ts';
import type { InputId } from '../plan/input-field.ts';
import { inputTitle } from '../plan/input-title.ts';
import { isNumberInput, isYearly, isYearlyNumber, valueInYear } from '../plan/input-value.ts';
import { inputOf, writeInput } from '../plan/inputs.ts';
import type { Line, NumberInput, OverrideValue, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';

/**
 * An effective plan in other years: what differed between years is as in the last year, for all, and each line's price
 * level is the last year's, half up to 10 decimals. The limits of figures are not held here.
 */
export function rolledPlan(plan: Plan, years: Plan['years']): Plan {
  const last = yearsOf(plan).at(-1) ?? 0;
  const carried = changeEveryInput({ ...plan, years }, (value) => inLastYear(value, last));
  return plan.lines.reduce((rolled, line) => atLevel(rolled, line, yearsOf(plan)), carried);
}

/** The input that holds a line's price level; a percentage has none of its own. */
export function levelInput(line: Line): InputId | null {
  const property = { pay: 'pay', quantity: 'price', amount: 'amount', percentage: null }[line.kind];
  return property && `line:${line.id}.${property}`;
}

/** The first price level that is past its limits: `refusal.levelTooLarge`; `null` where all can stand (N5). */
export function firstPastLimits(plan: Plan): Message | null {
  for (const line of plan.lines) {
    const input = levelInput(line);
    const field = input && inputOf(plan, input);
    if (field && checkValue(plan, field, field.value) !== null)
      return message('refusal.levelTooLarge', { input: { kind: 'message', message: inputTitle(field) } });
  }
  return null;
}

function inLastYear(value: OverrideValue, last: number): OverrideValue {
  if (!isYearly(value) || 'all' in value) return value;
  const single = valueInYear(value, last);
  return isNumberInput(single) ? { all: single } : { all: single === true };
}

function atLevel(plan: Plan, line: Line, years: readonly number[]): Plan {
  const input = levelInput(line);
  const growth = line.kind === 'percentage' ? null : growthOf(line.index, years).at(-1);
  if (!input || !growth || compareRatios(growth, ONE) === 0) return plan;
  const value = inputOf(plan, input)?.value ?? null;
  if (isNumberInput(value)) return writeInput(plan, input, levelled(value, growth));
  const isForAll = isYearlyNumber(value) && 'all' in value;
  return isForAll ? writeInput(plan, input, { all: levelled(value.all, growth) }) : plan;
}

function levelled(number: NumberInput, growth: Ratio): NumberInput {
  const value = decimalText(productOf(ratioOfInput(number), growth), MOST_DECIMALS);
  return { text: value, value };
}
