/** A4 and the margins of the paper, in CSS pixels (96 to the inch); paper.css says the same in millimetres. */
const PIXELS_OF_MM = 96 / 25.4;

export const PAGE = { width: 210 * PIXELS_OF_MM, height: 297 * PIXELS_OF_MM } as const;

const MARGINS_MM = { top: 22, bottom: 26, side: 25 } as const;

/** What text, tables and pictures have between the margins; whole pixels, so that nothing is rounded over the edge. */
export const CONTENT = {
  width: Math.floor((210 - 2 * MARGINS_MM.side) * PIXELS_OF_MM),
  height: Math.floor((297 - MARGINS_MM.top - MARGINS_MM.bottom) * PIXELS_OF_MM),
} as const;
