import type { CellMarks } from './cell-marks.ts';

/**
 * What lies over a cell: the frame of a source (design rule 9); tint, frame and fill handle of a selection (design rule
 * 8); a frame of dashes around what was copied.
 */
export function overlays({ range, frame, active, copied }: CellMarks): readonly HTMLElement[] {
  return [
    ...(frame === null ? [] : [overlay('span', 'source-frame', { frame })]),
    ...(range === '' ? [] : [overlay('i', 'range-paint', { active: String(active), marks: range })]),
    ...(copied ? [overlay('i', 'copied-frame', { edges: copied })] : []),
    ...(range.endsWith('h') ? [overlay('i', 'fill-handle', { fillHandle: 'true' })] : []),
  ];
}

function overlay(name: 'i' | 'span', className: string, data: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  Object.assign(element.dataset, data);
  return element;
}
