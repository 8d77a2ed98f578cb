import type { ChartFont, Measure } from './drawing.ts';

/** A name on as many lines as it needs to stay within a width; a word is never cut. */
export function wrappedWords(
  text: string,
  width: number,
  font: ChartFont,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure(longer, font) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
