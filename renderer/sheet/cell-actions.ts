import { message, sheetOf, type SheetCell } from '../../core/index.ts';
import { planAction, type Action, type PlanActionState } from '../actions/action.ts';
import { outcomeOf } from '../store/derived.ts';
import { baseValueText } from './base-value.ts';
import { isOverridden, resetCell } from './editing/cell-commands.ts';

/** What can be done with the selected cell. */
export const CELL_ACTIONS: readonly Action[] = [
  planAction({
    id: 'cell.reset',
    icon: 'reset',
    label: (state) => {
      const { plan } = state.document;
      const override = plan && selectedCell({ ...state, plan })?.override;
      const value = override && baseValueText(plan, override);
      return value
        ? message('sheet.resetTo', { value: { kind: 'message', message: value } })
        : message('sheet.reset');
    },
    available: (state) => isOverridden(selectedCell(state)),
    perform: (state) => {
      const cell = selectedCell(state);
      if (cell) resetCell(cell);
    },
  }),
];

function selectedCell({ plan, document, scenario }: PlanActionState): SheetCell | undefined {
  const { selection } = document;
  if (!selection) return undefined;
  const rows = sheetOf(plan, scenario, outcomeOf(plan, scenario)).sections.flatMap((section) => section.rows);
  return rows.find(({ id }) => id === selection.row)?.cells[selection.column];
}
