/** The door of the workbook, apart from core's own: it brings exceljs along, so it is loaded when first used. */
export { workbookOf } from './workbook-of.ts';
export { writeXlsx } from './write-xlsx.ts';
export { csvOf } from './csv-of.ts';
export type * from './workbook.ts';
