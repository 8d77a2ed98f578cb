import { message, type Message } from '../message.ts';
import { checkKeyParts } from '../plan/check-key-parts.ts';
import { checkValue } from '../plan/check-value.ts';
import { inputOf } from '../plan/inputs.ts';
import { partProperty } from '../plan/key-inputs.ts';
import { LIMITS, ownKey, type KeyPart, type Plan } from '../plan/schema.ts';
import { rowOf } from '../plan/row-index.ts';

/** Why these cannot be the parts of a key, before there is one: `refusal.keyNeedsParts`, `tooManyParts`, `partUnreadable`. */
export function whyNoParts(parts: readonly KeyPart[]): Message | null {
  if (parts.length === 0) return message('refusal.keyNeedsParts');
  if (parts.length > LIMITS.keyParts) return message('refusal.tooManyParts', { count: LIMITS.keyParts });
  return ownKey.shape.parts.safeParse(parts).success ? null : message('refusal.partUnreadable');
}

/** The first fault of a key as it is in the plan: one of its parts (`check.…`), or a figure of one (`value.…`). */
export function firstKeyFault(plan: Plan, id: string): Message | null {
  const key = rowOf(plan.keys, id);
  if (!key) return null;
  const [unsound] = checkKeyParts(key, new Set(plan.keyColumns.map((column) => column.id)));
  if (unsound) return unsound;
  for (const part of key.parts) {
    const field = inputOf(plan, `key:${id}.${partProperty(part)}`);
    const fault = field && checkValue(plan, field, field.value);
    if (fault) return fault;
  }
  return null;
}
