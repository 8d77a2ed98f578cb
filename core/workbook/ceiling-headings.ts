import { message, type MessageValue } from '../message.ts';
import type { WriteHeading } from './headings-of.ts';
import type { CellDraft } from './lay-out.ts';
import type { WriteText } from './workbook.ts';

/** The heading of ceilings; their kind has a column of its own where not all are of a year (T1). */
export function ceilingHeadings(
  columns: { readonly ceiling: number; readonly ceilingKind: number | null },
  heading: WriteHeading,
  unit: MessageValue,
  write: WriteText,
): readonly CellDraft[] {
  if (columns.ceilingKind === null)
    return [heading(columns.ceiling, 'ceiling', write(message('workbook.column.ceiling', { unit })))];
  return [
    heading(columns.ceiling, 'ceiling', write(message('workbook.column.ceilingAmount', { unit }))),
    heading(columns.ceilingKind, 'ceilingKind', write(message('workbook.column.ceilingKind')), {
      align: 'left',
    }),
  ];
}
