import { message, openPlan } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import { host } from '../host/current-host.ts';
import type { OpenAnswer, OpenedFile } from '../host/host.ts';
import { documentStore, openDocument } from '../store/document-store.ts';
import { describePlan } from './describe-plan.ts';
import { guardUnsaved } from './guard-unsaved.ts';
import { hostProblem } from './host-problem.ts';

/** Asks for a file and shows its plan. */
export async function openFile(): Promise<void> {
  if (await guardUnsaved()) await showAnswer(await host().openFile());
}

export async function openRecentFile(id: string): Promise<void> {
  if (await guardUnsaved()) await showAnswer(await host().openRecent(id));
}

/** A file that is already at hand: dropped on the window, or handed over by the system. */
export async function openGiven(answer: OpenAnswer | Promise<OpenAnswer>): Promise<void> {
  const given = await answer;
  if (await guardUnsaved()) await showAnswer(given);
}

async function showAnswer(answer: OpenAnswer): Promise<void> {
  if (answer.kind === 'problem') notify({ kind: 'error', message: hostProblem('open', answer.problem) });
  if (answer.kind === 'opened') await showFile(answer.file);
}

/** Shows the file's plan whole, or says why it cannot be opened and leaves the window as it was. */
async function showFile({ bytes, handle, name, sha256 }: OpenedFile): Promise<void> {
  const opened = openPlan(bytes);
  if (!opened.ok) {
    const reason = { kind: 'message', message: opened.failure } as const;
    notify({ kind: 'error', message: message('open.refused', { name, reason }) });
    return;
  }
  const { plan, warnings } = opened.value;
  openDocument(plan, { handle, name, sha256 });
  for (const warning of warnings) notify({ kind: 'info', message: warning });
  if (handle && documentStore.getState().plan === plan)
    await host().describeRecent(handle, describePlan(plan));
}
