import { exceljs, type Worksheet, type WorksheetOptions } from './exceljs.ts';
import { columnLetters } from './address.ts';
import { indexCells, type CellIndex } from './cell-index.ts';
import { createStyles } from './cell-style.ts';
import { cellText, cutText } from './cell-text.ts';
import { numberOfRatio } from './figures.ts';
import { formulaText } from './formula-text.ts';
import type { Workbook, WorkbookCell, WorkbookSheet } from './workbook.ts';

/** Points of a row of one line, and of each line more. */
const ROW_HEIGHT = 17;
const LINE_HEIGHT = 13;
/** The longest footer that spreadsheets take is 255 characters; a name longer than this is cut. */
const FOOTER_NAME_LIMIT = 120;
const A4 = 9;
/** A sheet of at most so many rows is made to fit one page; a longer one runs on, as wide as the page. */
const ONE_PAGE_ROWS = 60;

const TAB_COLOR = { a: '59626F', b: '1F77C9', c: 'CD7C0E', d: '08492F', e: '67367A' } as const;

/**
 * The workbook as an .xlsx file. Text is always written as text (a name that begins with `=` stays a name), figures
 * as numbers, formulas with their values beside them; no NaN or infinity can come here (N6). No person's name is
 * written into it.
 */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const file = new exceljs.Workbook();
  file.title = cellText(workbook.title);
  file.creator = 'Samkalkyl';
  file.lastModifiedBy = 'Samkalkyl';
  const index = indexCells(workbook);
  const styleOf = createStyles(workbook.language);
  for (const sheet of workbook.sheets) {
    const page = file.addWorksheet(sheet.name, sheetOptions(sheet));
    setSizes(page, sheet);
    for (const cell of sheet.cells) {
      const target = page.getCell(cell.row, cell.column);
      target.value = valueOf(cell, sheet, index);
      target.style = styleOf(cell);
      if (cell.span > 1) page.mergeCells(cell.row, cell.column, cell.row, cell.column + cell.span - 1);
    }
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}

function sheetOptions(sheet: WorkbookSheet): WorksheetOptions {
  return {
    properties: {
      defaultRowHeight: ROW_HEIGHT,
      ...(sheet.series && { tabColor: { argb: `FF${TAB_COLOR[sheet.series]}` } }),
    },
    views: [
      { state: 'frozen', xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows, showGridLines: false },
    ],
    headerFooter: { oddFooter: footerText(sheet) },
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: sheet.pagesWide,
      fitToHeight: sheet.heights.length <= ONE_PAGE_ROWS ? 1 : 0,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${String(sheet.repeated.fromRow)}:${String(sheet.repeated.toRow)}`,
      ...(sheet.repeated.columns > 0 && { printTitlesColumn: `A:${columnLetters(sheet.repeated.columns)}` }),
    },
  };
}

/** `&` opens a code in a footer: doubled in names. */
function footerText({ footer }: WorkbookSheet): string {
  const left = cutText(cellText(footer.left), FOOTER_NAME_LIMIT).replace(/\n/g, ' ').replace(/&/g, '&&');
  return `&L&8${left}&R&8${footer.page} &P ${footer.of} &N`;
}

function setSizes(page: Worksheet, sheet: WorkbookSheet): void {
  sheet.widths.forEach((width, at) => {
    page.getColumn(at + 1).width = width;
  });
  sheet.heights.forEach((lines, at) => {
    page.getRow(at + 1).height = ROW_HEIGHT + (lines - 1) * LINE_HEIGHT;
  });
  for (const row of sheet.pageEnds) page.getRow(row).addPageBreak();
}

function valueOf(cell: WorkbookCell, sheet: WorkbookSheet, index: CellIndex): unknown {
  const { content, formula } = cell;
  if (content.kind === 'empty') return null;
  if (content.kind === 'text') return escapedText(cellText(content.text));
  const result = numberOfRatio(content.value);
  return formula === null ? result : { formula: formulaText(formula, sheet.id, index), result };
}

/** Spreadsheets read `_x0041_` inside a text as the character A; an escaped underscore keeps it as typed. */
function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
