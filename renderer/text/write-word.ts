import type { MessageValue } from '../../core/index.ts';
import type { Translator } from './use-text.ts';

/** A unit or a name that stands alone: text as typed, or a text of the catalogue. */
export function writeWord(value: MessageValue, text: Translator): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value.kind === 'message' ? text.text(value.message) : '';
}
