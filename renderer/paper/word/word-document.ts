import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ParagraphChild,
  type Table,
} from 'docx';
import type { PaperBlock, PaperDocument } from '../paper-document.ts';
import { sizeOnPaper } from '../paper-picture.ts';
import type { PaperPicture, PaperWords } from '../paper-words.ts';
import { wordFront } from './word-front.ts';
import { BULLETS, NUMBERS, WORD_LISTS, wordStyles } from './word-styles.ts';
import { wordTable } from './word-table.ts';

const LANGUAGES = { sv: 'sv-SE', en: 'en-GB' } as const;
/** As Word itself rounds it, in twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 };
const MARGINS = { top: mm(22), bottom: mm(26), left: mm(25), right: mm(25), footer: mm(13) };
const WIDTH = A4.width - MARGINS.left - MARGINS.right;

type Block = Paragraph | Table;

/** The paper as a Word document: styles, lists, tables and page numbers that Word knows as such. */
export async function wordDocument(
  paper: PaperDocument,
  words: PaperWords,
  pictures: ReadonlyMap<PaperBlock, PaperPicture>,
): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    subject: paper.subject,
    creator: 'Samkalkyl',
    styles: wordStyles(LANGUAGES[paper.language]),
    numbering: { config: WORD_LISTS },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: footerOf(words) },
        children: withEnd([...wordFront(paper, words, WIDTH), ...sectionsOf(paper, pictures)]),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** A Word document does not end with a table. */
function withEnd(blocks: readonly Block[]): readonly Block[] {
  return blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph({ style: 'Note' })];
}

function sectionsOf(paper: PaperDocument, pictures: ReadonlyMap<PaperBlock, PaperPicture>): readonly Block[] {
  let lists = 0;
  return paper.sections.flatMap(({ heading, blocks }) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
    ...blocks.flatMap((block) => {
      if (block.kind === 'list') lists += 1;
      return blocksOf(block, lists, pictures.get(block));
    }),
  ]);
}

function blocksOf(block: PaperBlock, list: number, picture: PaperPicture | undefined): readonly Block[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ text: block.text })];
    case 'list':
      return block.items.map((text) => {
        const reference = block.ordered ? NUMBERS : BULLETS;
        return new Paragraph({ text, numbering: { reference, level: 0, instance: list } });
      });
    case 'table':
      return wordTable(block, WIDTH);
    case 'chart':
      return picture ? pictureOf(block.caption, picture) : [];
  }
}

function pictureOf(caption: string, picture: PaperPicture): readonly Block[] {
  const { png, label } = picture;
  const altText = { name: caption, title: caption, description: label };
  const transformation = sizeOnPaper(picture);
  return [
    new Paragraph({ style: 'Caption', text: caption }),
    new Paragraph({
      style: 'Picture',
      children: [new ImageRun({ type: 'png', data: png, transformation, altText })],
    }),
  ];
}

/** What the paper is to the left, its page of how many to the right. */
function footerOf({ foot, page }: PaperWords): Footer {
  const numbers = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES } as const;
  const parts = page('\u0001', '\u0002').split(/([\u0001\u0002])/u);
  const children: ParagraphChild[] = parts.map(
    (part) =>
      new TextRun({
        children: [part === '\u0001' ? numbers.page : part === '\u0002' ? numbers.pages : part],
      }),
  );
  const line = [new TextRun({ text: foot }), new TextRun({ children: ['\t'] }), ...children];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
        children: line,
      }),
    ],
  });
}
