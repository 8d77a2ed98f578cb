import { message, type Message } from '../message.ts';
import { nameKey } from '../plan/name-key.ts';
import { LIMITS, nameText } from '../plan/schema.ts';
import { refusal, success, type Result } from '../result.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * A name as it is kept: without space around it, line breaks and tabs as spaces. `refusal.nameEmpty`, `nameTooLong`,
 * or `nameSigns` for control characters.
 */
export function cleanName(text: string): Result<string, Message> {
  const name = text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').trim();
  if (name === '') return refusal(message('refusal.nameEmpty'));
  if (name.length > LIMITS.nameLength)
    return refusal(message('refusal.nameTooLong', { count: LIMITS.nameLength }));
  return nameText.safeParse(name).success ? success(name) : refusal(message('refusal.nameSigns'));
}

/** A clean name that none of the others has (N5); `refusal.nameTaken` names the one that has it. `id` is the row's own. */
export function freeName(text: string, id: string, others: readonly Named[]): Result<string, Message> {
  const clean = cleanName(text);
  if (!clean.ok) return clean;
  const key = nameKey(clean.value);
  const taken = others.find((other) => other.id !== id && nameKey(other.name) === key);
  return taken ? refusal(message('refusal.nameTaken', { name: taken.name })) : clean;
}
