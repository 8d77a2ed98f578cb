import { text } from './figures.ts';
import type { CellDraft } from './lay-out.ts';

/** Writes one heading: its column, its name within the row, what it says, and what is not as in the others. */
export type WriteHeading = (
  column: number,
  name: string,
  content: string,
  more?: Partial<CellDraft>,
) => CellDraft;

/** The headings of one row: their ids begin with `row`, their look is `look` where nothing else is said. */
export function headingsOf(row: string, look: Partial<CellDraft> = {}): WriteHeading {
  return (column, name, content, more = {}) => ({
    id: `${row}/${name}`,
    column,
    role: 'heading',
    content: text(content),
    ...look,
    ...more,
  });
}
