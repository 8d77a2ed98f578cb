import type { PaperTable } from '../paper-document.ts';

/** Signs of air beside a column's longest text. */
const AIR = 2;
/** A first column of words needs no more than this: longer words wrap. */
const LONGEST_NAME = 34;

/**
 * How a table's width is shared among its columns, in parts of 1: by the longest text of each, where figures never wrap
 * and headings and names may, between their words.
 */
export function columnShares({ columns, rows }: PaperTable): readonly number[] {
  const needs = columns.map(({ heading, align }, at) => {
    const texts = rows.map(({ cells }) => cells[at] ?? '');
    const longest = Math.max(...texts.map(({ length }) => length), longestWord(heading));
    return AIR + (align === 'end' ? longest : Math.min(longest, LONGEST_NAME));
  });
  const sum = needs.reduce((all, need) => all + need, 0);
  return needs.map((need) => need / sum);
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(' ').map(({ length }) => length));
}
