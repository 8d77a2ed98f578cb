/** Strokes on a 16 × 16 grid of the icons that stand in cells, which are drawn without React. */
export const MARK_PATHS = {
  add: ['M8 3v10M3 8h10'],
  check: ['m3 8.500 3.300 3.300L13 4.800'],
  octagon: [
    'M5.600 2.500h4.800l3.100 3.100v4.800l-3.100 3.100H5.600l-3.100-3.100V5.600z',
    'M8 5.300v3.200M8 10.700v.100',
  ],
} as const;

/** The filled triangle on a 12 × 12 grid, and the stroke that stands out of it. */
export const OVER_PATHS = {
  triangle: 'M6 .8 11.600 11H.400z',
  stroke: 'M6 4.300v3.200M6 9v.200',
} as const;
