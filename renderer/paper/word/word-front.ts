import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { PaperDocument } from '../paper-document.ts';
import type { PaperWords } from '../paper-words.ts';
import { GREY } from './word-styles.ts';

const COLUMNS = 3;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** What the paper is, the facts it is filed by, and its title. */
export function wordFront(
  paper: PaperDocument,
  { kind }: PaperWords,
  width: number,
): readonly (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'PaperKind', text: kind }),
    factsTable(paper, Math.floor(width / COLUMNS)),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: paper.title }),
  ];
}

function factsTable({ facts }: PaperDocument, columnWidth: number): Table {
  const rows = Array.from({ length: Math.ceil(facts.length / COLUMNS) }, (_, at) =>
    Array.from({ length: COLUMNS }, (_each, column) => facts[at * COLUMNS + column]),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: COLUMNS }, () => columnWidth),
    width: { size: columnWidth * COLUMNS, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      (row) => new TableRow({ cantSplit: true, children: row.map((fact) => factCell(fact, columnWidth)) }),
    ),
  });
}

function factCell(fact: PaperDocument['facts'][number] | undefined, columnWidth: number): TableCell {
  const { label = '', value = '' } = fact ?? {};
  return new TableCell({
    borders: NO_BORDERS,
    width: { size: columnWidth, type: WidthType.DXA },
    margins: { left: 0, right: 120, bottom: 100 },
    children: [
      new Paragraph({ style: 'Fact', children: [new TextRun({ text: label, color: GREY, size: 16 })] }),
      new Paragraph({ style: 'Fact', text: value }),
    ],
  });
}
