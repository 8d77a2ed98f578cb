import { idText, LIMITS, type KeyPart, type Plan } from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { firstKeyFault, whyNoParts } from './check-parts.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { freeName } from './names.ts';

/** A new key of the user's own: the caller gives its id and those of its parts. */
export interface AddKey {
  readonly id: string;
  readonly name: string;
  /** In order, 1–8 (K6). */
  readonly parts: readonly KeyPart[];
}

/**
 * Adds a key last (K3–K6); nothing is shared by it until it is chosen. Refused: a name that is taken or none, parts that
 * are none, too many or do not hold together, figures past their limits, more than 50 keys.
 */
export function addKey(plan: Plan, { id, name, parts }: AddKey): EditResult {
  if (plan.keys.length >= LIMITS.keys) return refused('tooManyKeys', { count: LIMITS.keys });
  if (!idText.safeParse(id).success || plan.keys.some((key) => key.id === id)) return refused('idTaken');
  const free = freeName(name, id, plan.keys);
  if (!free.ok) return free;
  const unfit = whyNoParts(parts);
  if (unfit) return refusal(unfit);
  const key = { id, name: free.value, note: '', source: null, parts: [...parts] };
  const added = { ...plan, keys: [...plan.keys, key] };
  const fault = firstKeyFault(added, id);
  return fault ? refusal(fault) : edited(added, 'addKey', { key: free.value });
}
