import { addPaper, message, removePaper, type PaperSubject } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import { chosenPaper } from '../paper/chosen-paper.ts';
import { edit, showPaper, undo } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { planAction, type Action, type ActionState, type PlanActionState } from './action.ts';

const loadOutputs = () => import('../paper/output/paper-outputs.ts');

/** The papers for the board, and the ways out for the one in sight. */
export const PAPER_ACTIONS: readonly Action[] = [
  planAction({
    id: 'paper.addForAgreement',
    label: 'action.paperForAgreement',
    icon: 'file',
    perform: (state) => add(state, { kind: 'agreement' }),
  }),
  planAction({
    id: 'paper.addForMember',
    label: (state) => {
      const name = memberOf(state)?.name;
      return name === undefined ? message('action.paperForMember') : message('action.paperFor', { name });
    },
    icon: 'file',
    needs: 'palette.needsMember',
    available: (state) => memberOf(state) !== null,
    perform: (state) => {
      const member = memberOf(state);
      if (member) add(state, { kind: 'member', member: member.id });
    },
  }),
  planAction({
    id: 'paper.print',
    label: 'action.printPaper',
    icon: 'print',
    // A browser prints the page itself, which is the paper where one is shown.
    shortcuts: [
      { key: 'p', mod: true, host: 'desktop' },
      { key: 'p', mod: true, host: 'browser', shownOnly: true },
    ],
    needs: 'palette.needsPaper',
    available: showsPaper,
    perform: (state) =>
      withPaper(state, async (paper) => (await loadOutputs()).printPaper(state.plan, paper)),
  }),
  planAction({
    id: 'paper.pdf',
    label: 'action.paperAsPdf',
    icon: 'save',
    needs: 'palette.needsPaper',
    available: showsPaper,
    perform: (state) =>
      withPaper(state, async (paper) => (await loadOutputs()).savePaperAsPdf(state.plan, paper)),
  }),
  planAction({
    id: 'paper.word',
    label: 'action.paperAsWord',
    icon: 'file',
    needs: 'palette.needsPaper',
    available: showsPaper,
    perform: (state) =>
      withPaper(state, async (paper) => (await loadOutputs()).savePaperAsWord(state.plan, paper)),
  }),
  planAction({
    id: 'paper.copy',
    label: 'action.copyPaper',
    icon: 'copy',
    needs: 'palette.needsPaper',
    available: showsPaper,
    perform: (state) => withPaper(state, async (paper) => (await loadOutputs()).copyPaper(state.plan, paper)),
  }),
  planAction({
    id: 'paper.remove',
    label: 'action.removePaper',
    icon: 'trash',
    needs: 'palette.needsPaper',
    available: showsPaper,
    perform: (state) => withPaper(state, remove),
  }),
];

/** Papers are done with where they are in sight. */
function paperOf({ plan, document }: PlanActionState) {
  return document.view === 'paper' ? chosenPaper(plan, document.paper) : null;
}

function showsPaper(state: PlanActionState): boolean {
  return paperOf(state) !== null;
}

type Shown = NonNullable<ReturnType<typeof paperOf>>;

function withPaper(
  state: PlanActionState,
  work: (paper: Shown) => void | Promise<void>,
): void | Promise<void> {
  const paper = paperOf(state);
  if (paper) return work(paper);
}

function memberOf({ document: { plan }, row }: ActionState) {
  return plan?.members.find(({ id }) => row === `member:${id}`) ?? null;
}

function add({ scenario, settings }: PlanActionState, subject: PaperSubject): void {
  const id = newId();
  if (edit((plan) => addPaper(plan, { id, subject, scenario, language: settings.language })).ok)
    showPaper(id);
}

function remove({ id }: Shown): void {
  if (!edit((plan) => removePaper(plan, { id })).ok) return;
  notify({
    kind: 'ok',
    message: message('notice.removedPaper'),
    action: { label: message('action.undo'), perform: undo },
  });
}
