import { message } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import { host } from '../host/current-host.ts';
import { outcomeOf } from '../store/derived.ts';
import { documentStore } from '../store/document-store.ts';
import { currentText } from '../text/use-text.ts';
import { fileName } from './file-name.ts';
import { hostProblem } from './host-problem.ts';

/** Writes all scenarios, their comparison and the assumptions to an Excel workbook. The writer is loaded when first used. */
export async function exportWorkbook(): Promise<void> {
  const { plan } = documentStore.getState();
  if (!plan) return;
  const { workbookOf, writeXlsx } = await import('../../core/workbook/index.ts');
  const scenarios = [plan.base, ...plan.scenarios].map(({ id }) => id);
  const workbook = workbookOf(plan, scenarios, (id) => outcomeOf(plan, id), currentText().text);
  const bytes = await writeXlsx(workbook);
  const answer = await host().exportFile({ suggestedName: fileName(plan.name, 'xlsx'), type: 'xlsx', bytes });
  if (answer.kind === 'problem') notify({ kind: 'error', message: hostProblem('export', answer.problem) });
  if (answer.kind === 'exported')
    notify({ kind: 'ok', message: message('export.done', { name: answer.name }) });
}
