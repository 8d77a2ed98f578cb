import { writePaper, type Outcome, type Paper, type Plan, type WrittenPaper } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';
import type { PaperBlock, PaperDocument } from './paper-document.ts';

/** The paper as it reads now, in its own language: `translatorOf` gives the catalogue of that one. */
export function paperDocumentOf(
  plan: Plan,
  paper: Paper,
  outcomeOf: (plan: Plan, scenarioId: string) => Outcome,
  translatorOf: (language: Paper['language']) => Translator,
): PaperDocument {
  const { text } = translatorOf(paper.language);
  const written = writePaper(plan, paper, (scenario) => outcomeOf(plan, scenario), text);
  return {
    ...written,
    sections: written.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockOf) })),
  };
}

function blockOf(block: WrittenPaper['sections'][number]['blocks'][number]): PaperBlock {
  if (block.kind !== 'chart') return block;
  return { kind: 'chart', spec: block.chart, caption: block.caption };
}
