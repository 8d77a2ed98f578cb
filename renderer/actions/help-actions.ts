import { showDialog } from '../dialogs/dialog-store.ts';
import { showHints, showView } from '../store/document-store.ts';
import { always, planAction, type Action } from './action.ts';

export const HELP_ACTIONS: readonly Action[] = [
  {
    id: 'help.manual',
    label: 'action.manual',
    shortcuts: [{ key: 'F1', shift: true }],
    available: always,
    perform: () => showDialog({ kind: 'manual', chapter: null }),
  },
  {
    id: 'help.keyboard',
    label: 'action.keyboard',
    icon: 'keyboard',
    shortcuts: [{ key: 'F1' }, { key: '?' }],
    available: always,
    perform: () => showDialog({ kind: 'keyboard' }),
  },
  planAction({
    id: 'help.hints',
    label: 'action.hints',
    perform: () => {
      showView('sheet');
      showHints('asked');
    },
  }),
  {
    id: 'help.about',
    label: 'action.about',
    icon: 'info',
    available: always,
    perform: () => showDialog({ kind: 'about' }),
  },
];
