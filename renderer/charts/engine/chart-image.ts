import { chartPage } from '../layout/chart-page.ts';
import type { ChartSize } from '../layout/drawing.ts';
import { fontFamily, measureText } from '../measure-text.ts';
import type { ChartSpec } from '../spec/chart-spec.ts';
import { chartSvg } from './chart-svg.ts';
import { pngOfSvg } from './png-of-svg.ts';
import { LIGHT } from './palettes.ts';

/** A chart as a picture that stands alone. */
export interface ChartImage {
  readonly svg: string;
  readonly png: Uint8Array;
  /** In CSS pixels; the PNG has more of its own, so that it is sharp on paper. */
  readonly width: number;
  readonly height: number;
  /** What it shows, in words. */
  readonly label: string;
}

export interface ImageSize extends ChartSize {
  /** Whether the title stands in the picture; beside a heading of its own it need not. */
  readonly title?: boolean;
}

/** `light`: in the program's own typeface. `print`: in one that other programs have too. Both on white. */
export type ImageTheme = 'light' | 'print';

/** For a reader's own programs: what is not there is replaced by what is nearest. */
const PRINT_FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

/** A chart as SVG and PNG. At least as large as asked for, and larger where its labels need it. */
export async function chartImage(spec: ChartSpec, size: ImageSize, theme: ImageTheme): Promise<ChartImage> {
  const family = theme === 'print' ? PRINT_FONTS : fontFamily();
  const drawing = chartPage(spec, size, (text, font) => measureText(text, font, family), size.title ?? true);
  const { width, height } = drawing;
  const svg = chartSvg(drawing, LIGHT, family, spec.label);
  return { svg, png: await pngOfSvg(svg, width, height), width, height, label: spec.label };
}
