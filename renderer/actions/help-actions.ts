import { showDialog } from '../dialogs/dialog-store.ts';
import { always, type Action } from './action.ts';

export const HELP_ACTIONS: readonly Action[] = [
  {
    id: 'help.keyboard',
    label: 'action.keyboard',
    icon: 'keyboard',
    shortcuts: [{ key: 'F1' }, { key: '?' }],
    available: always,
    perform: () => showDialog({ kind: 'keyboard' }),
  },
  {
    id: 'help.about',
    label: 'action.about',
    icon: 'info',
    available: always,
    perform: () => showDialog({ kind: 'about' }),
  },
];
