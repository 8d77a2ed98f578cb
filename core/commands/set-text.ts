import { message, type Message } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import { LIMITS, noteText, unitText, type Plan } from '../plan/schema.ts';
import { refusal, success, type Result } from '../result.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { namedRow, type NamedRow } from './named-row.ts';
import { freeName } from './names.ts';
import { replaceRow } from './replace-row.ts';

/** Which row's text, and what it is to be, as typed. */
export interface SetText {
  /** `plan`, `line:<id>`, `member:<id>` or `scenario:<id>` (the base too). */
  readonly row: string;
  readonly property: 'name' | 'note' | 'quantityUnit';
  readonly text: string;
}

/**
 * Names a row, or writes its note or its quantity's unit. Names are unique among lines, members and scenarios (N5).
 * Refused: `refusal.rowGone`, `nameEmpty`, `nameTooLong`, `nameSigns`, `nameTaken`, `noteTooLong`, `noteSigns`,
 * `unitEmpty`.
 */
export function setText(plan: Plan, { row, property, text }: SetText): EditResult {
  const named = namedRow(plan, row);
  if (!named) return refused('rowGone');
  switch (property) {
    case 'name':
      return rename(plan, named, text);
    case 'note':
      return setNote(plan, named, text);
    case 'quantityUnit':
      return setQuantityUnit(plan, named, text);
  }
}

function rename(plan: Plan, row: NamedRow, text: string): EditResult {
  const name = freeName(text, row.id, row.others);
  if (!name.ok) return name;
  const changed = name.value === row.name ? plan : row.write({ name: name.value });
  return edited(changed, 'rename', { from: row.name, to: name.value });
}

function setNote(plan: Plan, row: NamedRow, text: string): EditResult {
  const note = cleanNote(text);
  if (!note.ok) return note;
  return edited(note.value === row.note ? plan : row.write({ note: note.value }), 'setNote', {
    row: row.name,
  });
}

function setQuantityUnit(plan: Plan, row: NamedRow, text: string): EditResult {
  const line = row.others === plan.lines ? rowOf(plan.lines, row.id) : undefined;
  if (line?.kind !== 'quantity') return refused('rowGone');
  const quantityUnit = text.replace(/\s+/g, ' ').trim();
  if (!unitText.safeParse(quantityUnit).success) return refused('unitEmpty');
  const changed = { ...plan, lines: replaceRow(plan.lines, { ...line, quantityUnit }) };
  return edited(quantityUnit === line.quantityUnit ? plan : changed, 'setQuantityUnit', { line: line.name });
}

/** A note as it is kept: line feeds alone, no space last. */
function cleanNote(text: string): Result<string, Message> {
  const note = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').trimEnd();
  if (note.length > LIMITS.noteLength)
    return refusal(message('refusal.noteTooLong', { count: LIMITS.noteLength }));
  return noteText.safeParse(note).success ? success(note) : refusal(message('refusal.noteSigns'));
}
