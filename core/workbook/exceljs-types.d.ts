/**
 * The part of exceljs 4.4 that the workbook uses, by its browser build: one self-contained file that runs in the
 * window and in Node alike. The package's own declarations would draw Node's types into core.
 */
declare module 'exceljs/dist/exceljs.min.js' {
  export interface Color {
    argb: string;
  }
  export interface Edge {
    style: 'hair' | 'thin' | 'medium';
    color: Color;
  }
  export interface Style {
    numFmt?: string;
    font?: { name: string; size: number; bold?: boolean; italic?: boolean; color: Color };
    fill?: { type: 'pattern'; pattern: 'solid'; fgColor: Color };
    border?: { top?: Edge; bottom?: Edge; left?: Edge };
    alignment?: {
      horizontal: 'left' | 'right' | 'center';
      vertical: 'middle' | 'bottom';
      wrapText?: boolean;
      indent?: number;
    };
  }
  export interface FormulaValue {
    formula: string;
    result?: unknown;
  }
  export interface Cell {
    readonly address: string;
    value: unknown;
    /** A formula's kept result. `value` leaves it out where it is 0. */
    readonly result: unknown;
    style: Style;
    /** Where the cell is covered by a merge: the cell that carries the value. */
    readonly master: Cell;
  }
  export interface Row {
    height: number;
    /** A printed page ends after the row. */
    addPageBreak(): void;
    eachCell(visit: (cell: Cell) => void): void;
  }
  export interface Worksheet {
    readonly name: string;
    state: 'visible' | 'hidden' | 'veryHidden';
    views: object[];
    headerFooter: { oddFooter: string };
    pageSetup: object;
    getColumn(column: number): { width: number };
    getRow(row: number): Row;
    getCell(row: number, column: number): Cell;
    mergeCells(top: number, left: number, bottom: number, right: number): void;
    eachRow(visit: (row: Row) => void): void;
  }
  export interface WorksheetOptions {
    properties?: { tabColor?: Color; defaultRowHeight?: number };
    views?: object[];
    pageSetup?: object;
    headerFooter?: { oddFooter: string };
  }
  export class Workbook {
    title: string;
    creator: string;
    lastModifiedBy: string;
    readonly worksheets: readonly Worksheet[];
    addWorksheet(name: string, options?: WorksheetOptions): Worksheet;
    readonly xlsx: {
      writeBuffer(): Promise<ArrayBuffer | Uint8Array>;
      load(bytes: Uint8Array): Promise<Workbook>;
    };
  }
  const exceljs: { readonly Workbook: typeof Workbook };
  export { exceljs as default };
}
