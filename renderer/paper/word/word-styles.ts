import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  LevelFormat,
  LineRuleType,
  type IStylesOptions,
} from 'docx';

/** Points are counted in halves in Word, space in twentieths. */
const points = (count: number) => count * 2;
const space = (count: number) => count * 20;

const SANS = 'Arial';
const SERIF = 'Times New Roman';
export const GREY = '555555';
export const LINE = '9A9A9A';

/** The same sizes and spaces as on the screen's pages (paper.css). */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SERIF, size: points(11.5), language: { value: language } },
        paragraph: { spacing: { after: space(7), line: 290 } },
      },
      title: {
        run: { font: SANS, size: points(16), bold: true },
        paragraph: { spacing: { before: space(20), after: space(8), line: 260 }, keepNext: true },
      },
      heading1: heading(0, 16, 20, 8),
      heading2: heading(1, 12.5, 16, 5),
      heading3: heading(2, 10.5, 12, 3),
    },
    paragraphStyles: [
      {
        id: 'PaperKind',
        name: 'Dokumenttyp',
        basedOn: 'Normal',
        run: { font: SANS, size: points(10), bold: true, characterSpacing: 10 },
        paragraph: { spacing: { after: space(10) } },
      },
      {
        id: 'Fact',
        name: 'Uppgift',
        basedOn: 'Normal',
        run: { font: SANS, size: points(9.5) },
        paragraph: { spacing: { after: 0, line: 250 } },
      },
      {
        id: 'Cell',
        name: 'Tabelltext',
        basedOn: 'Normal',
        run: { font: SANS, size: points(9) },
        paragraph: { spacing: { before: space(2), after: space(2), line: 240 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { font: SANS, size: points(9), bold: true },
        paragraph: { spacing: { before: space(7), after: space(3), line: 240 }, keepNext: true },
      },
      {
        id: 'Note',
        name: 'Tabellnot',
        basedOn: 'Normal',
        run: { font: SANS, size: points(8.5), color: GREY },
        paragraph: { spacing: { before: space(3), after: space(10), line: 240 } },
      },
      {
        id: 'Picture',
        name: 'Bild',
        basedOn: 'Normal',
        paragraph: { spacing: { after: space(8), line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Foot',
        name: 'Sidfot',
        basedOn: 'Normal',
        run: { font: SANS, size: points(8.5), color: GREY },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
    ],
  };
}

/** The level is what a table of contents and a screen reader go by. */
function heading(outlineLevel: number, size: number, before: number, after: number) {
  return {
    run: { font: SANS, size: points(size), bold: true, color: '000000' },
    paragraph: {
      spacing: { before: space(before), after: space(after), line: 250 },
      keepNext: true,
      outlineLevel,
    },
  };
}

export const BULLETS = 'paper-bullets';
export const NUMBERS = 'paper-numbers';

/** Real lists: a dash, as boards write them, or a number. */
export const WORD_LISTS = [
  { reference: BULLETS, levels: [level(LevelFormat.BULLET, '–')] },
  { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
];

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: mm(7), hanging: mm(5) }, spacing: { after: space(3), line: 290 } },
    },
  };
}
