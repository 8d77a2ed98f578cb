import type { Headline } from '../sheet/headline-data.ts';
import { asSentences } from './as-sentences.ts';
import { EMPTY, text } from './figures.ts';
import type { CellContent, WriteText } from './workbook.ts';

/** What the figures amount to (design rule 10), in sentences; empty where there is nothing to say. */
export function headlineContent(headline: Headline | null, write: WriteText): CellContent {
  if (!headline) return EMPTY;
  const { title, detail } = headline;
  return text(asSentences([title, ...(detail ? [detail] : [])].map(write)));
}
