import type { CustomSeriesOption } from 'echarts/charts';
import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { ComposeOption } from 'echarts/core';
import type { Drawing, LineMark, Mark, RectMark, SignMark, TextMark } from '../layout/drawing.ts';
import { fillColor, textColor, type Palette } from './palettes.ts';

export type ChartOption = ComposeOption<CustomSeriesOption>;

/** A drawing as the chart library takes it: one series whose items are the marks. Nothing moves. */
export function chartOption({ marks }: Drawing, palette: Palette, fontFamily: string): ChartOption {
  return {
    animation: false,
    backgroundColor: palette.inks.ground,
    series: [
      {
        type: 'custom',
        coordinateSystem: 'none',
        silent: true,
        data: marks.map((_, index) => index),
        renderItem: ({ dataIndex }) => {
          const mark = marks[dataIndex];
          return mark ? elementOf(mark, palette, fontFamily) : null;
        },
      },
    ],
  };
}

function elementOf(mark: Mark, palette: Palette, fontFamily: string): CustomSeriesRenderItemReturn {
  switch (mark.kind) {
    case 'rect':
      return rectElement(mark, palette);
    case 'line':
      return lineElement(mark, palette);
    case 'text':
      return textElement(mark, palette, fontFamily);
    case 'sign':
      return signElement(mark, palette);
  }
}

function rectElement(mark: RectMark, palette: Palette): CustomSeriesRenderItemReturn {
  const { x, y, width, height, fill, stroke } = mark;
  return {
    type: 'rect',
    shape: { x, y, width, height },
    style: {
      fill: fillColor(fill, palette),
      ...(stroke === null ? {} : { stroke: fillColor(stroke, palette), lineWidth: 1 }),
    },
  };
}

function lineElement(mark: LineMark, palette: Palette): CustomSeriesRenderItemReturn {
  const { x1, y1, x2, y2, ink, width, dash } = mark;
  return {
    type: 'line',
    shape: { x1, y1, x2, y2 },
    style: {
      stroke: palette.inks[ink],
      lineWidth: width,
      ...(dash && { lineDash: width > 1 ? [6, 4] : [2, 2] }),
    },
  };
}

const ALIGNS = { start: 'left', middle: 'center', end: 'right' } as const;

function textElement(mark: TextMark, palette: Palette, fontFamily: string): CustomSeriesRenderItemReturn {
  const { text, x, y, align, font, ink } = mark;
  return {
    type: 'text',
    style: {
      ...{ text, x, y, align: ALIGNS[align], verticalAlign: 'middle' },
      font: `${font.weight} ${font.size}px ${fontFamily}`,
      fill: textColor(ink, palette),
    },
  };
}

/** The triangle over a ceiling has its exclamation mark; one that only points has none. */
function signElement(mark: SignMark, palette: Palette): CustomSeriesRenderItemReturn {
  const { sign, x, y, size, ink } = mark;
  const half = size / 2;
  const [tip, base] = sign === 'down' ? [y + half, y - half] : [y - half, y + half];
  const triangle = {
    type: 'polygon',
    shape: {
      points: [
        [x, tip],
        [x + half * 1.1, base],
        [x - half * 1.1, base],
      ],
    },
    style: { fill: palette.inks[ink] },
  } satisfies CustomSeriesRenderItemReturn;
  if (sign !== 'over') return triangle;
  const stroke = { stroke: palette.inks.ground, lineWidth: 1.2 };
  return {
    type: 'group',
    children: [
      triangle,
      { type: 'line', shape: { x1: x, y1: y - size * 0.16, x2: x, y2: y + size * 0.16 }, style: stroke },
      { type: 'line', shape: { x1: x, y1: y + size * 0.26, x2: x, y2: y + size * 0.36 }, style: stroke },
    ],
  };
}
