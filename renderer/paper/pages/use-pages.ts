import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { PaperDocument } from '../paper-document.ts';
import type { PaperPictures } from '../paper-picture.ts';
import { fragmentsOnPages, type Fragment } from './flow.ts';
import { measure } from './measure.ts';
import { CONTENT } from './page-size.ts';
import type { TableWidths } from './paper-table.tsx';
import { piecesOf, type Piece } from './pieces.ts';

interface LaidOut {
  readonly pictures: PaperPictures | null;
  readonly pieces: readonly Piece[];
  readonly pages: readonly (readonly Fragment[])[];
  readonly widths: TableWidths;
}

export interface Pages {
  /** What is to be measured, as one column, before it is laid out on pages; `null`: everything is. */
  readonly toMeasure: readonly Fragment[] | null;
  readonly column: RefObject<HTMLDivElement | null>;
  readonly pages: readonly (readonly Fragment[])[];
  readonly widths: TableWidths;
}

const NO_PAGES: LaidOut = { pictures: null, pieces: [], pages: [], widths: new Map() };

/** The paper's pages: laid out anew when the paper or its pictures have changed, before anything is painted. */
export function usePages(paper: PaperDocument, pictures: PaperPictures): Pages {
  const column = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(paper), [paper]);
  const [laid, setLaid] = useState(NO_PAGES);
  const isOld = laid.pieces !== pieces || laid.pictures !== pictures;
  useLayoutEffect(() => {
    if (isOld && column.current) setLaid({ ...laidOut(pieces, column.current), pictures });
  }, [isOld, pieces, pictures]);
  return { toMeasure: isOld ? pieces.map(whole) : null, column, pages: laid.pages, widths: laid.widths };
}

function laidOut(pieces: readonly Piece[], column: HTMLElement): Omit<LaidOut, 'pictures'> {
  const pages = fragmentsOnPages(pieces, measure(column, pieces), CONTENT.height);
  return { pieces, pages, widths: widthsIn(column) };
}

function whole(piece: Piece): Fragment {
  return { piece, from: 0, to: 'text' in piece ? piece.text.length : 0 };
}

function widthsIn(column: HTMLElement): TableWidths {
  const tables = [...column.querySelectorAll<HTMLElement>('[data-table]')];
  return new Map(
    tables.map((table) => [
      table.dataset.table ?? '',
      [...table.querySelectorAll('thead th')].map((cell) => cell.getBoundingClientRect().width),
    ]),
  );
}
