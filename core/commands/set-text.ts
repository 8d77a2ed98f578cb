import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { cleanNote, cleanUnit, cleanUnitOrNone } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { namedRow, type NamedRow } from './named-row.ts';
import { freeName } from './names.ts';
import { replaceRow } from './replace-row.ts';

/** Which row's text, and what it is to be, as typed. */
export interface SetText {
  /**
   * `plan`, `line:<id>`, `member:<id>`, `funding:<id>`, `key:<id>`, `keyColumn:<id>`, `decision:<id>` or `scenario:<id>`
   * (the base too).
   */
  readonly row: string;
  /** `quantityUnit` is a line's, `unit` a key column's. */
  readonly property: 'name' | 'note' | 'quantityUnit' | 'unit';
  readonly text: string;
}

/**
 * Names a row, or writes its note, its quantity's unit or its column's (which may be empty). Names are unique among rows
 * of a kind (N5). Refused: `refusal.rowGone`, `nameEmpty`, `nameTooLong`, `nameSigns`, `nameTaken`, `noteTooLong`,
 * `noteSigns`, `unitEmpty`, `unitTooLong`.
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
    case 'unit':
      return setColumnUnit(plan, named, text);
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
  const unit = cleanUnit(text);
  if (!unit.ok) return unit;
  const changed = { ...plan, lines: replaceRow(plan.lines, { ...line, quantityUnit: unit.value }) };
  return edited(unit.value === line.quantityUnit ? plan : changed, 'setQuantityUnit', { line: line.name });
}

function setColumnUnit(plan: Plan, row: NamedRow, text: string): EditResult {
  const column = row.others === plan.keyColumns ? rowOf(plan.keyColumns, row.id) : undefined;
  if (!column) return refused('rowGone');
  const unit = cleanUnitOrNone(text);
  if (!unit.ok) return unit;
  const changed = { ...plan, keyColumns: replaceRow(plan.keyColumns, { ...column, unit: unit.value }) };
  return edited(unit.value === column.unit ? plan : changed, 'setColumnUnit', { column: column.name });
}
