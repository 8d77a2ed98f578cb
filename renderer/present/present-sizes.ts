import type { Size } from '../charts/use-size.ts';

export interface PresentSizes {
  /** Pixels of the words and figures; headings are larger. */
  readonly type: number;
  /** Pixels of the words in a chart, which holds more of them. */
  readonly chartType: number;
  /** Pixels across between the picture's margins. */
  readonly room: number;
  /** How many rows of figures there is room for under a sentence of two lines. */
  readonly rows: number;
}

/** Read from five metres on a projector: never smaller in a window as wide as a screen. */
const LEAST = 20;
const MOST = 40;
/** A chart's words, to the type, and to the sides of a window that is smaller than most: its bars stand side by side. */
const OF_CHART = { part: 0.75, least: 20, across: 72, down: 45 };
/** In a window that is small, or zoomed in on so that it is: someone sits at it. */
const NARROW = { width: 640, type: 16 };
/** Widths and heights of the window in sizes of its type. */
const ACROSS = 64;
const DOWN = 36;
/** Of the height, in sizes of the type: all but the rows, and a row. */
const BESIDE_ROWS = 17;
const ROW = 1.7;
const LEAST_ROWS = 6;
/** Beside the picture, in sizes of the type; the same as in present.css. */
const MARGINS = { narrow: 1100, small: 1.2, large: 2 };
/** The type of the comparison's own charts, which are made for someone who sits at it, and the least here. */
const DESK_TYPE = 11.5;
const LEAST_CHART = 14;

/** How large a presentation is drawn in a window. */
export function presentSizes({ width, height }: Size): PresentSizes {
  const fitting = Math.min(width / ACROSS, height / DOWN);
  const type = width < NARROW.width ? NARROW.type : Math.max(LEAST, Math.min(MOST, Math.floor(fitting)));
  const rows = Math.floor((height - BESIDE_ROWS * type) / (ROW * type));
  const least = Math.min(OF_CHART.least, width / OF_CHART.across, height / OF_CHART.down);
  const chartType =
    width < NARROW.width ? NARROW.type * OF_CHART.part : Math.max(least, fitting * OF_CHART.part);
  const margin = width <= MARGINS.narrow ? MARGINS.small : MARGINS.large;
  return { type, chartType, room: width - 2 * margin * type, rows: Math.max(LEAST_ROWS, rows) };
}

/** As large as the picture has its charts, or as lets one that needs this width stand in it whole; never as small as at a desk. */
export function chartZoom({ chartType, room }: PresentSizes, neededWidth: number): number {
  const wanted = chartType / DESK_TYPE;
  return Math.min(wanted, Math.max(LEAST_CHART / DESK_TYPE, room / neededWidth));
}
