import { ROWS_TOGETHER } from '../rows-together.ts';
import type { FlowItem } from './paginate.ts';
import { paginate } from './paginate.ts';
import { isText, type Piece, type RowPiece } from './pieces.ts';

/** How high a piece is on the paper, in pixels. */
export interface Measured {
  /** With the space after it. */
  readonly height: number;
  /** Of the table's head, for a row. */
  readonly headHeight: number;
  /** Where each line of a text ends, counted in characters; empty where it is too short to be parted. */
  readonly lineEnds: readonly number[];
  /** Of one line of a text. */
  readonly lineHeight: number;
}

/** A piece on a page: all of it, or the characters of a text from one line's beginning to another's end. */
export interface Fragment {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

interface FlowPart extends FlowItem {
  readonly fragment: Fragment;
}

/** A text is parted so that at least so many of its lines stand together. */
const LINES_TOGETHER = 2;

/** The pieces on pages of so many pixels. */
export function fragmentsOnPages(
  pieces: readonly Piece[],
  measured: ReadonlyMap<string, Measured>,
  pageHeight: number,
): readonly (readonly Fragment[])[] {
  const parts = pieces.flatMap((piece, at) => partsOf(piece, pieces[at + 1], measured.get(piece.id)));
  return paginate(parts, pageHeight).map((page) => joined(page.map(({ fragment }) => fragment)));
}

function partsOf(piece: Piece, next: Piece | undefined, measured: Measured | undefined): readonly FlowPart[] {
  const { height = 0, headHeight = 0, lineEnds = [], lineHeight = 0 } = measured ?? {};
  const length = isText(piece) ? piece.text.length : 0;
  const whole = { piece, from: 0, to: length };
  if (lineEnds.length < 2 * LINES_TOGETHER)
    return [{ id: piece.id, height, headHeight, keepWithNext: staysWith(piece, next), fragment: whole }];
  const last = lineEnds.length - 1;
  return lineEnds.map((end, line) => ({
    id: `${piece.id}#${line}`,
    height: line < last ? lineHeight : height - last * lineHeight,
    headHeight,
    keepWithNext:
      line < last
        ? line < LINES_TOGETHER - 1 || line >= lineEnds.length - LINES_TOGETHER
        : staysWith(piece, next),
    fragment: { piece, from: lineEnds[line - 1] ?? 0, to: end },
  }));
}

/** A heading with what it heads; a list's first line with what leads to it; a table's first rows, and its last. */
function staysWith(piece: Piece, next: Piece | undefined): boolean {
  if (!next) return false;
  switch (piece.kind) {
    case 'heading':
      return next.kind !== 'heading';
    case 'row':
      return rowStaysWith(piece, next);
    case 'paragraph':
      return leadsTo(piece.text, next);
    default:
      return false;
  }
}

function rowStaysWith({ table, row }: RowPiece, next: Piece): boolean {
  if (next.kind === 'note') return true;
  if (next.kind !== 'row' || next.table !== table) return false;
  const { rows } = table;
  if (rows.length <= ROWS_TOGETHER || row === 0 || row === rows.length - 2) return true;
  return rows[row]?.role === 'heading' || rows[row + 1]?.role === 'total';
}

/** "Följande kommuner deltar:" is not left alone. */
function leadsTo(text: string, next: Piece): boolean {
  return next.kind === 'item' && next.number === 1 && text.trimEnd().endsWith(':');
}

/** The lines of a text that stand on the same page as one fragment. */
function joined(fragments: readonly Fragment[]): readonly Fragment[] {
  const whole: Fragment[] = [];
  for (const fragment of fragments) {
    const last = whole.at(-1);
    if (last?.piece === fragment.piece) whole[whole.length - 1] = { ...last, to: fragment.to };
    else whole.push(fragment);
  }
  return whole;
}
