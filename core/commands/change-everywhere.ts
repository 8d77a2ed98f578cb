import { changeEveryInput, type EveryInputChange } from '../plan/change-every-input.ts';
import type { Plan } from '../plan/schema.ts';
import { changeOverrides } from './change-overrides.ts';

/** The plan with every value of every input changed, in the base and where a scenario overrides it. */
export function changeEverywhere(plan: Plan, change: EveryInputChange): Plan {
  return changeOverrides(changeEveryInput(plan, change), change);
}
