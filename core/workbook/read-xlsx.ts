import { exceljs, type Cell } from './exceljs.ts';

/** One cell of a workbook as it was read back: the figure or text that is kept in it, and its formula if it has one. */
export interface ReadCell {
  readonly address: string;
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
}

export interface ReadSheet {
  readonly name: string;
  /** By address; cells without a value are left out. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

/**
 * Reads the kept values of a workbook, sheet by sheet. Formulas are never evaluated: their kept results are read.
 * For files that this program wrote; a file from elsewhere must first pass a guard against overblown content.
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  const file = new exceljs.Workbook();
  await file.xlsx.load(bytes);
  return file.worksheets.map((page) => {
    const cells = new Map<string, ReadCell>();
    page.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.master.address === cell.address) cells.set(cell.address, readCell(cell));
      });
    });
    return { name: page.name, cells };
  });
}

function readCell({ address, value, result }: Cell): ReadCell {
  const formula = formulaOf(value);
  return { address, value: plainValue(formula === null ? value : result), formula };
}

function formulaOf(value: unknown): string | null {
  const isFormula = typeof value === 'object' && value !== null && 'formula' in value;
  return isFormula && typeof value.formula === 'string' ? value.formula : null;
}

function plainValue(value: unknown): ReadCell['value'] {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
