import type { Measured } from './flow.ts';
import { isText, type Piece } from './pieces.ts';

/** A text with fewer lines than this is never parted: its lines need not be found. */
const PARTED_FROM = 4;

/** How high the pieces are as the browser has laid them out one under the other: each reaches to where the next begins. */
export function measure(column: HTMLElement, pieces: readonly Piece[]): ReadonlyMap<string, Measured> {
  const elements = new Map(
    [...column.querySelectorAll<HTMLElement>('[data-piece]')].map((each) => [each.dataset.piece, each]),
  );
  const tops = pieces.map((piece) => topOf(piece, elements.get(piece.id)));
  const end = column.getBoundingClientRect().bottom;
  return new Map(
    pieces.map((piece, at) => {
      const element = elements.get(piece.id);
      const height = (tops[at + 1] ?? end) - (tops[at] ?? end);
      return [piece.id, element ? measuredPiece(piece, element, height) : nothing(height)];
    }),
  );
}

/** A table begins with its head, which stands above its first row. */
function topOf(piece: Piece, element: HTMLElement | undefined): number {
  const begins = piece.kind === 'row' && piece.row === 0 ? element?.closest('table') : element;
  return begins?.getBoundingClientRect().top ?? 0;
}

function nothing(height: number): Measured {
  return { height, headHeight: 0, lineEnds: [], lineHeight: 0 };
}

function measuredPiece(piece: Piece, element: HTMLElement, height: number): Measured {
  if (piece.kind === 'row') return { ...nothing(height), headHeight: headHeight(element) };
  if (!isText(piece)) return nothing(height);
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight);
  const lines = Math.round(element.getBoundingClientRect().height / lineHeight);
  return { height, headHeight: 0, lineHeight, lineEnds: lines < PARTED_FROM ? [] : lineEnds(element) };
}

/** Of the caption and the head: from where the table begins to where its first row does. */
function headHeight(row: HTMLElement): number {
  const table = row.closest('table');
  const first = table?.querySelector('tbody > tr');
  if (!table || !first) return 0;
  return first.getBoundingClientRect().top - table.getBoundingClientRect().top;
}

/** Where each line ends: the words are looked up one by one, and the last of a line has the next one under it. */
function lineEnds(element: HTMLElement): readonly number[] {
  const text = element.textContent;
  const placeAt = textPlaces(element);
  const range = document.createRange();
  const ends: number[] = [];
  let top: number | null = null;
  for (const { index } of text.matchAll(/\S+/g)) {
    const place = placeAt(index);
    if (!place) continue;
    range.setStart(place.node, place.offset);
    range.setEnd(place.node, place.offset + 1);
    const wordTop = range.getBoundingClientRect().top;
    if (top !== null && wordTop > top + 1) ends.push(index);
    top = wordTop;
  }
  return [...ends, text.length];
}

/** Looks up a character of the element's text: the node that it stands in, and where. For rising places alone. */
function textPlaces(element: HTMLElement): (index: number) => { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  let begins = 0;
  return (index) => {
    while (node instanceof Text && index >= begins + node.length) {
      begins += node.length;
      node = walker.nextNode();
    }
    return node instanceof Text ? { node, offset: index - begins } : null;
  };
}
