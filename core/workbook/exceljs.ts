/// <reference types="./exceljs-types" />

/** exceljs's browser build under one roof: write-xlsx.ts and read-xlsx.ts alone take it from here. */
export { default as exceljs } from 'exceljs/dist/exceljs.min.js';
export type { Cell, Edge, Style, Worksheet, WorksheetOptions } from 'exceljs/dist/exceljs.min.js';
