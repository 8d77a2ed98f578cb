import type { ReactNode } from 'react';
import { textIn } from '../../text/use-text.ts';
import type { PaperDocument } from '../paper-document.ts';
import { paperWords } from '../paper-words.ts';
import { usePictures } from '../use-pictures.ts';
import type { Fragment } from './flow.ts';
import { PageContent } from './page-content.tsx';
import { CONTENT, PAGE } from './page-size.ts';
import { isText } from './pieces.ts';
import { usePages } from './use-pages.ts';

interface PaperPagesProps {
  readonly paper: PaperDocument;
  readonly scale: number;
  /** The section whose text is being written: its text is not drawn, the editor under its heading is. */
  readonly editing: string | null;
  readonly besideHeading: (section: string) => ReactNode;
}

/** The paper page by page, as it is printed. */
export function PaperPages({ paper, scale, editing, besideHeading }: PaperPagesProps) {
  const pictures = usePictures(paper);
  const { toMeasure, column, pages, widths } = usePages(paper, pictures);
  const words = paperWords(paper, textIn(paper.language));
  const isDrawn = ({ piece }: Fragment) => !(isText(piece) && piece.section.id === editing);
  return (
    <>
      {toMeasure && (
        <div ref={column} className="paper-type paper-column" style={{ width: CONTENT.width }}>
          <PageContent paper={paper} fragments={toMeasure} pictures={pictures} />
        </div>
      )}
      {pages.map((fragments, at) => (
        <div
          key={at}
          className="paper-slot"
          style={{ width: PAGE.width * scale, minHeight: PAGE.height * scale }}
        >
          <div
            className="paper-page paper-type"
            role="group"
            aria-label={words.page(at + 1, pages.length)}
            lang={paper.language}
            style={scale === 1 ? undefined : { transform: `scale(${scale})` }}
          >
            <div className="paper-content">
              <PageContent
                paper={paper}
                fragments={fragments.filter(isDrawn)}
                pictures={pictures}
                widths={widths}
                besideHeading={besideHeading}
              />
            </div>
            <footer className="paper-foot">
              <span>{words.foot}</span>
              <span>{words.page(at + 1, pages.length)}</span>
            </footer>
          </div>
        </div>
      ))}
    </>
  );
}
