import type { ReadSheet } from '../../../core/workbook/read-xlsx.ts';

const YEARS = 3;

/** A member's yearly amounts as the workbook keeps them in a scenario's sheet, written as the program writes them. */
export function workbookFigures(
  sheets: readonly ReadSheet[],
  scenario: string,
  member: string,
): readonly string[] {
  const sheet = sheets.find(({ name }) => name.includes(scenario));
  if (!sheet)
    throw new Error(
      `The workbook has no sheet for ${scenario}: ${sheets.map(({ name }) => name).join(', ')}`,
    );
  const named = [...sheet.cells.values()].filter(
    ({ value }) => typeof value === 'string' && value.startsWith(member),
  );
  for (const { address } of named) {
    const row = /\d+$/.exec(address)?.[0] ?? '';
    const figures = [...sheet.cells.values()]
      .filter((cell) => /\d+$/.exec(cell.address)?.[0] === row && typeof cell.value === 'number')
      .map(({ value }) => Number(value))
      .filter((value) => value > 20_000 || value === 0);
    if (figures.length > YEARS) return figures.slice(0, YEARS).map(written);
  }
  throw new Error(`The sheet ${sheet.name} has no row of amounts for ${member}`);
}

function written(value: number): string {
  return value.toLocaleString('sv-SE').replace(/[\u00a0\u202f]/g, ' ');
}
