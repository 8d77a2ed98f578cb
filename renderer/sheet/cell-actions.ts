import { message, type SheetCell } from '../../core/index.ts';
import { planAction, type Action, type PlanActionState } from '../actions/action.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { targetOfCell, type RemarkTarget } from '../remarks/remark-target.ts';
import { currentSheet } from '../store/derived.ts';
import { currentScope, selectedIn } from './current-scope.ts';
import { overridesIn, resetCells } from './editing/reset-cells.ts';
import { isRange } from './selection/rect.ts';
import { baseValueText } from './base-value.ts';
import { isOverridden, resetCell } from './editing/cell-commands.ts';

/** What can be done with the selected cell. */
export const CELL_ACTIONS: readonly Action[] = [
  planAction({
    id: 'cell.reset',
    icon: 'reset',
    label: (state) => {
      const { plan } = state.document;
      const many = overridesInRange();
      if (many > 0) return message('sheet.resetMany', { count: many });
      const override = plan && selectedCell({ ...state, plan })?.override;
      const value = override && baseValueText(plan, override);
      return value
        ? message('sheet.resetTo', { value: { kind: 'message', message: value } })
        : message('sheet.reset');
    },
    needs: 'palette.noOverride',
    available: (state) => overridesInRange() > 0 || isOverridden(selectedCell(state)),
    perform: (state) => {
      const cell = selectedCell(state);
      if (overridesInRange() > 0) resetRange();
      else if (cell) resetCell(cell);
    },
  }),
  planAction({
    id: 'cell.remark',
    icon: 'note',
    label: 'action.remark',
    // As in Excel.
    shortcuts: [{ key: 'F2', shift: true }],
    available: (state) => state.document.view === 'sheet' && targetOf(state) !== null,
    perform: (state) => {
      const target = targetOf(state);
      if (target) showDialog({ kind: 'remark', target });
    },
  }),
];

/** How many values of its own a scenario has in the range; 0 for one cell alone. */
function overridesInRange(): number {
  const scope = currentScope();
  const rect = scope && selectedIn(scope);
  return rect && isRange(scope.map, rect) ? overridesIn(scope, rect).length : 0;
}

function resetRange(): void {
  const scope = currentScope();
  const rect = scope && selectedIn(scope);
  if (rect) resetCells(scope, rect);
}

function targetOf(state: PlanActionState): RemarkTarget | null {
  const row = state.document.selection?.row;
  return row === undefined ? null : targetOfCell(state.plan, row, selectedCell(state));
}

function selectedCell({ plan, document, scenario }: PlanActionState): SheetCell | undefined {
  const { selection } = document;
  if (!selection) return undefined;
  const rows = currentSheet(plan, scenario).sections.flatMap((section) => section.rows);
  return rows.find(({ id }) => id === selection.row)?.cells[selection.column];
}
