import { addressOf } from '../plan/input-id.ts';
import type { InputId } from '../plan/input-field.ts';
import type { Plan } from '../plan/schema.ts';
import { dropOverrides } from './overrides.ts';

/**
 * The plan without what is kept of the inputs that `isDropped`: overrides in every scenario, notes and sources. In the
 * same step as the inputs themselves (S2).
 */
export function dropInputs(plan: Plan, isDropped: (input: InputId) => boolean): Plan {
  return dropRemarks(
    dropOverrides(plan, ({ input }) => isDropped(input)),
    isDropped,
  );
}

/** Whether an input is of the row `line:<id>`, `funding:<id>`, `key:<id>` or `member:<id>`. */
export function isInputOf(row: string): (input: InputId) => boolean {
  return (input) => input.startsWith(`${row}.`);
}

/** Whether an input is a member's value of this key column. */
export function isKeyValueOf(column: string): (input: InputId) => boolean {
  return (input) => {
    const address = addressOf(input);
    return address?.rowKind === 'member' && address.property === `key:${column}`;
  };
}

function dropRemarks(plan: Plan, isDropped: (input: InputId) => boolean): Plan {
  const remarks = Object.entries(plan.remarks);
  const kept = remarks.filter(([input]) => !isDropped(input));
  return kept.length === remarks.length ? plan : { ...plan, remarks: Object.fromEntries(kept) };
}
