import { host } from '../host/current-host.ts';
import { outcomeOf } from '../store/derived.ts';
import { documentStore } from '../store/document-store.ts';
import { currentText } from '../text/use-text.ts';
import { fileName } from './file-name.ts';
import { tellExported } from './tell-exported.ts';

/** Writes all scenarios, their comparison and the assumptions to an Excel workbook. The writer is loaded when first used. */
export async function exportWorkbook(): Promise<void> {
  const { plan } = documentStore.getState();
  if (!plan) return;
  const { workbookOf, writeXlsx } = await import('../../core/workbook/index.ts');
  const scenarios = [plan.base, ...plan.scenarios].map(({ id }) => id);
  const workbook = workbookOf(plan, scenarios, (id) => outcomeOf(plan, id), currentText().text);
  const bytes = await writeXlsx(workbook);
  tellExported(await host().exportFile({ suggestedName: fileName(plan.name, 'xlsx'), type: 'xlsx', bytes }));
}
