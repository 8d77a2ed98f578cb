import { showDialog } from '../dialogs/dialog-store.ts';
import { exportWorkbook } from '../files/export-workbook.ts';
import { guardUnsaved } from '../files/guard-unsaved.ts';
import { openExample } from '../files/open-example.ts';
import { openFile } from '../files/open-file.ts';
import { savePlan, savePlanAs } from '../files/save-plan.ts';
import { closeDocument } from '../store/document-store.ts';
import { always, hasPlan, planAction, type Action } from './action.ts';

export const FILE_ACTIONS: readonly Action[] = [
  {
    id: 'file.new',
    label: 'action.newPlan',
    icon: 'file',
    shortcuts: [{ key: 'n', mod: true, host: 'desktop' }],
    available: always,
    perform: async () => {
      if (await guardUnsaved()) showDialog({ kind: 'newPlan' });
    },
  },
  {
    id: 'file.open',
    label: 'action.open',
    icon: 'folder',
    shortcuts: [{ key: 'o', mod: true }],
    available: always,
    perform: openFile,
  },
  { id: 'file.example', label: 'action.openExample', available: always, perform: openExample },
  {
    id: 'file.save',
    label: 'action.save',
    icon: 'save',
    shortcuts: [{ key: 's', mod: true }],
    available: hasPlan,
    perform: async () => void (await savePlan()),
  },
  {
    id: 'file.saveAs',
    label: 'action.saveAs',
    shortcuts: [{ key: 's', mod: true, shift: true }],
    available: hasPlan,
    perform: async () => void (await savePlanAs()),
  },
  { id: 'file.export', label: 'action.export', icon: 'table', available: hasPlan, perform: exportWorkbook },
  {
    id: 'file.newWindow',
    label: 'action.newWindow',
    available: always,
    perform: ({ host }) => host.newWindow(),
  },
  planAction({
    id: 'file.close',
    label: 'action.closePlan',
    perform: async () => {
      if (await guardUnsaved()) closeDocument();
    },
  }),
  {
    id: 'window.close',
    label: 'action.closeWindow',
    available: ({ host }) => host.kind === 'desktop',
    // The main process asks about unsaved edits (onSaveRequested) before the window goes.
    perform: ({ host }) => host.closeWindow(),
  },
];
