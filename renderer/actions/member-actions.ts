import {
  addScenarioOfDecided,
  inputOf,
  inputValueText,
  message,
  resetInput,
  scenariosOf,
  type CeilingKind,
  type Member,
  type Message,
  type Override,
} from '../../core/index.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { notify } from '../dialogs/notify.ts';
import { changeCeilingKind, changeStatus } from '../members/edit-member.ts';
import { CEILING_KINDS } from '../members/member-action-ids.ts';
import { STATUS_FILTERS, STATUS_WORDS, type StatusFilter } from '../members/member-status.ts';
import { edit, showScenario } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { currentText } from '../text/use-text.ts';
import { memberOf, overrideOfCell } from './member-target.ts';
import { planAction, type Action, type PlanActionState } from './action.ts';
import { unusedName } from './unused-name.ts';

/** What can be done with members, beside what can be done with any row. */
export const MEMBER_ACTIONS: readonly Action[] = [
  planAction({
    id: 'members.paste',
    label: 'action.pasteMembers',
    icon: 'paste',
    perform: () => showDialog({ kind: 'pasteMembers', text: '' }),
  }),
  ...STATUS_FILTERS.map(statusAction),
  ...CEILING_KINDS.map(ceilingAction),
  planAction({
    id: 'member.years',
    label: 'action.memberYears',
    available: (state) => yearColumnOf(state) !== null,
    perform: (state) => {
      const member = memberOf(state);
      const column = yearColumnOf(state);
      if (member && column) showDialog({ kind: 'memberYears', id: member.id, column });
    },
  }),
  planAction({
    id: 'member.resetCell',
    icon: 'reset',
    label: resetLabel,
    available: (state) => overrideOfCell(state) !== null,
    perform: resetCell,
  }),
  planAction({
    id: 'scenario.addDecided',
    label: 'action.addScenarioOfDecided',
    icon: 'members',
    needs: 'palette.nobodyDecided',
    available: ({ plan }) =>
      plan.members.some(({ status }) => status?.kind === 'decided' || status?.kind === 'signed'),
    perform: addDecided,
  }),
];

function statusAction(kind: StatusFilter): Action {
  return planAction({
    id: `member.status.${kind}`,
    label: STATUS_WORDS[kind],
    needs: 'palette.needsMember',
    available: (state) => memberOf(state) !== null,
    checked: (state) =>
      isStatus(state.document.plan ? memberOf({ ...state, plan: state.document.plan }) : null, kind),
    perform: (state) => {
      const member = memberOf(state);
      if (member) edit((plan) => changeStatus(plan, member.id, kind === 'none' ? null : kind));
    },
  });
}

function isStatus(member: Member | null, kind: StatusFilter): boolean {
  return member !== null && (member.status?.kind ?? 'none') === kind;
}

function ceilingAction(kind: CeilingKind): Action {
  return planAction({
    id: `member.ceiling.${kind}`,
    label: `ceilingKind.${kind}`,
    available: (state) => Boolean(memberOf(state)?.ceiling),
    checked: (state) =>
      state.document.plan !== null &&
      memberOf({ ...state, plan: state.document.plan })?.ceiling?.kind === kind,
    perform: (state) => {
      const member = memberOf(state);
      if (member) edit((plan) => changeCeilingKind(plan, member.id, kind, state.scenario));
    },
  });
}

/** The key column whose cell is selected. */
function yearColumnOf({ plan, document }: PlanActionState): string | null {
  const [kind, id] = document.selection?.column.split(':') ?? [];
  const column = kind === 'key' && plan.keyColumns.find((each) => each.id === id);
  return column && plan.years.length > 1 ? column.id : null;
}

function resetLabel(state: Parameters<Exclude<Action['label'], string>>[0]): Message {
  const { plan } = state.document;
  const override = plan && overrideOfCell({ ...state, plan });
  const field = override && inputOf(plan, override.input.id);
  if (!field) return message('sheet.reset');
  const value = inputValueText(plan, field, override.base);
  return message('sheet.resetTo', { value: { kind: 'message', message: value } });
}

/** Where only single years have values of their own, each of them goes. */
function resetCell(state: PlanActionState): void {
  const override: Override | null = overrideOfCell(state);
  if (!override) return;
  const { scenario } = state;
  edit((plan) => resetInput(plan, { scenario, input: override.input.id, year: override.year }));
}

function addDecided({ plan }: PlanActionState): void {
  const id = newId();
  const names = scenariosOf(plan).map(({ name }) => name);
  const name = unusedName(currentText().t('scenario.ofDecided'), names);
  if (!edit((current) => addScenarioOfDecided(current, { id, name })).ok) return;
  showScenario(id);
  notify({ kind: 'ok', message: message('notice.scenarioAdded', { name }) });
}
