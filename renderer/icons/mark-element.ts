import { MARK_PATHS, OVER_PATHS } from './mark-paths.ts';

export interface MarkLook {
  readonly size: number;
  readonly className?: string;
}

/** An icon for a cell, as `Icon` draws it: decoration beside a word. */
export function iconElement(
  name: keyof typeof MARK_PATHS,
  { size, className = '' }: MarkLook,
): SVGSVGElement {
  const paths = MARK_PATHS[name].map((d) => svg('path', { d }));
  return drawing(`icon ${className}`, size, 16, paths);
}

/** The triangle of a broken ceiling, as `OverMark` draws it beside words. */
export function overMarkElement({ size, className = '' }: MarkLook): SVGSVGElement {
  const triangle = svg('path', { d: OVER_PATHS.triangle, fill: 'currentColor' });
  const stroke = svg('path', {
    d: OVER_PATHS.stroke,
    stroke: 'var(--bg-sheet)',
    'stroke-width': '1.400',
    'stroke-linecap': 'round',
  });
  return drawing(`over-mark ${className}`, size, 12, [triangle, stroke]);
}

function drawing(className: string, size: number, box: number, parts: readonly SVGElement[]): SVGSVGElement {
  const element = svg('svg', {
    class: className,
    width: String(size),
    height: String(size),
    viewBox: `0 0 ${box} ${box}`,
    'aria-hidden': 'true',
  });
  element.append(...parts);
  return element;
}

function svg<Name extends 'svg' | 'path'>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
