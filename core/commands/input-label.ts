import { message, type Message, type MessageValue } from '../message.ts';
import type { InputField } from '../plan/input-field.ts';
import { inputTitle } from '../plan/input-title.ts';
import type { OverrideValue } from '../plan/schema.ts';

/** What undo calls the setting of an input: "Ta med Åmål", "Ändra Resor, antal mil 2026". */
export function setInputLabel(field: InputField, year: number | null, value: OverrideValue): Message {
  const joined = membership(field, value);
  if (joined !== null) return message(joined ? 'edit.join' : 'edit.leave', { member: field.rowName });
  return inputLabel('setInput', field, year);
}

/** `edit.<name>` with the input's title, or `edit.<name>Year` with the year too. */
export function inputLabel(name: string, field: InputField, year: number | null): Message {
  const input: MessageValue = { kind: 'message', message: inputTitle(field) };
  return year === null ? message(`edit.${name}`, { input }) : message(`edit.${name}Year`, { input, year });
}

function membership(field: InputField, value: OverrideValue): boolean | null {
  if (field.property !== 'joined' || typeof value !== 'object' || value === null) return null;
  return 'all' in value && typeof value.all === 'boolean' ? value.all : null;
}
