import { message, type Message } from '../message.ts';
import { addressOf } from '../plan/input-id.ts';
import type { InputField } from '../plan/inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan, Remark } from '../plan/schema.ts';
import { oneLine, sentence } from '../sheet/words.ts';
import type { ExplanationNote } from './explanation.ts';

/**
 * The sentence with the input's note and source after it: its own, else its row's source, and of inhabitants that are
 * typed in the register's place the member's note, which says why (K7).
 */
export function withRemark(plan: Plan, field: InputField, said: Message): Message {
  const note = noteOf(plan, field);
  const noted = note === '' ? said : message('explain.input.withNote', { said: sentence(said), note });
  const source = sourceOf(plan, field);
  return source ? withSource(noted, source) : noted;
}

/** The same as notes of their own. */
export function remarkNotes(plan: Plan, field: InputField): readonly ExplanationNote[] {
  const note = noteOf(plan, field);
  const source = sourceOf(plan, field);
  const sourced = source && sourceMessage(source);
  return [
    ...(note === '' ? [] : [{ kind: 'note' as const, message: message('explain.note.note', { note }) }]),
    ...(sourced ? [{ kind: 'source' as const, message: sourced }] : []),
  ];
}

function noteOf(plan: Plan, field: InputField): string {
  const own = plan.remarks[field.id];
  return oneLine(own && own.note !== '' ? own.note : rowNote(plan, field));
}

function sourceOf(plan: Plan, field: InputField): Remark['source'] {
  return plan.remarks[field.id]?.source ?? rowSource(plan, field);
}

function sourceMessage({ text, date }: NonNullable<Remark['source']>): Message | null {
  const source = oneLine(text);
  if (source === '') return date === null ? null : message('explain.note.date', { date });
  return date === null
    ? message('explain.note.source', { source })
    : message('explain.note.sourceDate', { source, date });
}

function withSource(said: Message, { text, date }: NonNullable<Remark['source']>): Message {
  const source = oneLine(text);
  const values = { said: sentence(said), source };
  if (source === '')
    return date === null ? said : message('explain.input.withDate', { said: values.said, date });
  return date === null
    ? message('explain.input.withSource', values)
    : message('explain.input.withSourceDate', { ...values, date });
}

function rowNote({ members }: Plan, field: InputField): string {
  if (field.type !== 'population') return '';
  const member = rowOf(members, addressOf(field.id)?.rowId ?? '');
  return member?.register && member.population ? member.note : '';
}

/** Where a row's values come from; a key value comes from where its column does, a member's other choices from nowhere. */
function rowSource(plan: Plan, field: InputField): Remark['source'] {
  const address = addressOf(field.id);
  if (!address) return null;
  const { rowKind, rowId, property } = address;
  switch (rowKind) {
    case 'line':
      return rowOf(plan.lines, rowId)?.source ?? null;
    case 'funding':
      return rowOf(plan.funding, rowId)?.source ?? null;
    case 'key':
      return rowOf(plan.keys, rowId)?.source ?? null;
    case 'member':
      return memberSource(plan, rowId, property);
    case 'plan':
      return null;
  }
}

function memberSource(plan: Plan, id: string, property: string): Remark['source'] {
  if (property === 'joined' || property === 'ceiling') return null;
  const column = property.startsWith('key:') ? rowOf(plan.keyColumns, property.slice('key:'.length)) : null;
  return column?.source ?? rowOf(plan.members, id)?.source ?? null;
}
