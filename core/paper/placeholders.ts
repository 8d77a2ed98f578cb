import { message, type Message } from '../message.ts';

/** What the plan does not know and a person must say, each with its own words in brackets. */
const PLACEHOLDERS: readonly Message[] = [
  message('paper.placeholder.board'),
  message('paper.placeholder.date'),
  message('paper.placeholder.caseNumber'),
  message('paper.placeholder.officer'),
  message('paper.placeholder.signatory'),
  message('paper.placeholder.recipients'),
];

/** The placeholders that stand in these texts, once for each place where they stand, in the order above. */
export function placeholdersIn(
  texts: readonly string[],
  write: (message: Message) => string,
): readonly string[] {
  return PLACEHOLDERS.map(write).flatMap((words) =>
    texts.flatMap((text) => Array.from({ length: text.split(words).length - 1 }, () => words)),
  );
}
