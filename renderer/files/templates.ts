import { TEMPLATES, type TemplateId } from '../../core/index.ts';

/** The templates that have something in them: an empty plan is begun with a name and years of its own. */
export const FILLED_TEMPLATES: readonly Exclude<TemplateId, 'empty'>[] = TEMPLATES.filter(
  (id) => id !== 'empty',
);
