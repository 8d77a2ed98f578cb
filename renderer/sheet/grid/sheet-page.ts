import type { Message, Sheet, SheetCell, SheetColumn, SheetSection } from '../../../core/index.ts';
import type { Format, Translator } from '../../text/use-text.ts';
import { gridRowsOf, type GridRow } from '../layout/grid-rows.ts';

/** One state of the sheet, with what it is written with: what the drawn cells are to show. */
export interface SheetPage {
  readonly scenario: string;
  readonly rows: ReadonlyMap<string, GridRow>;
  readonly columns: ReadonlyMap<SheetSection['id'], readonly SheetColumn[]>;
  /** What the base has where the scenario has its own value. */
  readonly baseOf: (override: NonNullable<SheetCell['override']>) => Message | null;
  readonly format: Format;
  readonly text: Translator;
}

type Written = Pick<SheetPage, 'baseOf' | 'format' | 'text'>;

export function sheetPageOf({ scenario, sections }: Sheet, written: Written): SheetPage {
  const rows = sections.flatMap((section) => {
    const { rows: scrolled, pinned } = gridRowsOf(section);
    return [...scrolled, ...pinned];
  });
  return {
    scenario,
    rows: new Map(rows.map((row) => [row.id, row])),
    columns: new Map(sections.map(({ id, columns }) => [id, columns])),
    ...written,
  };
}

/**
 * Whether a page follows from another by an edit: the same scenario, rows and words, with other figures. All else is
 * another sheet, which is drawn whole.
 */
export function isEditOf(page: SheetPage, before: SheetPage): boolean {
  return (
    page.scenario === before.scenario &&
    page.format === before.format &&
    page.text === before.text &&
    sameRows([...page.rows.values()], [...before.rows.values()])
  );
}

/** Whether rows are the same in the same places, whatever stands in them. */
export function sameRows(rows: readonly GridRow[], before: readonly GridRow[]): boolean {
  return (
    rows.length === before.length &&
    rows.every(({ id, number }, place) => before[place]?.id === id && before[place].number === number)
  );
}
