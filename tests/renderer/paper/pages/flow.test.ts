import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fragmentsOnPages, type Fragment, type Measured } from '../../../../renderer/paper/pages/flow.ts';
import { isText, piecesOf, type Piece } from '../../../../renderer/paper/pages/pieces.ts';
import type { PaperDocument } from '../../../../renderer/paper/paper-document.ts';
import { paperOfBlocks, tableBlock } from '../../../builders/paper-sections.ts';

const LINE = 10;
const SIGNS_IN_LINE = 5;

/** As if each line had five signs; everything else is a line high, a table's head two. */
function measuredAs(pieces: readonly Piece[]): ReadonlyMap<string, Measured> {
  return new Map(
    pieces.map((piece) => {
      const length = isText(piece) ? piece.text.length : 0;
      const lines = Math.max(1, Math.ceil(length / SIGNS_IN_LINE));
      const ends = Array.from({ length: lines }, (_, at) => Math.min(length, (at + 1) * SIGNS_IN_LINE));
      const headHeight = piece.kind === 'row' ? 2 * LINE : 0;
      const first = piece.kind === 'row' && piece.row === 0 ? headHeight : 0;
      return [
        piece.id,
        {
          height: lines * LINE + first,
          headHeight,
          lineHeight: LINE,
          lineEnds: isText(piece) && lines > 3 ? ends : [],
        },
      ];
    }),
  );
}

function pagesOf(paper: PaperDocument, height: number): readonly (readonly Fragment[])[] {
  const pieces = piecesOf(paper);
  return fragmentsOnPages(pieces, measuredAs(pieces), height);
}

const said = ({ piece, from, to }: Fragment) => {
  if (isText(piece)) return piece.text.slice(from, to);
  return piece.kind === 'row' ? (piece.table.rows[piece.row]?.cells[0] ?? '') : piece.kind;
};
const shown = (pages: readonly (readonly Fragment[])[]) => pages.map((page) => page.map(said));
const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
const row = (name: string, role: 'row' | 'total' | 'heading' = 'row') => ({ cells: [name, '1'], role });

describe('a paper on pages', () => {
  test('says all of it, in order, whatever the page’s height', () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (all, height) => {
        const pages = pagesOf(paperOfBlocks(all.map(paragraph)), height);
        const text = pages.flat().filter(({ piece }) => isText(piece));
        expect(text.map(said).join('')).toBe(all.join(''));
      }),
    );
  });

  it('parts a long paragraph so that two lines stand together on both sides', () => {
    // Six lines; front and heading leave room for three on a page of five lines, and for five on one of seven.
    const paper = paperOfBlocks([paragraph('aaaaabbbbbcccccdddddeeeeefffff')]);
    expect(shown(pagesOf(paper, 50))).toEqual([['front', 'heading', 'aaaaabbbbbccccc'], ['dddddeeeeefffff']]);
    expect(shown(pagesOf(paper, 70))).toEqual([['front', 'heading', 'aaaaabbbbbcccccddddd'], ['eeeeefffff']]);
  });

  it('never leaves a heading alone, nor a word that leads to a list', () => {
    const list = { kind: 'list', ordered: false, items: ['ett', 'två'] } as const;
    expect(shown(pagesOf(paperOfBlocks([paragraph('text')], [paragraph('så:'), list]), 50))).toEqual([
      ['front', 'heading', 'text'],
      ['heading', 'så:', 'ett', 'två'],
    ]);
  });

  it('keeps a sum with the row over it, and a note with its table', () => {
    const names = [...'abcdefghijkl'];
    const rows = [...names.map((name) => row(name)), row('sum', 'total')];
    const paper = paperOfBlocks([tableBlock(rows, { note: 'not' })]);
    // A head of two lines: sixteen lines hold front, heading, head and twelve rows, but l stays with the sum and the note.
    expect(shown(pagesOf(paper, 160))).toEqual([
      ['front', 'heading', ...names.slice(0, -1)],
      ['l', 'sum', 'note'],
    ]);
  });

  it('does not part a small table', () => {
    const rows = [row('a'), row('b'), row('c'), row('sum', 'total')];
    const paper = paperOfBlocks([paragraph('text')], [tableBlock(rows)]);
    // Eight lines: front, heading and text, then heading, head and two rows; but the heading goes with the whole table.
    expect(shown(pagesOf(paper, 80))).toEqual([
      ['front', 'heading', 'text'],
      ['heading', 'a', 'b', 'c', 'sum'],
    ]);
  });
});
