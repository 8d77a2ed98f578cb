import { expect, test } from '@playwright/test';
import { plain } from '../../e2e/browser/plan-window.ts';
import { missingForCalc } from '../calc/calc-program.ts';
import { goTo } from '../calc/go-to.ts';
import { readSheet, writeWorkbook } from './clipboard-workbook.ts';
import { pasteInCalc, startBoth, type TwoPrograms } from './two-programs.ts';

const missing = missingForCalc();

test('blocks go to and from LibreOffice Calc through the real clipboard', async ({ baseURL }) => {
  test.skip(missing !== '', missing);
  const both = await startBoth(baseURL ?? '');
  try {
    await test.step('from Samkalkyl to Calc', () => toCalc(both));
    await test.step('from Calc to Samkalkyl', () => fromCalc(both));
    await test.step('from Samkalkyl to Calc and back', () => thereAndBack(both));
  } finally {
    await both.close();
  }
});

/** Members and a computed block, then budget rows with names, notes and a negative amount: as a table and as plain text. */
async function toCalc(both: TwoPrograms): Promise<void> {
  const { calc, window, folder, press, type, copied } = both;
  await calc.open(await writeWorkbook(folder, 'to-calc', [['till Calc']]));

  await window.cell('Mellerud', '2025').click();
  await press('Home', 'shift+Down', 'shift+End', 'ctrl+c');
  await copied('62,6001091107');
  await pasteInCalc(both, 'A2', 'Control+v', /^Import Options/);

  await window.cell('Övrigt', '2025').click();
  await type('120000', 'Tab');
  await type('-5000', 'Tab', 'End');
  await type('"Möten" & <b>', 'Enter');
  await window.cell('Resor', 'Anteckning').click();
  await type('=2+3', 'Enter');
  await window.cell('Övrigt', '2025').click();
  await press('Home');
  await type('"Lokaler" = resten', 'Enter');
  await expect.poll(() => window.amounts('"Lokaler" = resten')).toEqual(['120 000', '−5 000', '110 000']);
  await window.cell('Resor', '2025').click();
  await press('Home', 'shift+Down', 'shift+End', 'ctrl+c');
  await copied('resten');
  await pasteInCalc(both, 'A4', 'Control+v', /^Import Options/);
  await pasteInCalc(both, 'A6', 'Control+Shift+Alt+v', /^Text Import/);

  await calc.saveAndClose();
  const rows = await readSheet(folder, 'to-calc');
  // 16 % of 1 166 000 = 186 560, of 1 194 980 = 191 197, of 1 224 829 = 195 973; 573 730 / 9 165 = 62,60010911075…
  expect(rows[1]).toEqual([
    ...['med', 'Mellerud', 9165, 0.16, 186_560, 191_197, 195_973, 573_730, 62.6001091107, 200_000],
  ]);
  // 19 %: 221 540, 227 046 and 232 718; 681 304 / 10 502 = 64,87373833555…
  expect(rows[2]?.slice(0, 9)).toEqual([
    ...['med', 'Munkedal', 10_502, 0.19, 221_540, 227_046, 232_718, 681_304, 64.8737383356],
  ]);
  // All costs: 1 176 000 + 1 079 980 + 1 224 829 = 3 480 809; 270 000 and 225 000 of them are 7,75681745… and 6,46401454… %.
  const travel = [90_000, 90_000, 90_000, 270_000, 0.077568174525];
  const rest = [120_000, -5000, 110_000, 225_000, 0.064640145437];
  expect(rows[3]).toEqual(['Resor', '2 250 mil × 40 kr/mil', ...travel, '=2+3']);
  expect(rows[4]).toEqual(['"Lokaler" = resten', 'Belopp per år', ...rest, '"Möten" & <b>']);
  // As plain text a spreadsheet would work out "=2+3": there it has an apostrophe before it.
  expect(rows[5]).toEqual(['Resor', '2 250 mil × 40 kr/mil', ...travel, "'=2+3"]);
  expect(rows[6]).toEqual(rows[4]);
}

/** Swedish figures, a formula, U+2212, quotation marks, lines within a cell; then cells that are refused. */
async function fromCalc({ calc, window, folder, copied, press }: TwoPrograms): Promise<void> {
  const path = await writeWorkbook(folder, 'from-calc', [
    [
      'Lokaler "Kulturhuset"',
      null,
      120_000.4,
      { formula: '100000*1.5' },
      '−5 000',
      null,
      null,
      '"Två"\nrader',
    ],
    [1, 2, 3],
    [-7000, 'många', 70_000.5],
  ]);
  await calc.open(path);
  await goTo(calc, 'A1:H1');
  await calc.press('Control+c');
  // As Calc shows them in Swedish.
  expect(plain(await copied('Kulturhuset'))).toContain('120 000,40\t150 000,00\t−5 000');
  await window.cell('Resor', '2025').click();
  await press('Home', 'Down', 'ctrl+v');
  const line = 'Lokaler "Kulturhuset"';
  await expect.poll(() => window.amounts(line)).toEqual(['120 000', '150 000', '−5 000']);
  await expect(window.cell(line, 'Anteckning')).toHaveText(/^"Två"\s+rader$/);
  await expect(window.page.getByRole('button', { name: /^Ångra: Klistra in 5 celler/ })).toBeVisible();

  await calc.activate();
  await goTo(calc, 'A2:C3');
  await calc.press('Control+c');
  await copied('många');
  await window.cell('Resor', '2025').click();
  await press('ctrl+v');
  // Three of Resor are worked out, and "många" is no amount.
  await expect.poll(() => window.amounts(line)).toEqual(['−7 000', '150 000', '70 001']);
  await expect(window.notice('4 av 6 celler togs inte emot:')).toBeVisible();
  await press('ctrl+z');
  await expect.poll(() => window.amounts(line)).toEqual(['120 000', '150 000', '−5 000']);
}

/** A line's years, copied in Calc once more and pasted over another; that row, with its note of two lines, to Calc. */
async function thereAndBack(both: TwoPrograms): Promise<void> {
  const { calc, window, folder, press, copied } = both;
  await calc.open(await writeWorkbook(folder, 'and-back', [['x']]));
  await window.cell('Lön', '2025').click();
  await press('shift+Right', 'shift+Right', 'ctrl+c');
  await copied('840000\t865200\t891156');
  await pasteInCalc(both, 'B2', 'Control+v', /^Import Options/);
  await goTo(calc, 'B2:D2');
  await calc.press('Control+c');
  await copied('840000\t865200\t891156\n');
  await window.cell('Resor', '2025').click();
  await press('Down', 'ctrl+v');
  const line = 'Lokaler "Kulturhuset"';
  await expect.poll(() => window.amounts(line)).toEqual(['840 000', '865 200', '891 156']);
  await window.cell(line, '2025').click();
  await press('Home', 'shift+End', 'ctrl+c');
  await copied('Kulturhuset');
  await pasteInCalc(both, 'A4', 'Control+v', /^Import Options/);
  await calc.saveAndClose();
  const rows = await readSheet(folder, 'and-back');
  expect(rows[1]).toEqual([null, 840_000, 865_200, 891_156]);
  expect(rows[3]?.slice(0, 6)).toEqual([line, 'Belopp per år', 840_000, 865_200, 891_156, 2_596_356]);
  expect(rows[3]?.at(-1)).toBe('"Två"\nrader');
}
