import type { Translator } from '../text/use-text.ts';
import type { PaperDocument } from './paper-document.ts';

/** What is said on the paper beside what it says itself, in its language. */
export interface PaperWords {
  /** What kind of paper it is: Tjänsteskrivelse. */
  readonly kind: string;
  /** "(forts.)": after the name of a table that goes on. */
  readonly continued: string;
  /** At the foot of each page. */
  readonly foot: string;
  /** "Sida 1 (3)". */
  readonly page: (page: number | string, pages: number | string) => string;
}

/** A chart as a picture, with what it shows in words. */
export interface PaperPicture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export function paperWords({ title }: PaperDocument, text: Translator): PaperWords {
  return {
    kind: text.t('papers.kind'),
    continued: text.t('papers.continued'),
    foot: title,
    page: (page, pages) => text.t('papers.page', { page, pages }),
  };
}
