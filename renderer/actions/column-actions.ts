import { chooseWidth, fitWidth, forgetWidths, widthOfKind } from '../sheet/choose-width.ts';
import { kindUnder, type ColumnKind } from '../sheet/layout/column-kinds.ts';
import { planAction, showsSheet, type Action, type ActionState } from './action.ts';

/** In pixels, a step by keyboard. */
const STEP = 16;

/** How wide the selected cell's column is: what a pointer does with the border of its heading. */
export const COLUMN_ACTIONS: readonly Action[] = [
  columnAction('wider', 'action.columnWider', (kind) => chooseWidth(kind, widthOfKind(kind) + STEP)),
  columnAction('narrower', 'action.columnNarrower', (kind) => chooseWidth(kind, widthOfKind(kind) - STEP)),
  columnAction('fit', 'action.columnFit', fitWidth),
  planAction({
    id: 'column.forget',
    label: 'action.columnsForget',
    needs: 'palette.noWidths',
    available: (state) => showsSheet(state) && Object.keys(state.settings.columnWidths).length > 0,
    perform: forgetWidths,
  }),
];

function columnAction(
  name: 'wider' | 'narrower' | 'fit',
  label: Action['label'],
  change: (kind: ColumnKind) => void,
): Action {
  return planAction({
    id: `column.${name}`,
    label,
    needs: 'palette.needsCell',
    available: (state) => kindOfSelected(state) !== null,
    perform: (state) => {
      const kind = kindOfSelected(state);
      if (kind) change(kind);
    },
  });
}

function kindOfSelected(state: ActionState): ColumnKind | null {
  const { selection } = state.document;
  if (!selection || !showsSheet(state)) return null;
  const inBudget = /^(?:line:|budgetTotal$|funding:|overCap:|unused:|toShare$)/.test(selection.row);
  return kindUnder(inBudget ? 'budget' : 'financing', selection.column);
}
