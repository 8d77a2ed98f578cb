/**
 * The cells of text with tabs between them, as spreadsheets write it: quotation marks around a cell with tabs or lines
 * in it, doubled within; the end of the last line is no row. A mark that is never closed stands for itself.
 */
export function readTsv(text: string): readonly (readonly string[])[] {
  const source = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= source.length) {
    const { words, end } = quotedCell(source, at) ?? plainCell(source, at);
    rows.at(-1)?.push(words);
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

interface Cell {
  readonly words: string;
  readonly end: number;
}

function plainCell(text: string, start: number): Cell {
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end += 1;
  return { words: text.slice(start, end), end };
}

function quotedCell(text: string, start: number): Cell | null {
  if (text[start] !== '"') return null;
  let words = '';
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    words += text.slice(from, mark);
    if (text[mark + 1] !== '"') return isEnd(text[mark + 1]) ? { words, end: mark + 1 } : null;
    words += '"';
    from = mark + 2;
  }
}

function isEnd(sign: string | undefined): boolean {
  return sign === undefined || sign === '\t' || sign === '\n';
}
