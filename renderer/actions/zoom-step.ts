/** In percent, as browsers step. */
const STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200] as const;

export const SMALLEST = 50;
export const LARGEST = 200;

/** The next larger or smaller size; the same at either end. */
export function zoomStep(zoom: number, by: 1 | -1): number {
  const next = by === 1 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}
