import { message } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import type { ExportAnswer } from '../host/host.ts';
import { hostProblem } from './host-problem.ts';

/** Says that a file was written, or why it was not; nothing where it was called off. */
export function tellExported(answer: ExportAnswer): void {
  if (answer.kind === 'problem') notify({ kind: 'error', message: hostProblem('export', answer.problem) });
  if (answer.kind === 'exported')
    notify({ kind: 'ok', message: message('export.done', { name: answer.name }) });
}
