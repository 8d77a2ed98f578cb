import type { Drawing, LineMark, TextMark } from '../../../../renderer/charts/layout/drawing.ts';
import { measure } from '../chart-cases.ts';

export interface TextBox {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Capitals and figures reach about three quarters of a line's size. */
const INK = 0.74;

/** Where the words of a drawing stand. */
export function textBoxes({ marks }: Drawing): readonly TextBox[] {
  return marks.filter((mark): mark is TextMark => mark.kind === 'text').map(boxOf);
}

function boxOf({ text, x, y, align, font }: TextMark): TextBox {
  const width = measure(text, font);
  const x1 = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  const half = (font.size * INK) / 2;
  return { text, x1, x2: x1 + width, y1: y - half, y2: y + half };
}

/** Pairs of texts that lie on each other. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const sorted = [...boxes].sort((one, other) => one.x1 - other.x1);
  return sorted.flatMap((box, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.x1 >= box.x2 - 0.5) break;
      if (other.y1 < box.y2 - 0.5 && other.y2 > box.y1 + 0.5) found.push(`${box.text} | ${other.text}`);
    }
    return found;
  });
}

/** Texts that reach out of the drawing. */
export function clipped({ width, height }: Drawing, boxes: readonly TextBox[]): readonly string[] {
  return boxes
    .filter(({ x1, x2, y1, y2 }) => x1 < 0 || x2 > width || y1 < 0 || y2 > height)
    .map(({ text }) => text);
}

/** Texts that the line of a ceiling runs through. */
export function struck({ marks }: Drawing, boxes: readonly TextBox[]): readonly string[] {
  const lines = marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.ink === 'over');
  const isStruck = ({ x1, x2, y1, y2 }: TextBox) =>
    lines.some((line) => line.x1 < x2 && line.x2 > x1 && line.y1 > y1 + 0.5 && line.y1 < y2 - 0.5);
  return boxes.filter(isStruck).map(({ text }) => text);
}
