import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import { LIMITS, nameText } from './schema.ts';

/**
 * A name as it is kept (N5.3): without space around it, line breaks and tabs as spaces. `refusal.nameEmpty`,
 * `nameTooLong`, or `nameSigns` for control characters.
 */
export function cleanName(text: string): Result<string, Message> {
  const name = text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').trim();
  if (name === '') return refusal(message('refusal.nameEmpty'));
  if (name.length > LIMITS.nameLength)
    return refusal(message('refusal.nameTooLong', { count: LIMITS.nameLength }));
  return nameText.safeParse(name).success ? success(name) : refusal(message('refusal.nameSigns'));
}
