const GAP = '  ';

export interface TextTable {
  /** Whether the column's figures stand to the right. */
  readonly right: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows in columns as wide as their widest text; nothing is ever cut. */
export function textTable({ right, rows }: TextTable): string {
  const widths = right.map((_, column) => Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    widths.map((width, column) => padded(row[column] ?? '', width, right[column] === true)).join(GAP);
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

function padded(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(width - lengthOf(text));
  return right ? space + text : text + space;
}

/** In characters as a person counts them. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
