import { basename } from 'node:path';
import type { ChannelArgument, ExportAnswer, SaveAnswer } from '../ipc/contract.ts';
import type { Program } from '../program.ts';
import type { PlanWindow } from '../windows/plan-window.ts';
import { askWhere } from './ask-for-file.ts';
import { PLAN_EXTENSION } from './plan-extension.ts';
import { replaceFile, type Replaced } from './replace-file.ts';

/** Saves to a file that the window was granted, if it still is what was loaded. */
export async function saveInPlace(
  { handle, bytes, expectedSha256: sha256, overwrite }: ChannelArgument<'files.save'>,
  planWindow: PlanWindow,
): Promise<SaveAnswer> {
  const path = planWindow.grants.pathOf(handle);
  if (path === null) return { kind: 'problem', problem: 'gone' };
  return answerOf(await replaceFile({ path, bytes, expected: { sha256, overwrite } }), planWindow);
}

/** Asks where, then saves, and the window shows that file from then on. */
export async function saveElsewhere(
  { suggestedName, bytes }: ChannelArgument<'files.saveAs'>,
  planWindow: PlanWindow,
  program: Program,
): Promise<SaveAnswer> {
  const { t } = program.texts();
  const wanted = {
    title: t('desktop.dialog.saveAs'),
    name: suggestedName,
    typeName: t('desktop.fileType.plan'),
    extension: PLAN_EXTENSION,
  };
  const path = await askWhere(wanted, planWindow);
  if (path === null) return { kind: 'cancelled' };
  const other = program.windows.showing(path);
  if (other !== null && other !== planWindow) return { kind: 'problem', problem: 'busy' };
  return answerOf(await replaceFile({ path, bytes, expected: null }), planWindow);
}

interface Exported extends Pick<ChannelArgument<'files.export'>, 'suggestedName'> {
  readonly type: ChannelArgument<'files.export'>['type'] | 'pdf';
  readonly bytes: Uint8Array;
}

/** Asks where, then writes an export: whole or not at all, like a plan. */
export async function exportElsewhere(
  { suggestedName, type, bytes }: Exported,
  planWindow: PlanWindow,
  program: Program,
): Promise<ExportAnswer> {
  const { t } = program.texts();
  const wanted = {
    title: t('desktop.dialog.export'),
    name: suggestedName,
    typeName: t(`desktop.fileType.${type}`),
    extension: `.${type}`,
  };
  const path = await askWhere(wanted, planWindow);
  if (path === null) return { kind: 'cancelled' };
  const replaced = await replaceFile({ path, bytes, expected: null });
  if (replaced.kind === 'saved') return { kind: 'exported', name: basename(replaced.path) };
  return { kind: 'problem', problem: replaced.kind === 'problem' ? replaced.problem : 'failed' };
}

function answerOf(replaced: Replaced, planWindow: PlanWindow): SaveAnswer {
  if (replaced.kind !== 'saved') return replaced;
  const { path, sha256, durable } = replaced;
  planWindow.file = path;
  const handle = planWindow.grants.grant(path);
  return { kind: 'saved', handle, name: basename(path), sha256, durable, asDownload: false };
}
