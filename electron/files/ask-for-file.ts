import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dialog } from 'electron';
import type { Translator } from '../../resources/text/translator.ts';
import type { PlanWindow } from '../windows/plan-window.ts';
import { PLAN_EXTENSION } from './plan-extension.ts';
import { suggestedName, withExtension } from './suggested-name.ts';

/** Asks which plan to open; null when the user does not want to. */
export async function askForPlan({ window }: PlanWindow, { t }: Translator): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('desktop.dialog.open'),
    properties: ['openFile'],
    filters: [{ name: t('desktop.fileType.plan'), extensions: [PLAN_EXTENSION.slice(1)] }],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

export interface Wanted {
  readonly title: string;
  readonly name: string;
  readonly typeName: string;
  readonly extension: string;
}

/** Asks where to write; null when the user does not want to. The system asks before anything is overwritten. */
export async function askWhere(wanted: Wanted, { window, file }: PlanWindow): Promise<string | null> {
  const name = suggestedName(wanted.name, wanted.extension);
  return askFrom(file === null ? name : join(dirname(file), name));

  async function askFrom(defaultPath: string): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: wanted.title,
      defaultPath,
      filters: [{ name: wanted.typeName, extensions: [wanted.extension.slice(1)] }],
    });
    if (canceled || filePath === '') return null;
    const whole = withExtension(filePath, wanted.extension);
    // The system asked about the name without its extension: a file of the whole name needs the question, too.
    return whole !== filePath && existsSync(whole) ? askFrom(whole) : whole;
  }
}
