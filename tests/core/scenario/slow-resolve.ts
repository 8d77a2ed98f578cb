import { inputOf } from '../../../core/plan/inputs.ts';
import { valueInYear, type SingleValue } from '../../../core/plan/input-value.ts';
import type { Plan } from '../../../core/plan/schema.ts';

/** S1 word by word, one value at a time: that year's override, else the whole input's, else the base's. */
export function slowValue(plan: Plan, scenarioId: string, input: string, year: number): SingleValue {
  const overrides = plan.scenarios.find(({ id }) => id === scenarioId)?.overrides ?? {};
  const ofYear = overrides[`${input}@${year}`];
  if (ofYear !== undefined) return valueInYear(ofYear, year);
  const whole = overrides[input];
  return valueInYear(whole === undefined ? (inputOf(plan, input)?.value ?? null) : whole, year);
}
