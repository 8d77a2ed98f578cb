/**
 * What a width is chosen for, the same in every plan: all years are one, for they stay equally wide (design rule 3).
 * The box is as wide as a box.
 */
export const COLUMN_KINDS = ['name', 'weight', 'share', 'year', 'sum', 'perInhabitant', 'ceiling'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** Which of the financing's columns the last part of a budget's or a funding's column stands over. */
const OVER: Readonly<Record<string, ColumnKind>> = {
  basis: 'share',
  share: 'perInhabitant',
  note: 'ceiling',
};

/** The kind of one of the financing's columns; `null` for the box. */
export function kindOfColumn(column: string): ColumnKind | null {
  if (/^y\d/.test(column)) return 'year';
  return COLUMN_KINDS.find((kind) => kind === column) ?? null;
}

/** The kind whose width the right border of a heading moves. */
export function kindUnder(section: 'budget' | 'funding' | 'financing', column: string): ColumnKind | null {
  return (section === 'financing' ? undefined : OVER[column]) ?? kindOfColumn(column);
}
