import {
  addScenario,
  makeBase,
  message,
  moveScenario,
  overridesOf,
  removeScenario,
  resetAll,
  scenarioHeadOf,
  scenariosOf,
} from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import { edit, showScenario, undo } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { startRenaming } from '../tabs/rename-store.ts';
import { currentText } from '../text/use-text.ts';
import { planAction, type Action, type PlanActionState } from './action.ts';
import { unusedName } from './unused-name.ts';

export const SCENARIO_ACTIONS: readonly Action[] = [
  planAction({
    id: 'scenario.add',
    label: 'action.addScenario',
    icon: 'add',
    // A new sheet in Excel.
    shortcuts: [{ key: 'F11', shift: true }],
    perform: (state) => addCopy(state, 'scenario.new'),
  }),
  planAction({
    id: 'scenario.copy',
    label: 'action.copyScenario',
    icon: 'copy',
    perform: (state) => addCopy(state, 'scenario.copyOf'),
  }),
  planAction({
    id: 'scenario.rename',
    label: 'action.renameScenario',
    icon: 'pencil',
    available: hasTabs,
    perform: ({ scenario }) => startRenaming(scenario),
  }),
  planAction({
    id: 'scenario.moveLeft',
    label: 'action.moveScenarioLeft',
    shortcuts: [
      { key: 'PageUp', mod: true, shift: true, host: 'desktop' },
      { key: 'PageUp', alt: true, shift: true },
    ],
    needs: 'palette.noMoveThere',
    available: (state) => position(state) > 0,
    perform: (state) => move(state, position(state) - 1),
  }),
  planAction({
    id: 'scenario.moveRight',
    label: 'action.moveScenarioRight',
    shortcuts: [
      { key: 'PageDown', mod: true, shift: true, host: 'desktop' },
      { key: 'PageDown', alt: true, shift: true },
    ],
    needs: 'palette.noMoveThere',
    available: (state) => position(state) >= 0 && position(state) < state.plan.scenarios.length - 1,
    perform: (state) => move(state, position(state) + 1),
  }),
  planAction({
    id: 'scenario.makeBase',
    label: 'action.makeBase',
    needs: 'palette.isBase',
    available: isNotBase,
    perform: ({ scenario }) => void edit((plan) => makeBase(plan, { id: scenario })),
  }),
  planAction({
    id: 'scenario.resetAll',
    label: 'action.resetAll',
    icon: 'reset',
    needs: 'palette.noOverrides',
    available: ({ plan, scenario }) => overridesOf(plan, scenario).length > 0,
    perform: ({ scenario }) => void edit((plan) => resetAll(plan, { scenario })),
  }),
  planAction({
    id: 'scenario.remove',
    label: 'action.removeScenario',
    icon: 'trash',
    needs: 'palette.isBase',
    available: isNotBase,
    perform: removeWithWayBack,
  }),
  planAction({
    id: 'scenario.previous',
    label: 'action.previousScenario',
    shortcuts: [
      { key: 'PageUp', mod: true, host: 'desktop' },
      { key: 'PageUp', alt: true },
      { key: 'PageUp', mod: true, host: 'browser' },
    ],
    available: isOnScreen,
    perform: (state) => step(state, -1),
  }),
  planAction({
    id: 'scenario.next',
    label: 'action.nextScenario',
    shortcuts: [
      { key: 'PageDown', mod: true, host: 'desktop' },
      { key: 'PageDown', alt: true },
      { key: 'PageDown', mod: true, host: 'browser' },
    ],
    available: isOnScreen,
    perform: (state) => step(state, 1),
  }),
];

/** The tabs belong to the sheet. */
function hasTabs({ document }: PlanActionState): boolean {
  return document.view === 'sheet';
}

/** One scenario is in sight, and another can be. */
function isOnScreen({ document }: PlanActionState): boolean {
  return document.view === 'sheet' || document.view === 'members';
}

function isNotBase({ plan, scenario }: PlanActionState): boolean {
  return scenario !== plan.base.id;
}

/** Among the scenarios, the base not counted: it is always first. */
function position({ plan, scenario }: PlanActionState): number {
  return plan.scenarios.findIndex(({ id }) => id === scenario);
}

function addCopy(
  { plan, scenario, document }: PlanActionState,
  nameKey: 'scenario.new' | 'scenario.copyOf',
): void {
  const id = newId();
  const copied = scenarioHeadOf(plan, scenario)?.name ?? '';
  const names = scenariosOf(plan).map(({ name }) => name);
  const name = unusedName(currentText().t(nameKey, { name: copied }), names);
  const answer = edit((current) => addScenario(current, { id, name, copyOf: scenario }));
  if (!answer.ok) return;
  showScenario(id);
  if (document.view === 'sheet') startRenaming(id);
}

function move({ scenario }: PlanActionState, to: number): void {
  edit((plan) => moveScenario(plan, { id: scenario, to }));
}

function removeWithWayBack({ plan, scenario }: PlanActionState): void {
  const name = scenarioHeadOf(plan, scenario)?.name ?? '';
  if (!edit((current) => removeScenario(current, { id: scenario })).ok) return;
  const wayBack = () => {
    undo();
    showScenario(scenario);
  };
  notify({
    kind: 'ok',
    message: message('notice.removed', { name }),
    action: { label: message('action.undo'), perform: wayBack },
  });
}

function step({ plan, document }: PlanActionState, by: number): void {
  const ids = scenariosOf(plan).map(({ id }) => id);
  const next = ids[(ids.indexOf(document.scenario) + by + ids.length) % ids.length];
  if (next) showScenario(next);
}
