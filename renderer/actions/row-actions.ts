import { flushSync } from 'react-dom';
import {
  message,
  moveFunding,
  moveLine,
  moveMember,
  removeFunding,
  removeLine,
  removeMember,
  type Edit,
  type FundingKind,
  type LineKind,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { notify } from '../dialogs/notify.ts';
import { revealField } from '../panel/reveal-field.ts';
import { rowAssumption } from '../panel/row-assumption.ts';
import { currentSheet } from '../store/derived.ts';
import { edit, select, undo } from '../store/document-store.ts';
import { planAction, showsSheet, type Action, type PlanActionState } from './action.ts';
import { rowPlace, type RowPlace } from './row-place.ts';

const ADD_LINE = {
  pay: 'addPay',
  percentage: 'addPercentage',
  quantity: 'addQuantity',
  amount: 'addAmount',
} as const;

const EDIT = { line: 'editLine', funding: 'editFunding', member: 'editMember' } as const;
const MOVE = { line: moveLine, funding: moveFunding, member: moveMember };
const REMOVE = { line: removeLine, funding: removeFunding, member: removeMember };

export const ROW_ACTIONS: readonly Action[] = [
  addLineAction('pay'),
  addLineAction('percentage'),
  addLineAction('quantity'),
  addLineAction('amount'),
  addFundingAction('own', 'action.addOwnFinancing'),
  addFundingAction('grant', 'action.addGrant'),
  planAction({
    id: 'member.add',
    label: 'action.addMember',
    icon: 'members',
    perform: () => showDialog({ kind: 'addMember' }),
  }),
  rowAction('row.edit', 'action.editRow', {
    icon: 'pencil',
    perform: (_state, { kind, id }) => showDialog({ kind: EDIT[kind], id }),
  }),
  planAction({
    id: 'row.assumption',
    label: 'action.rowAssumption',
    icon: 'panel',
    shortcuts: [{ key: 'Enter', alt: true }],
    needs: 'palette.needsSheet',
    available: showsSheet,
    perform: goToAssumption,
  }),
  rowAction('row.moveUp', 'action.moveUp', {
    icon: 'arrowUp',
    shortcuts: [{ key: 'ArrowUp', alt: true }],
    needs: 'palette.needsMovableRow',
    available: ({ position }) => position > 0,
    perform: (_state, place) => void edit(moveRow(place, place.position - 1)),
  }),
  rowAction('row.moveDown', 'action.moveDown', {
    icon: 'arrowDown',
    shortcuts: [{ key: 'ArrowDown', alt: true }],
    needs: 'palette.needsMovableRow',
    available: ({ position, count }) => position < count - 1,
    perform: (_state, place) => void edit(moveRow(place, place.position + 1)),
  }),
  rowAction('row.remove', 'action.removeRow', { icon: 'trash', perform: (_state, place) => remove(place) }),
  rowAction('line.remove', 'action.removeLine', {
    icon: 'trash',
    available: ({ kind }) => kind === 'line',
    perform: (_state, place) => remove(place),
  }),
  rowAction('member.remove', 'action.removeMember', {
    icon: 'trash',
    available: ({ kind }) => kind === 'member',
    perform: (_state, place) => remove(place),
  }),
];

function addLineAction(kind: LineKind): Action {
  return planAction({
    id: `line.add.${kind}`,
    label: `action.${ADD_LINE[kind]}`,
    perform: () => showDialog({ kind: 'addLine', lineKind: kind }),
  });
}

function addFundingAction(kind: FundingKind, label: 'action.addOwnFinancing' | 'action.addGrant'): Action {
  return planAction({
    id: `funding.add.${kind}`,
    label,
    perform: () => showDialog({ kind: 'addFunding', fundingKind: kind }),
  });
}

/** The field has the keyboard when this returns: what is typed at once is typed in it. */
function goToAssumption({ plan, row, document: { scenario } }: PlanActionState): void {
  const input = rowAssumption(plan, scenario, currentSheet(plan, scenario), row);
  if (input !== null) flushSync(() => revealField(input));
}

/** An action on the selected line, row of funding or member. */
function rowAction(
  id: string,
  label: Action['label'],
  {
    icon,
    shortcuts,
    needs = 'palette.needsRow',
    available,
    perform,
  }: Pick<Action, 'icon' | 'shortcuts' | 'needs'> & {
    readonly available?: (place: RowPlace) => boolean;
    readonly perform: (state: PlanActionState, place: RowPlace) => void;
  },
): Action {
  return planAction({
    id,
    label,
    ...(icon && { icon }),
    ...(shortcuts && { shortcuts }),
    needs,
    available: ({ plan, row }) => {
      const place = rowPlace(plan, row);
      return place !== null && (available?.(place) ?? true);
    },
    perform: (state) => {
      const place = rowPlace(state.plan, state.row);
      if (place) perform(state, place);
    },
  });
}

/** Moves a row to another place among its like. */
export function moveRow({ kind, id }: RowPlace, to: number): (plan: Plan) => Result<Edit, Message> {
  return (plan) => MOVE[kind](plan, { id, to });
}

/** Removes at once, with the way back at hand instead of a question. */
function remove({ kind, id, name }: RowPlace): void {
  const answer = edit((plan) => REMOVE[kind](plan, { id }));
  if (!answer.ok) return;
  select(null);
  notify({
    kind: 'ok',
    message: message('notice.removed', { name }),
    action: { label: message('action.undo'), perform: undo },
  });
}
