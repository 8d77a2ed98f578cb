import { inputOf, type Plan } from '../../../core/index.ts';
import { documentStore, type CellAddress } from '../../store/document-store.ts';
import { settingsStore } from '../../store/settings-store.ts';
import { changeCells, type ManyCells } from '../editing/change-cells.ts';
import type { CellWrite } from '../editing/take-each.ts';
import { cellAt, type SheetPlaces } from '../sheet-scope.ts';
import type { CellCopy } from './copy-of-cell.ts';
import { writeOf } from './write-of.ts';

/** A copied cell and where it is put; `null`: beside the sheet. */
export interface PutCell {
  readonly address: CellAddress | null;
  readonly copy: CellCopy;
}

/** Puts copies into cells as one step; those that are refused are counted and named. */
export function putCells(places: SheetPlaces, plan: Plan, cells: readonly PutCell[], name: string): number {
  const gesture: ManyCells = { name, left: 'sheet.notTaken' };
  return changeCells(places, gesture, writesOf(places, plan, cells));
}

function writesOf(places: SheetPlaces, plan: Plan, cells: readonly PutCell[]): readonly CellWrite[] {
  const { scenario } = documentStore.getState();
  const { language } = settingsStore.getState();
  return cells
    .filter((cell) => isMeant(places, cell))
    .map(({ address, copy }) => {
      const cell = address ? cellAt(places, address) : undefined;
      return { address, command: writeOf(cell, copy, { plan, scenario, language }) };
    });
}

/** Nothing is put into nothing: a blank over a cell that cannot be typed in changes nothing and fails nothing. */
function isMeant(places: SheetPlaces, { address, copy }: PutCell): boolean {
  const isBlank = copy.text === '' && copy.typed === null && copy.membership === null;
  return !isBlank || (address !== null && (cellAt(places, address)?.edit ?? null) !== null);
}

/** Whether an amount among the cells is read as the words of another program. */
export function readsAmounts(places: SheetPlaces, plan: Plan, cells: readonly PutCell[]): boolean {
  return cells.some(({ address, copy }) => {
    const edit = address && cellAt(places, address)?.edit;
    return copy.typed === null && edit?.kind === 'input' && inputOf(plan, edit.input)?.type === 'money';
  });
}
