import { message, type Message } from '../message.ts';
import { cleanName } from '../plan/clean-name.ts';
import { nameKey } from '../plan/name-key.ts';
import { refusal, type Result } from '../result.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A clean name that none of the others has (N5); `refusal.nameTaken` names the one that has it. `id` is the row's own. */
export function freeName(text: string, id: string, others: readonly Named[]): Result<string, Message> {
  const clean = cleanName(text);
  if (!clean.ok) return clean;
  const key = nameKey(clean.value);
  const taken = others.find((other) => other.id !== id && nameKey(other.name) === key);
  return taken ? refusal(message('refusal.nameTaken', { name: taken.name })) : clean;
}
