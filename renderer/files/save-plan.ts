import { FILE_LIMITS, message, type Plan } from '../../core/index.ts';
import { askDialog } from '../dialogs/dialog-store.ts';
import { notify } from '../dialogs/notify.ts';
import { host } from '../host/current-host.ts';
import type { SaveAnswer } from '../host/host.ts';
import { documentStore, type DocumentFile } from '../store/document-store.ts';
import { markSaved, markSaveEnded, markSaving } from '../store/open-document.ts';
import { describePlan } from './describe-plan.ts';
import { fileName } from './file-name.ts';
import { hostProblem } from './host-problem.ts';
import { bytesOf } from './plan-text.ts';

let earlier: Promise<unknown> = Promise.resolve();

/** Saves where the plan came from, or asks where. Answers whether the disk now holds it. */
export function savePlan(): Promise<boolean> {
  return afterEarlier(saveInPlace);
}

export function savePlanAs(): Promise<boolean> {
  return afterEarlier(saveElsewhere);
}

/** One save at a time: the next must know the hash that the one before left. */
function afterEarlier(save: () => Promise<boolean>): Promise<boolean> {
  const saved = earlier.then(save);
  earlier = saved.catch(() => undefined);
  return saved;
}

async function saveInPlace(): Promise<boolean> {
  const { plan, file } = documentStore.getState();
  if (!plan) return false;
  if (!file?.handle) return saveElsewhere();
  const request = { handle: file.handle, bytes: bytesOf(plan), expectedSha256: file.sha256 };
  const answer = await saving(request, () => host().save({ ...request, overwrite: false }));
  if (answer.kind !== 'changedOnDisk') return finish(plan, answer);
  const choice = await askDialog({ kind: 'changedOnDisk', name: file.name });
  if (choice === 'copy') return saveElsewhere();
  if (choice !== 'overwrite') return false;
  return finish(plan, await saving(request, () => host().save({ ...request, overwrite: true })));
}

async function saveElsewhere(): Promise<boolean> {
  const { plan } = documentStore.getState();
  if (!plan) return false;
  const request = { suggestedName: fileName(plan.name, 'samkalkyl'), bytes: bytesOf(plan) };
  return finish(plan, await saving(request, () => host().saveAs(request)));
}

/** What could not be opened again is not written (FIL14). */
async function saving(
  { bytes }: { readonly bytes: Uint8Array },
  save: () => Promise<SaveAnswer>,
): Promise<SaveAnswer> {
  markSaving();
  const fits = bytes.length <= FILE_LIMITS.bytes;
  const answer: SaveAnswer = fits ? await save() : { kind: 'problem', problem: 'tooLarge' };
  markSaveEnded(answer.kind === 'problem' ? 'failed' : 'idle');
  return answer;
}

async function finish(plan: Plan, answer: SaveAnswer): Promise<boolean> {
  if (answer.kind === 'problem') notify({ kind: 'error', message: hostProblem('save', answer.problem) });
  if (answer.kind !== 'saved') return false;
  const { handle, name, sha256 } = answer;
  const file: DocumentFile = { handle, name, sha256 };
  markSaved(plan, file, new Date().toISOString());
  if (!answer.durable) notify({ kind: 'info', message: message('save.notDurable', { name }) });
  if (answer.asDownload) notify({ kind: 'ok', message: message('save.asDownload', { name }) });
  if (handle) await host().describeRecent(handle, describePlan(plan));
  return true;
}
