import type { Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { InputId } from '../plan/inputs.ts';
import type { OverrideValue, Remark } from '../plan/schema.ts';

/**
 * The sheet as data: budget, funding and financing are one sheet, whatever draws it. A cell's address is scenario + row
 * id + column id, stable for life; selection, explanation, issues, workbook and screen readers all speak it.
 */
export interface Sheet {
  readonly scenario: string;
  readonly years: readonly number[];
  /** In order: the budget, the funding before members where the plan has any (F), the financing. See `sectionOf`. */
  readonly sections: readonly SheetSection[];
  /** Under the sheet: whose inhabitants are typed, and where the others come from. */
  readonly footnotes: readonly Message[];
}

export type SheetSectionId = 'budget' | 'funding' | 'financing';

export interface SheetSection {
  readonly id: SheetSectionId;
  readonly title: Message;
  /** "Kostnader i kr, prisnivå 2025"; "Efter folkmängd 31 dec 2023, hela procent med största rest, i kr". Its value `unit` is the unit of the figures. */
  readonly subtitle: Message;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/**
 * Budget and funding: `name`, `basis` (Underlag), `y2025` …, `sum`, `share` (of the costs), `note`.
 * Financing: `joined`, `name`, `weight` (Invånare, or the key column's name), `share`, `y2025` …, `sum`, `perInhabitant`, `ceiling`.
 */
export interface SheetColumn {
  readonly id: string;
  readonly heading: Message;
  /** The calendar year of a year column. */
  readonly year: number | null;
  readonly align: 'left' | 'right' | 'center';
}

export interface SheetRow {
  /**
   * `line:<id>`, `budgetTotal`; `funding:<id>`, and where not zero `overCap:<id>` and `unused:<id>` after it, `toShare`;
   * `member:<id>`, `financingTotal`, `difference`, and where not zero `roundingDifference`, `hostPart`, `unfunded`,
   * `unallocated`, `surplus`.
   */
  readonly id: string;
  readonly kind: 'line' | 'funding' | 'member' | 'total' | 'rest' | 'difference';
  /** Counted through all sections from 1, as the row numbers show it; the number after the last member is left for the row that adds one. */
  readonly number: number;
  /** A member that takes part in no year: muted, in its place (design rule 7). */
  readonly off: boolean;
  readonly cells: Readonly<Record<string, SheetCell>>;
}

export type CellValue =
  | { readonly kind: 'money'; readonly value: Money }
  /** A fraction of one; shown with `decimals` decimals and a percent sign. */
  | { readonly kind: 'percent'; readonly value: Ratio; readonly decimals: number }
  /** A rounded share with the exact one beside it in small type (19,84 → 20 %). */
  | { readonly kind: 'share'; readonly exact: Ratio; readonly rounded: Ratio; readonly decimals: number }
  | { readonly kind: 'number'; readonly value: Ratio; readonly decimals: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'boolean'; readonly value: boolean | 'mixed' }
  /** No value, drawn as "–", with the reason (N6); `error` draws the octagon and the word for missing. */
  | { readonly kind: 'none'; readonly reason: Message | null; readonly error: boolean }
  | { readonly kind: 'empty' };

/** What an edit of the cell changes. Which command it is follows from this; the grid never edits row data. */
export type CellEdit =
  | { readonly kind: 'input'; readonly input: InputId; readonly year: number | null }
  | { readonly kind: 'text'; readonly row: string; readonly property: 'name' | 'note' };

export interface SheetCell {
  readonly value: CellValue;
  /** Blue on tint when typed; black with its source named from a register; black when computed. */
  readonly origin: 'typed' | 'register' | 'computed' | 'label';
  readonly edit: CellEdit | null;
  /** Set where the scenario's value differs from the base's: the base's value at hand (S3). */
  readonly override: {
    readonly input: InputId;
    readonly year: number | null;
    readonly base: OverrideValue;
  } | null;
  readonly mark: 'over' | 'under' | 'at' | 'holds' | 'sumsExactly' | 'error' | null;
  /** In small type beside the value. A ceiling cell: "Över 3 av 3 år", "Ej med (bas: 19 %)"; a member's name: the footnote's mark "*"; a note where there is none: what the line costs in the base ("Bas 90 000 kr/år"); the difference: "Summerar exakt". */
  readonly remark: Message | null;
  /** Codes of the outcome's issues that name this cell. */
  readonly issues: readonly string[];
  /** The note and the source of the input that the cell shows, or of the first that it stands for; `null` where there is none. */
  readonly noted: Remark | null;
}
