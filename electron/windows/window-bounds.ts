import type { Rectangle } from 'electron';

export const FIRST_SIZE = { width: 1440, height: 900 } as const;
export const SMALLEST_SIZE = { width: 640, height: 480 } as const;
/** How far a further window lies from the one before it. */
const STEP = 28;

/** The bounds, moved and shrunk as far as needed to lie whole on the display's work area. */
export function fitInto(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(bounds.width, area.width);
  const height = Math.min(bounds.height, area.height);
  const x = Math.min(Math.max(bounds.x, area.x), area.x + area.width - width);
  const y = Math.min(Math.max(bounds.y, area.y), area.y + area.height - height);
  return { x, y, width, height };
}

/** The middle of the work area, at the size a first window has. */
export function firstBounds(area: Rectangle): Rectangle {
  const { width, height } = fitInto({ ...area, ...FIRST_SIZE }, area);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

/** Beside another window, so that neither hides. */
export function besideBounds({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x + STEP, y: y + STEP, width, height };
}
