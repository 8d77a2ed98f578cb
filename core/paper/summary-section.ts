import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { numeral } from '../sheet/words.ts';
import { namesInWords } from './party-words.ts';
import { costSentences, sharingSentences } from './agreement-sentences.ts';
import { ceilingFateOf } from './ceiling-words.ts';
import { memberSentences } from './member-sentences.ts';
import { paragraphOf, type SectionContent } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

/** The matter in short: who shares what, and what it means for whom the paper is about. */
export function summarySection(context: PaperContext): SectionContent {
  const { member } = context;
  const all = [...sharingSentences(context), ...costSentences(context)];
  const own = member ? memberSentences(context, member) : ceilingsSentence(context);
  return { id: 'summary', text: [...paragraphOf(all), ...paragraphOf(own)], exhibits: [] };
}

/** Whose ceilings are broken, or that they hold; nothing where nobody who takes part has one. */
export function ceilingsSentence({ joined }: PaperContext): readonly Message[] {
  const of = (fate: string): readonly MemberOutcome[] =>
    joined.filter((member) => ceilingFateOf(member) === fate);
  const [over, untested, holding] = [of('over'), of('notTested'), of('holds')];
  if (over.length > 0)
    return [message('paper.ceilings.over', { count: over.length, names: namesInWords(over) })];
  if (untested.length > 0) return [message('paper.ceilings.notTested', { names: namesInWords(untested) })];
  if (holding.length === 0) return [];
  const values = { count: holding.length, number: numeral(holding.length), names: namesInWords(holding) };
  return [message(holding.length === 2 ? 'paper.ceilings.holdBoth' : 'paper.ceilings.hold', values)];
}
