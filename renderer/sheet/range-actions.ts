import { planAction, type Action, type PlanActionState } from '../actions/action.ts';
import { copyByMenu, pasteByMenu } from './clipboard/clipboard-events.ts';
import { currentScope, selectedIn } from './current-scope.ts';
import { clearCells } from './editing/clear-cells.ts';
import { fillSelection } from './fill/fill.ts';

/** What can be done with the selected cells. The sheet, or the browser itself, acts on their keys. */
export const RANGE_ACTIONS: readonly Action[] = [
  planAction({
    id: 'edit.cut',
    label: 'action.cut',
    shortcuts: [{ key: 'x', mod: true, shownOnly: true }],
    available: isSheetInSight,
    perform: () => copyByMenu('cut'),
  }),
  planAction({
    id: 'edit.copy',
    icon: 'copy',
    label: 'action.copy',
    shortcuts: [{ key: 'c', mod: true, shownOnly: true }],
    available: isSheetInSight,
    perform: () => copyByMenu('copy'),
  }),
  planAction({
    id: 'edit.paste',
    label: 'action.paste',
    shortcuts: [{ key: 'v', mod: true, shownOnly: true }],
    available: isSheetInSight,
    perform: pasteByMenu,
  }),
  planAction({
    id: 'cell.clear',
    label: 'action.clear',
    shortcuts: [{ key: 'Delete', shownOnly: true }],
    available: isSheetInSight,
    perform: () => {
      const scope = currentScope();
      const rect = scope && selectedIn(scope);
      if (rect) clearCells(scope, rect);
    },
  }),
  planAction({
    id: 'cell.fillDown',
    label: 'action.fillDown',
    shortcuts: [{ key: 'd', mod: true, shownOnly: true }],
    available: isSheetInSight,
    perform: () => fillInSight('down'),
  }),
  planAction({
    id: 'cell.fillRight',
    label: 'action.fillRight',
    shortcuts: [{ key: 'r', mod: true, shownOnly: true }],
    available: isSheetInSight,
    perform: () => fillInSight('right'),
  }),
];

function isSheetInSight({ document }: PlanActionState): boolean {
  return document.view === 'sheet' && document.selection !== null;
}

function fillInSight(direction: 'down' | 'right'): void {
  const scope = currentScope();
  if (scope) fillSelection(scope, direction);
}
