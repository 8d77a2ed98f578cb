import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dialog } from 'electron';
import type { Translator } from '../../resources/text/translator.ts';
import type { PlanWindow } from '../windows/plan-window.ts';
import { PLAN_EXTENSION } from './plan-extension.ts';
import { suggestedName, withExtension } from './suggested-name.ts';

/** What may be asked for: a plan to open, one to look into, a table. */
type Asked = 'open' | 'plan' | 'table';

const TITLES = {
  open: 'desktop.dialog.open',
  plan: 'desktop.dialog.readPlan',
  table: 'desktop.dialog.readTable',
} as const;
const TABLE_EXTENSIONS = ['csv', 'tsv', 'txt', 'json'];

/** Asks which file; null when the user does not want to. */
export async function askForFile(
  asked: Asked,
  { window }: PlanWindow,
  { t }: Translator,
): Promise<string | null> {
  const type =
    asked === 'table'
      ? { name: t('desktop.fileType.table'), extensions: TABLE_EXTENSIONS }
      : { name: t('desktop.fileType.plan'), extensions: [PLAN_EXTENSION.slice(1)] };
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t(TITLES[asked]),
    properties: ['openFile'],
    filters: [type],
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
