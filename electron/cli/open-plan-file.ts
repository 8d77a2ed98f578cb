import { message, openPlan, type Message, type Plan } from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { readFile } from '../files/read-file.ts';
import { refused, type Answer } from './answer.ts';

export type OpenedPlan =
  | { readonly ok: true; readonly plan: Plan; readonly warnings: readonly Message[] }
  | { readonly ok: false; readonly answer: Answer };

/** Opens a plan through the same gates as the window, or says why not, with the file’s name, and each reason with its place. */
export async function openPlanFile(path: string, { text }: Translator): Promise<OpenedPlan> {
  const file = await readFile(path);
  if (file.kind === 'problem') {
    const reason = { kind: 'message', message: message(`cli.cannotRead.${file.problem}`) } as const;
    return { ok: false, answer: refused(`${text(message('cli.cannotOpen', { path, reason }))}\n`) };
  }
  const opened = openPlan(file.bytes);
  if (opened.ok) return { ok: true, ...opened.value };
  const reason = { kind: 'message', message: opened.failure } as const;
  const said = [message('cli.refused', { path, reason }), ...(opened.failure.reasons ?? [])];
  return { ok: false, answer: refused(said.map((each) => `${text(each)}\n`).join('')) };
}
