import { findStore, openFind } from '../find/find-store.ts';
import { stepFind } from '../find/find-step.ts';
import { showView } from '../store/document-store.ts';
import { planAction, type Action, type PlanActionState } from './action.ts';

/** Searching in the sheet. */
export const FIND_ACTIONS: readonly Action[] = [
  planAction({
    id: 'find.open',
    label: 'action.find',
    icon: 'search',
    shortcuts: [{ key: 'f', mod: true }],
    perform: open,
  }),
  planAction({
    id: 'find.next',
    label: 'action.findNext',
    shortcuts: [{ key: 'F3' }],
    perform: (state) => step(state, 'next'),
  }),
  planAction({
    id: 'find.previous',
    label: 'action.findPrevious',
    shortcuts: [{ key: 'F3', shift: true }],
    perform: (state) => step(state, 'previous'),
  }),
];

/** The list of members has a search of its own; in every other view, what is searched is the sheet. */
function open({ document: { view, selection } }: PlanActionState): void {
  const ownSearch = view === 'members' && document.querySelector<HTMLInputElement>('.member-search > input');
  if (ownSearch) {
    ownSearch.select();
    return;
  }
  showView('sheet');
  openFind(selection);
}

function step(state: PlanActionState, way: 'next' | 'previous'): void {
  if (findStore.getState().words.trim() === '' || state.document.view !== 'sheet') open(state);
  else stepFind(way);
}
