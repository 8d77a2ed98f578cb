/** Fonts as a canvas writes them, by how the text stands on screen. */
export interface TextFont {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Width in pixels of a text in the program's own typeface, unless another is named. */
export function measureText(text: string, { size, weight }: TextFont, family = fontFamily()): number {
  const font = `${weight} ${size}px ${family}`;
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size * 0.6;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size > 5_000) widths.clear();
  widths.set(key, width);
  return width;
}

let ownFamily = '';

/** The program's own typeface with what stands in for it, as a canvas and an SVG name it. */
export function fontFamily(): string {
  // Double quotes would end the attribute that the names stand in.
  ownFamily ||=
    getComputedStyle(document.documentElement).getPropertyValue('--font').replaceAll('"', "'").trim() ||
    'sans-serif';
  return ownFamily;
}
