import type { Sheet, SheetSection } from '../../../core/index.ts';

/** Whether two sheets are of one scenario and have the same rows and columns in the same places, whatever stands in them. */
export function sameShape(one: Sheet, other: Sheet): boolean {
  return (
    one.scenario === other.scenario &&
    one.sections.length === other.sections.length &&
    one.sections.every((section, place) => sameSection(section, other.sections[place]))
  );
}

function sameSection({ id, columns, rows }: SheetSection, other: SheetSection | undefined): boolean {
  return (
    id === other?.id &&
    columns.length === other.columns.length &&
    columns.every((column, place) => other.columns[place]?.id === column.id) &&
    rows.length === other.rows.length &&
    rows.every((row, place) => {
      const before = other.rows[place];
      return before?.id === row.id && before.number === row.number;
    })
  );
}
