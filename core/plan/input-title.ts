import { message, type Message } from '../message.ts';
import type { InputField } from './input-field.ts';

/** What an input is called in a sentence, with its row: "Resor, antal mil". `inputOf.<name>` in the catalogues. */
export function inputTitle(field: InputField): Message {
  const name = field.name.code.slice(field.name.code.indexOf('.') + 1);
  return message(`inputOf.${name}`, { ...field.name.values, row: field.rowName });
}
