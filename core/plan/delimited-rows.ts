/** One row of a table as text. */
export interface TableRow {
  /** From 1, as a spreadsheet counts: a cell of several lines is one row, and a blank row counts. */
  readonly number: number;
  /** Without space around them. */
  readonly cells: readonly string[];
}

interface Cell {
  readonly text: string;
  /** Where the separator or the line's end after it is. */
  readonly end: number;
}

/**
 * The rows of a table that are not blank, as a spreadsheet copies or saves it: cells with `separator` (one character)
 * between them, in quotation marks where they hold it, a mark or a line's end. Any line ends; a byte order mark is
 * passed over. A quotation mark that is never closed stands for itself. Never throws.
 */
export function delimitedRows(text: string, separator: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at <= text.length) {
    const cell = quotedCell(text, at, separator) ?? plainCell(text, at, separator);
    cells.push(cell.text.trim());
    if (text[cell.end] !== separator) {
      rows.push({ number: rows.length + 1, cells });
      cells = [];
    }
    at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
  }
  return rows.filter((row) => row.cells.some((cell) => cell !== ''));
}

function plainCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (!isEnd(text, end, separator)) end += 1;
  return { text: text.slice(start, end), end };
}

/** `null` where the cell does not begin with a mark, or the mark is not closed where the cell ends. */
function quotedCell(text: string, start: number, separator: string): Cell | null {
  if (text[start] !== '"') return null;
  let content = '';
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    content += text.slice(from, mark);
    if (text[mark + 1] !== '"')
      return isEnd(text, mark + 1, separator) ? { text: content, end: mark + 1 } : null;
    content += '"';
    from = mark + 2;
  }
}

function isEnd(text: string, at: number, separator: string): boolean {
  const sign = text[at];
  return sign === undefined || sign === separator || sign === '\n' || sign === '\r';
}
