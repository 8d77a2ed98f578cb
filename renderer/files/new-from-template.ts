import { planOfTemplate, type TemplateId } from '../../core/index.ts';
import { loadRegister } from '../register/use-register.ts';
import { openDocument } from '../store/document-store.ts';
import { newId } from '../store/new-id.ts';
import { currentText } from '../text/use-text.ts';
import { guardUnsaved } from './guard-unsaved.ts';

/** Opens a template's plan, complete and never saved; saving it asks where. */
export async function newFromTemplate(id: TemplateId): Promise<void> {
  if (!(await guardUnsaved())) return;
  const register = await loadRegister();
  const { text } = currentText();
  const plan = planOfTemplate(id, { register, text, newId, thisYear: new Date().getFullYear() });
  openDocument(plan, null, { isExample: true });
}
