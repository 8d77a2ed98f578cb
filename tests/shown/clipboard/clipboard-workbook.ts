import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plain } from '../../e2e/browser/plan-window.ts';
import { convert } from '../calc/convert.ts';
import { readFigures } from '../calc/read-figures.ts';

const SHEET = 'Blad';
/** As a Swedish office shows amounts. */
const FORMAT = '# ##0.00';

/** A workbook of one sheet in Calc's own format; answers its path. */
export async function writeWorkbook(
  folder: string,
  name: string,
  rows: readonly (readonly ExcelJS.CellValue[])[],
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  for (const row of rows) sheet.addRow([...row]);
  sheet.eachRow((row) => row.eachCell((cell) => (cell.numFmt = FORMAT)));
  writeFileSync(join(folder, `${name}.xlsx`), new Uint8Array(await workbook.xlsx.writeBuffer()));
  convert(join(folder, `${name}.xlsx`), 'ods', folder);
  return join(folder, `${name}.ods`);
}

type Shown = number | string | null;

/** What stands in its first rows once Calc has saved it, each to its last cell with something in it, in plain spaces. */
export async function readSheet(folder: string, name: string): Promise<readonly (readonly Shown[])[]> {
  convert(join(folder, `${name}.ods`), 'xlsx', folder);
  const figures = await readFigures(join(folder, `${name}.xlsx`));
  const shownAt = (address: string) => {
    const value = figures.at(SHEET, address);
    return typeof value === 'string' ? plain(value) : value;
  };
  return Array.from({ length: 20 }, (_row, at) => {
    const row = [...'ABCDEFGHIJKL'].map((column) => shownAt(`${column}${String(at + 1)}`));
    return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
  });
}
