import { createStore } from 'zustand/vanilla';
import type { FundingKind, LineKind, Message, Plan, PopulationRegister } from '../../core/index.ts';
import type { ChapterId } from '../manual/chapter-ids.ts';
import type { RemarkTarget } from '../remarks/remark-target.ts';

export type DialogRequest =
  | { readonly kind: 'newPlan' }
  | { readonly kind: 'planSettings' }
  | { readonly kind: 'addLine'; readonly lineKind: LineKind }
  | { readonly kind: 'editLine'; readonly id: string }
  | { readonly kind: 'addFunding'; readonly fundingKind: FundingKind }
  | { readonly kind: 'editFunding'; readonly id: string }
  | { readonly kind: 'remark'; readonly target: RemarkTarget }
  | { readonly kind: 'keys' }
  | { readonly kind: 'addMember' }
  | { readonly kind: 'editMember'; readonly id: string }
  | { readonly kind: 'pasteMembers'; readonly text: string }
  | { readonly kind: 'memberYears'; readonly id: string; readonly column: string }
  | { readonly kind: 'addDecision'; readonly scenario: string }
  | { readonly kind: 'editDecision'; readonly id: string }
  | { readonly kind: 'removeDecision'; readonly id: string }
  | { readonly kind: 'paperDraft'; readonly paper: string; readonly section: string }
  | { readonly kind: 'compareFile'; readonly name: string; readonly plan: Plan }
  | { readonly kind: 'copyScenario'; readonly name: string; readonly plan: Plan }
  | { readonly kind: 'leftBehind'; readonly name: string; readonly left: readonly Message[] }
  | { readonly kind: 'rollForward' }
  | { readonly kind: 'scenarioNote'; readonly id: string }
  | { readonly kind: 'addRegister'; readonly name: string; readonly register: PopulationRegister }
  | { readonly kind: 'palette' }
  | { readonly kind: 'present' }
  | { readonly kind: 'keyboard' }
  | { readonly kind: 'manual'; readonly chapter: ChapterId | null }
  | { readonly kind: 'about' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'changedOnDisk'; readonly name: string };

/** What a dialog that asks was answered; `null`: closed without an answer. */
export type DialogAnswer = 'save' | 'discard' | 'copy' | 'overwrite' | null;

interface ShownDialog {
  /** Another for each time that a dialog is shown. */
  readonly number: number;
  readonly request: DialogRequest;
  readonly answer: (answer: DialogAnswer) => void;
}

/** The one dialog in sight. */
export const dialogStore = createStore<{ readonly shown: ShownDialog | null }>(() => ({ shown: null }));

let count = 0;

/** Shows a dialog and waits for it to be closed. One that was in sight is closed without an answer. */
export function askDialog(request: DialogRequest): Promise<DialogAnswer> {
  closeDialog(null);
  count += 1;
  const number = count;
  return new Promise((answer) => dialogStore.setState({ shown: { number, request, answer } }));
}

/** Shows a dialog that answers nothing. */
export function showDialog(request: DialogRequest): void {
  void askDialog(request);
}

export function closeDialog(answer: DialogAnswer = null): void {
  const { shown } = dialogStore.getState();
  dialogStore.setState({ shown: null });
  shown?.answer(answer);
}
