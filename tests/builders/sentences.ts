import type { Message, MessageValue } from '../../core/message.ts';
import { createTranslator } from '../../resources/text/translator.ts';
import { writeValue } from '../../resources/text/write-value.ts';

const swedish = createTranslator('sv');
const english = createTranslator('en');

/** No-break spaces as plain ones, so that tests can be read and typed. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** Sentence data in Swedish. */
export function sv(message: Message): string {
  return plain(swedish.text(message));
}

/** Sentence data in English. */
export function en(message: Message): string {
  return plain(english.text(message));
}

/** A value as it stands in a Swedish sentence. */
export function svValue(value: MessageValue): string {
  return plain(String(writeValue(value, 'sv', swedish.text)));
}
