import { openPlan } from '../../core/index.ts';
import example from '../../resources/examples/steget-vidare.samkalkyl?raw';
import { openDocument } from '../store/document-store.ts';
import { guardUnsaved } from './guard-unsaved.ts';

/** Opens a copy of the example "Steget vidare 2025–2027"; saving it asks where. */
export async function openExample(): Promise<void> {
  if (!(await guardUnsaved())) return;
  const opened = openPlan(new TextEncoder().encode(example));
  if (!opened.ok)
    throw new Error(`The example that comes with the program cannot be opened: ${opened.failure.code}`);
  openDocument(opened.value.plan, null, { isExample: true });
}
