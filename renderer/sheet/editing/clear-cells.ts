import {
  message,
  readInput,
  refusal,
  setInput,
  setText,
  type Plan,
  type SheetCell,
} from '../../../core/index.ts';
import { documentStore } from '../../store/document-store.ts';
import { settingsStore } from '../../store/settings-store.ts';
import { whyNotTyped } from '../clipboard/write-of.ts';
import { cellsIn, type Rect } from '../selection/rect.ts';
import { cellAt, type SheetPlaces } from '../sheet-scope.ts';
import { changeCells } from './change-cells.ts';
import { emptyText } from './empty-text.ts';
import type { CellWrite } from './take-each.ts';

/** Empties the cells of a rectangle where "nothing" or 0 is a value, as one step; the others are counted and named. */
export function clearCells(
  places: SheetPlaces,
  rect: Rect,
  name: 'clearCells' | 'cutCells' = 'clearCells',
): void {
  const writes = cellsIn(places.map, rect).flatMap(({ address }): readonly CellWrite[] => {
    const cell = cellAt(places, address);
    return cell && !isNothing(cell) ? [{ address, command: clearing(cell) }] : [];
  });
  changeCells(places, { name, left: 'sheet.notCleared' }, writes);
}

/** Nothing stands in the cell, and nothing can. */
function isNothing({ value, edit }: SheetCell): boolean {
  return edit === null && (value.kind === 'empty' || value.kind === 'none');
}

function clearing(cell: SheetCell): CellWrite['command'] {
  const { edit, value } = cell;
  if (!edit) return () => refusal(message(whyNotTyped(cell)));
  if (value.kind === 'boolean') return () => refusal(message('sheet.isSwitched'));
  if (edit.kind === 'text') return (plan) => setText(plan, { ...edit, text: '' });
  return (plan) => emptied(plan, edit.input, edit.year);
}

function emptied(plan: Plan, input: string, year: number | null) {
  const { scenario } = documentStore.getState();
  const nothing = readInput(plan, input, emptyText(plan, input), settingsStore.getState().language);
  return nothing.ok ? setInput(plan, { scenario, input, year, value: nothing.value }) : nothing;
}
