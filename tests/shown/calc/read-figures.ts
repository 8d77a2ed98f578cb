import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';

/** What stands in a workbook that Calc has saved. */
export interface Figures {
  /** By address: a number or a text as worked out; `null`: nothing. */
  at(sheet: string, address: string): number | string | null;
  formulaAt(sheet: string, address: string): string | null;
  readonly sheets: readonly string[];
}

export async function readFigures(path: string): Promise<Figures> {
  const workbook = new ExcelJS.Workbook();
  // The types of exceljs know an older Buffer.
  await workbook.xlsx.load(Uint8Array.from(readFileSync(path)).buffer);
  const cell = (sheet: string, address: string) => {
    const found = workbook.getWorksheet(sheet);
    if (!found)
      throw new Error(`No sheet ${sheet} among ${workbook.worksheets.map(({ name }) => name).join(', ')}`);
    return found.getCell(address);
  };
  return {
    sheets: workbook.worksheets.map(({ name }) => name),
    at(sheet, address) {
      const { value, result } = cell(sheet, address);
      const shown = result ?? value;
      return typeof shown === 'number' || typeof shown === 'string' ? shown : null;
    },
    formulaAt: (sheet, address) => cell(sheet, address).formula || null,
  };
}
