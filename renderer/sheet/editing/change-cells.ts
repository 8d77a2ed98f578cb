import { message, messageKey, success, type Message } from '../../../core/index.ts';
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
  const left = refused.length;
  const kind = left === all ? 'error' : 'info';
  const { reason } = first;
  if (all === 1) notify({ kind, message: reason, untilChange: true });
  else if (left === 1) {
    const cell = nameOf(places, first);
    const values = { left, all, cell, reason: { kind: 'message', message: reason } } as const;
    notify({ kind, message: message(code, values), untilChange: true });
  } else {
    const details = leftCells(places, refused);
    notify({ kind, message: message(`${code}Each`, { left, all }), details, untilChange: true });
  }
}

/** Cells of one reason are named together, so many of them; the rest are counted. */
const MOST_NAMED = 4;

function leftCells(places: SheetPlaces, refused: readonly RefusedWrite[]): readonly Message[] {
  const byReason = new Map<string, RefusedWrite[]>();
  for (const each of refused) {
    const key = messageKey(each.reason);
    const same = byReason.get(key);
    if (same) same.push(each);
    else byReason.set(key, [each]);
  }
  return [...byReason.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const names = same.length > MOST_NAMED + 1 ? same.slice(0, MOST_NAMED) : same;
    const rest = same.length - names.length;
    const items = names.map((each) => nameOf(places, each));
    if (rest > 0) items.push(currentText().t('sheet.moreCells', { count: rest }));
    return message('sheet.leftFor', {
      cells: { kind: 'list', items },
      reason: { kind: 'message', message: first.reason },
    });
  });
}

function nameOf({ sheet }: SheetPlaces, { address }: RefusedWrite): string {
  const text = currentText();
  return address ? nameOfCell(sheet, address, text) : text.t('sheet.outside');
}
