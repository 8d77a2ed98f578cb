import type { PaperTable } from '../paper-document.ts';

/** In twentieths of a point, at the tables' size of type: a bold figure, and the air beside a cell's text. */
const SIGN = 107;
const AIR = 220;
/** A column of words needs no more signs than this: longer ones wrap. */
const LONGEST_WORDS = 34;

/**
 * How wide a table's columns are, in twentieths of a point: by the longest text of each, and what is left over in the same
 * proportion. Where there is not room for all, words wrap and figures do not.
 */
export function columnWidths({ columns, rows }: PaperTable, width: number): readonly number[] {
  const needs = columns.map(({ heading, align }, at) => {
    const longest = Math.max(...rows.map(({ cells }) => cells[at]?.length ?? 0), longestWord(heading));
    return AIR + SIGN * (align === 'end' ? longest : Math.min(longest, LONGEST_WORDS));
  });
  const ofFigures = sum(needs.filter((_need, at) => columns[at]?.align === 'end'));
  const ofWords = sum(needs) - ofFigures;
  if (ofFigures + ofWords <= width || ofFigures >= width)
    return needs.map((need) => Math.floor((need * width) / (ofFigures + ofWords)));
  const left = (width - ofFigures) / ofWords;
  return needs.map((need, at) => (columns[at]?.align === 'end' ? need : Math.floor(need * left)));
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map(({ length }) => length));
}

function sum(needs: readonly number[]): number {
  return needs.reduce((all, need) => all + need, 0);
}
