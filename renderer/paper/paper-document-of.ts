import { writePaper, type Outcome, type Paper, type Plan } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';
import type { PaperDocument } from './paper-document.ts';

/** The paper as it reads now, in its own language: `translatorOf` gives the catalogue of that one. */
export function paperDocumentOf(
  plan: Plan,
  paper: Paper,
  outcomeOf: (plan: Plan, scenarioId: string) => Outcome,
  translatorOf: (language: Paper['language']) => Translator,
): PaperDocument {
  const { text } = translatorOf(paper.language);
  return writePaper(plan, paper, (scenario) => outcomeOf(plan, scenario), text);
}
