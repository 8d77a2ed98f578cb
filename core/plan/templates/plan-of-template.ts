import type { Plan } from '../schema.ts';
import { coordinatorTemplate } from './coordinator.ts';
import { emptyTemplate } from './empty.ts';
import { grantTemplate } from './grant.ts';
import { preprojectTemplate } from './preproject.ts';
import { programmeTemplate } from './programme.ts';
import type { TemplateContext } from './template-context.ts';

/** The templates in the order that they are offered. `template.<id>.title` and `.about` say what each is. */
export const TEMPLATES = ['coordinator', 'grant', 'preproject', 'programme', 'empty'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

const MAKERS: Readonly<Record<TemplateId, (context: TemplateContext) => Plan>> = {
  coordinator: coordinatorTemplate,
  grant: grantTemplate,
  preproject: preprojectTemplate,
  programme: programmeTemplate,
  empty: emptyTemplate,
};

/**
 * A plan to begin with: complete, sound, without faults, every figure with a note and a source or said to be left open.
 * All ids are new; names and notes are in the language of `text`.
 */
export function planOfTemplate(id: TemplateId, context: TemplateContext): Plan {
  return MAKERS[id](context);
}
