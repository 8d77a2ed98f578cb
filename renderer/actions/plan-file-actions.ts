import { showDialog } from '../dialogs/dialog-store.ts';
import { guardUnsaved } from '../files/guard-unsaved.ts';
import { newFromTemplate } from '../files/new-from-template.ts';
import { readOtherPlan } from '../files/read-other-plan.ts';
import { FILLED_TEMPLATES } from '../files/templates.ts';
import { always, planAction, type Action } from './action.ts';

/** Plans out of plans: from a template, beside another file, and the one that continues this one. */
export const PLAN_FILE_ACTIONS: readonly Action[] = [
  ...FILLED_TEMPLATES.map(templateAction),
  planAction({
    id: 'file.compareWith',
    label: 'action.compareWithFile',
    perform: async () => {
      const other = await readOtherPlan();
      if (other) showDialog({ kind: 'compareFile', ...other });
    },
  }),
  planAction({
    id: 'scenario.fromFile',
    label: 'action.copyScenarioFromFile',
    perform: async () => {
      const other = await readOtherPlan();
      if (other) showDialog({ kind: 'copyScenario', ...other });
    },
  }),
  planAction({
    id: 'file.rollForward',
    label: 'action.rollForward',
    perform: async () => {
      if (await guardUnsaved()) showDialog({ kind: 'rollForward' });
    },
  }),
  planAction({
    id: 'scenario.note',
    label: 'action.scenarioNote',
    icon: 'note',
    perform: ({ scenario }) => showDialog({ kind: 'scenarioNote', id: scenario }),
  }),
];

function templateAction(id: (typeof FILLED_TEMPLATES)[number]): Action {
  return {
    id: `file.template.${id}`,
    label: `template.${id}.title`,
    available: always,
    perform: () => newFromTemplate(id),
  };
}
