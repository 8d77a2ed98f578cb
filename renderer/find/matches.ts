import type { CellAddress } from '../store/document-store.ts';
import type { CellTexts } from './cell-texts.ts';
import { finderOf } from './found-text.ts';

/** Where the searched words stand, by place among the cells, from the first on. */
export function matchesIn(cells: readonly CellTexts[], search: string): readonly number[] {
  const finds = finderOf(search);
  return cells.flatMap(({ texts }, place) => (texts.some(finds) ? [place] : []));
}

/** A cell's place among the cells; −1 where it is not one of them. */
export function placeIn(cells: readonly CellTexts[], address: CellAddress | null): number {
  return cells.findIndex(({ address: { row, column } }) => row === address?.row && column === address.column);
}

/**
 * The match after a place, or before it, and round at either end. `here`: a match in the place itself is the one, as
 * while the words are being written.
 */
export function matchFrom(
  matches: readonly number[],
  place: number,
  way: 'here' | 'next' | 'previous',
): number | undefined {
  if (way === 'previous') return matches.findLast((match) => match < place) ?? matches.at(-1);
  return matches.find((match) => (way === 'here' ? match >= place : match > place)) ?? matches[0];
}

/** As a key in a set. */
export function cellKey({ row, column }: CellAddress): string {
  return `${row}/${column}`;
}
