import type { EditResult } from '../../../core/commands/edit.ts';
import type { Message } from '../../../core/message.ts';
import type { NumberInput, OverrideValue, Plan } from '../../../core/plan/schema.ts';
import { inputOf } from '../../../core/plan/inputs.ts';
import { resolve } from '../../../core/scenario/resolve.ts';

/** The plan that a command made; fails the test where it refused. */
export function carriedOut(result: EditResult): Plan {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value.plan;
}

/** Why a command refused; fails the test where it did not. */
export function refusalOf(result: EditResult): Message {
  if (result.ok) throw new Error(`Not refused: ${result.value.label.code}`);
  return result.failure;
}

/** A typed figure. */
export function typed(text: string, value = text): NumberInput {
  return { text, value };
}

/** An input's value in a scenario. */
export function valueIn(plan: Plan, scenario: string, input: string): OverrideValue | undefined {
  return inputOf(resolve(plan, scenario), input)?.value;
}
