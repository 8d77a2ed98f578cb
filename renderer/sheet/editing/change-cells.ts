import { message, success, type Message } from '../../../core/index.ts';
import { notify } from '../../dialogs/notify.ts';
import { tryEdit } from '../../store/document-store.ts';
import { currentText } from '../../text/use-text.ts';
import { nameOfCell } from '../formula/name-of-cell.ts';
import type { SheetPlaces } from '../sheet-scope.ts';
import { takeEach, type CellWrite, type RefusedWrite } from './take-each.ts';

/** What a gesture over several cells is called, and what is said of cells that it could not change. */
export interface ManyCells {
  /** `edit.<name>` with a count. */
  readonly name: string;
  readonly left: 'sheet.notTaken' | 'sheet.notCleared' | 'sheet.notReset';
}

/** Changes the cells that can be changed as one step, and counts and names those that cannot; answers how many were. */
export function changeCells(
  places: SheetPlaces,
  { name, left }: ManyCells,
  writes: readonly CellWrite[],
): number {
  let refused: readonly RefusedWrite[] = [];
  tryEdit((plan) => {
    const taken = takeEach(plan, writes);
    refused = taken.refused;
    const count = writes.length - refused.length;
    return success({ plan: taken.plan, label: message(`edit.${name}`, { count }) });
  });
  if (refused.length > 0) sayLeft(places, left, refused, writes.length);
  return writes.length - refused.length;
}

function sayLeft(
  places: SheetPlaces,
  code: ManyCells['left'],
  refused: readonly RefusedWrite[],
  all: number,
): void {
  const [first] = refused;
  if (!first) return;
  const kind = refused.length === all ? 'error' : 'info';
  const said = all === 1 ? first.reason : leftOver(places, code, first, refused.length, all);
  notify({ kind, message: said, untilChange: true });
}

function leftOver(
  { sheet }: SheetPlaces,
  code: string,
  { address, reason }: RefusedWrite,
  left: number,
  all: number,
): Message {
  const text = currentText();
  const cell = address ? nameOfCell(sheet, address, text) : text.t('sheet.outside');
  return message(code, { left, all, cell, reason: { kind: 'message', message: reason } });
}
