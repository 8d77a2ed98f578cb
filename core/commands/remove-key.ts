import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { dropInputs, isInputOf } from './drop-inputs.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { usesOfKey } from './key-uses.ts';

/**
 * Removes a key of the user's own, and in the same step its overrides and remarks (S2). Refused: `refusal.keyGone`, and
 * `keyInUse` where it is chosen, in the base or in a scenario; it says where.
 */
export function removeKey(plan: Plan, { id }: { readonly id: string }): EditResult {
  const key = rowOf(plan.keys, id);
  if (!key) return refused('keyGone');
  const uses = usesOfKey(plan, id);
  if (uses.length > 0) return refused('keyInUse', { key: key.name, uses: { kind: 'list', items: uses } });
  const keys = plan.keys.filter((each) => each.id !== id);
  return edited(dropInputs({ ...plan, keys }, isInputOf(`key:${id}`)), 'removeKey', { key: key.name });
}
