import { inputOf, inputValueText, type Message, type Plan, type SheetCell } from '../../core/index.ts';

/** What the base has where a scenario has its own value, in words with its unit: "110 000 kr/år", "med". */
export function baseValueText(plan: Plan, override: NonNullable<SheetCell['override']>): Message | null {
  const field = inputOf(plan, override.input);
  return field ? inputValueText(plan, field, override.base) : null;
}
