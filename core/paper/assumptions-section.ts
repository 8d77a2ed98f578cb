import { message, type Message } from '../message.ts';
import { paragraphOf, type SectionContent } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';
import { assumptionsTable } from './assumptions-table.ts';
import { weightsTable } from './weights-table.ts';

/** What the figures rest on, each with where it comes from and when that was read. */
export function assumptionsSection(context: PaperContext): SectionContent {
  const { scenario } = context;
  const intro = message('paper.assumptions.intro', { scenario: scenario.name });
  return {
    id: 'assumptions',
    text: paragraphOf([intro, ...registerSentence(context)]),
    exhibits: [assumptionsTable(context), ...weightsTable(context)],
  };
}

/** K7: at what date the inhabitants are counted, and whose figures they are. */
function registerSentence({ plan, joined }: PaperContext): readonly Message[] {
  const year = plan.populationYear;
  const source = plan.registerSource.trim();
  if (joined.every(({ population }) => population === null)) return [];
  return source === ''
    ? [message('paper.assumptions.population', { year })]
    : [message('paper.assumptions.populationOf', { year, source })];
}
