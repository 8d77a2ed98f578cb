import { canRedo, canUndo, message, redoLabel, undoLabel, type Message } from '../../core/index.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { redo, undo } from '../store/document-store.ts';
import { planAction, type Action } from './action.ts';

export const EDIT_ACTIONS: readonly Action[] = [
  planAction({
    id: 'edit.undo',
    label: ({ document }) =>
      named('action.undo', 'action.undoNamed', document.history && undoLabel(document.history)),
    icon: 'undo',
    shortcuts: [{ key: 'z', mod: true }],
    needs: 'palette.nothingToUndo',
    available: ({ document }) => document.history !== null && canUndo(document.history),
    perform: undo,
  }),
  planAction({
    id: 'edit.redo',
    label: ({ document }) =>
      named('action.redo', 'action.redoNamed', document.history && redoLabel(document.history)),
    icon: 'redo',
    shortcuts: [
      { key: 'y', mod: true },
      { key: 'z', mod: true, shift: true },
    ],
    needs: 'palette.nothingToRedo',
    available: ({ document }) => document.history !== null && canRedo(document.history),
    perform: redo,
  }),
  planAction({
    id: 'plan.keys',
    label: 'action.keys',
    perform: () => showDialog({ kind: 'keys' }),
  }),
  planAction({
    id: 'plan.settings',
    label: 'action.planSettings',
    icon: 'settings',
    perform: () => showDialog({ kind: 'planSettings' }),
  }),
];

/** "Ångra" alone, or with what would be undone. */
function named(plain: string, withName: string, what: Message | null | undefined): Message {
  return what ? message(withName, { what: { kind: 'message', message: what } }) : message(plain);
}
