import type { ChartSpec } from '../spec/chart-spec.ts';
import { pictureTitle } from '../spec/picture-title.ts';
import { chartBands } from './chart-bands.ts';
import { chartLayout, chartNeeds } from './chart-layout.ts';
import { FONTS, movedMark, type ChartSize, type Drawing, type Mark, type Measure } from './drawing.ts';
import { legendMarks } from './legend-marks.ts';
import { wrappedWords } from './wrapped-words.ts';

const EDGE = 8;
const TITLE = 26;
const NOTE_LINE = 17;

/** A chart that stands alone, with what the screen writes around it: title, legend, note. Wrapped where it is too wide. */
export function chartPage(spec: ChartSpec, size: ChartSize, measure: Measure, hasTitle: boolean): Drawing {
  const marks: Mark[] = hasTitle ? [...titleMarks(spec, measure)] : [];
  const legend = legendMarks(spec, EDGE, hasTitle ? TITLE : 0, size.width - 2 * EDGE, measure);
  marks.push(...legend.marks);
  let top = (hasTitle ? TITLE : 0) + legend.height;
  let width = size.width;
  const needs = chartNeeds(spec, measure);
  for (const band of chartBands(spec, size, measure)) {
    const drawing = chartLayout(band, size, measure, needs);
    for (const mark of drawing.marks) marks.push(movedMark(mark, 0, top));
    top += drawing.height;
    width = Math.max(width, drawing.width);
  }
  const note = noteMarks(spec, top, width, measure);
  return {
    width: Math.ceil(width),
    height: Math.ceil(top + note.length * NOTE_LINE),
    marks: [...marks, ...note],
  };
}

function titleMarks(spec: ChartSpec, measure: Measure): readonly Mark[] {
  const title = pictureTitle(spec);
  const { unit } = spec;
  const line = { kind: 'text', y: 12, align: 'start' } as const;
  const after = EDGE + measure(title, FONTS.title) + 6;
  return [
    { ...line, text: title, x: EDGE, font: FONTS.title, ink: 'text' },
    { ...line, text: unit, x: after, font: FONTS.note, ink: 'text3' },
  ];
}

function noteMarks({ note }: ChartSpec, top: number, width: number, measure: Measure): readonly Mark[] {
  if (note === null) return [];
  return wrappedWords(note, width - 2 * EDGE, FONTS.note, measure).map((text, row) => ({
    kind: 'text',
    ...{ text, x: EDGE, y: top + NOTE_LINE * (row + 0.5), align: 'start' },
    ...{ font: FONTS.note, ink: 'text2' },
  }));
}
