import { usualYear } from '../population-register.ts';
import type { Plan } from '../schema.ts';
import { startOf, type TemplateContext } from './template-context.ts';

/** Nothing but three years from the next one on, and the register's usual date. */
export function emptyTemplate(context: TemplateContext): Plan {
  return startOf(context, {
    template: 'empty',
    firstYear: context.thisYear + 1,
    years: 3,
    populationYear: usualYear(context.register),
  });
}
