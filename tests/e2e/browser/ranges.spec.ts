import { expect, test, type Page } from '@playwright/test';
import { PlanWindow, plain } from './plan-window.ts';
import { example, focused, press } from './sheet-steps.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await new PlanWindow(page).open();
});

const clipboardText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const selected = (page: Page) => page.locator('.ag-cell[aria-selected=true]');

/** The status bar's right half, as it is read. */
async function expectStatus(page: Page, words: RegExp): Promise<void> {
  await expect
    .poll(async () => plain((await page.locator('.status-bar').innerText()).replace(/\s+/g, ' ')))
    .toMatch(words);
}

async function expectFigures(window: PlanWindow, row: string, figures: readonly string[]): Promise<void> {
  await expect.poll(() => window.amounts(row)).toEqual(figures);
}

test('by keyboard: select, read the status bar, copy, paste, fill, cut, clear and undo', async ({ page }) => {
  const window = await example(page);
  await window.cell('Mellerud', '2025').click();
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await expect(selected(page)).toHaveCount(3);
  await expect(page.getByRole('grid').first()).toHaveAttribute('aria-multiselectable', 'true');
  // 186 560 + 191 197 + 195 973 = 573 730; a third of it is 191 243,33…
  await expectStatus(page, /Medel 191 243,33 Antal 3 Summa 573 730 kr/);
  await expect(page.getByRole('status').filter({ hasText: '3 celler markerade' })).toHaveCount(1);

  await press(page, 'Control+c');
  await expect.poll(() => clipboardText(page)).toBe('186560\t191197\t195973');
  await window.cell('Övrigt', '2025').click();
  await press(page, 'Control+v');
  await expectFigures(window, 'Övrigt', ['186 560', '191 197', '195 973']);
  await expect(selected(page)).toHaveCount(3);
  await press(page, 'Control+z');
  await expectFigures(window, 'Övrigt', ['110 000', '110 000', '110 000']);

  // What was pasted is still selected: Enter and Tab go round in it.
  await page.keyboard.type('=25000*1,4*7');
  await press(page, 'Enter');
  await page.keyboard.type('1');
  await press(page, 'Tab');
  await expectFigures(window, 'Övrigt', ['245 000', '1', '110 000']);
  await press(page, 'Tab', 'Control+r');
  await expectFigures(window, 'Övrigt', ['245 000', '245 000', '245 000']);
  await press(page, 'ArrowRight', 'F2');
  await expect(page.locator('.cell-editor input')).toHaveValue('=25000*1,4*7');
  await press(page, 'Escape');

  await page.evaluate(() => navigator.clipboard.writeText('1\u00a0234,50\tmånga\t−5 000 kr'));
  await press(page, 'ArrowLeft', 'Control+v');
  await expectFigures(window, 'Övrigt', ['1 235', '245 000', '−5 000']);
  await expect(window.notice('1 av 3 celler togs inte emot. Övrigt · 2026:')).toBeVisible();

  // Two with a reason each are both named.
  await page.evaluate(() => navigator.clipboard.writeText('många\t1.234\t110000'));
  await press(page, 'Control+v');
  await expectFigures(window, 'Övrigt', ['1 235', '245 000', '110 000']);
  const left = window.notice('2 av 3 celler togs inte emot:').getByRole('listitem');
  await expect(left).toHaveText([/^Övrigt · 2025: .*många/, /^Övrigt · 2026: 1\.234/]);

  const note = window.cell('Övrigt', 'Anteckning');
  await note.click();
  await press(page, 'Control+x');
  await expect(note).toHaveText('');
  await expect.poll(() => clipboardText(page)).toBe('Möten, kompetensutveckling');
  await press(page, 'Control+z');
  await expect(note).toHaveText('Möten, kompetensutveckling');

  await press(page, 'Control+a');
  await expectStatus(page, /Bara belopp Medel .* Summa .* kr/);
  const block = await selected(page).count();
  await press(page, 'Control+a');
  await expect.poll(() => selected(page).count()).toBeGreaterThan(block);
  await press(page, 'ArrowUp');
  await expect(selected(page)).toHaveCount(1);
});

test('a list of reasons stays until something changes; one sentence goes by itself', async ({ page }) => {
  await page.clock.install();
  await new PlanWindow(page).open();
  const window = await example(page);
  const later = () => page.clock.fastForward(30_000);
  await page.evaluate(() => navigator.clipboard.writeText('många\t1.234\t115000'));
  await window.cell('Övrigt', '2025').click();
  await press(page, 'Control+v');
  const list = window.notice('2 av 3 celler togs inte emot:');
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.evaluate(() => navigator.clipboard.writeText('många\t116000\t117000'));
  await press(page, 'Control+v');
  const sentence = window.notice('1 av 3 celler togs inte emot. Övrigt · 2025:');
  await expect(sentence).toBeVisible();
  await expect(list).toHaveCount(0);
  await later();
  await expect(sentence).toHaveCount(0);

  await page.evaluate(() => navigator.clipboard.writeText('många\t1.234\t118000'));
  await press(page, 'Control+v');
  await expect(list).toBeVisible();
  await later();
  await expect(list).toBeVisible();
  await press(page, 'Control+z');
  await expect(list).toHaveCount(0);
});

test('what was copied is framed until something changes, or Esc', async ({ page }) => {
  const window = await example(page);
  const framed = page.locator('.copied-frame');
  await window.cell('Övrigt', '2025').click();
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  await expect(framed).toHaveCount(4);
  await expect(page.getByRole('status').filter({ hasText: '4 celler kopierade' })).toHaveCount(1);
  await press(page, 'ArrowDown');
  await expect(framed).toHaveCount(4);
  await press(page, 'Escape');
  await expect(framed).toHaveCount(0);
  expect(await clipboardText(page)).toContain('110000\t110000');

  await press(page, 'Control+c');
  await expect(framed).toHaveCount(1);
  // What is cut, or copied in a text, takes its place in the clipboard.
  await window.cell('Mellerud', '2025').click();
  await press(page, 'Control+x');
  await expect(framed).toHaveCount(0);
  await press(page, 'Control+c');
  await expect(framed).toHaveCount(1);
  await window.cell('Övrigt', '2025').click();
  await press(page, 'F2', 'Control+a', 'Control+c', 'Escape');
  await expect(framed).toHaveCount(0);

  await press(page, 'Control+c');
  await expect(framed).toHaveCount(1);
  await window.tab('Bara fyra').click();
  await expect(framed).toHaveCount(0);
  await window.cell('Övrigt', '2025').click();
  await press(page, 'Control+c');
  await expect(framed).toHaveCount(1);
  await page.keyboard.type('90000');
  await press(page, 'Enter');
  await expect(framed).toHaveCount(0);
});

test('Control and Enter writes in all that is selected, as one step', async ({ page }) => {
  const window = await example(page);
  await window.cell('Övrigt', '2025').click();
  await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight');
  await page.keyboard.type('många');
  await press(page, 'Control+Enter');
  // What no cell takes stays where it is typed, with the reason.
  await expect(page.getByRole('alert').filter({ hasText: 'många' })).toBeVisible();
  await press(page, 'Control+a');
  await page.keyboard.type('=2*60000');
  await press(page, 'Control+Enter');
  await expectFigures(window, 'Övrigt', ['120 000', '120 000', '120 000']);
  await expect(selected(page)).toHaveCount(3);
  await press(page, 'Control+z');
  await expectFigures(window, 'Övrigt', ['110 000', '110 000', '110 000']);

  await window.cell('Mellerud', 'Tak').click();
  await press(page, 'Shift+ArrowDown', 'F2', 'Control+a');
  await page.keyboard.type('150000');
  await press(page, 'Alt+ArrowUp', 'Control+Enter');
  await expect(window.cell('Mellerud', 'Tak')).toContainText('150 000 för perioden');
  await expect(window.cell('Munkedal', 'Tak')).toContainText('150 000 för perioden');
});

test('Enter after Tabs goes on under where they began; anything between them ends that', async ({ page }) => {
  const window = await example(page);
  await window.cell('Övrigt', '2025').click();
  for (const amount of ['61000', '62000']) {
    await page.keyboard.type(amount);
    await press(page, 'Tab');
  }
  await page.keyboard.type('63000');
  await press(page, 'Enter');
  await expectFigures(window, 'Övrigt', ['61 000', '62 000', '63 000']);
  expect(await focused(page)).toMatch(/^Summa kostnader, 2025/);
  await press(page, 'Tab', 'ArrowRight', 'Enter');
  expect(await focused(page)).toMatch(/^Bengtsfors, 2027/);
});

test('a text that is being typed keeps its own clipboard', async ({ page }) => {
  const window = await example(page);
  await window.cell('Övrigt', '2025').click();
  await press(page, 'F2', 'Control+a', 'Control+c');
  await expect.poll(() => clipboardText(page)).toBe('110000');
  await press(page, 'End');
  await page.keyboard.type('0');
  await press(page, 'Control+a', 'Control+v', 'Enter');
  await expect(window.cell('Övrigt', '2025')).toHaveText('110 000');
});

test('by mouse: drag a range, its menu, fill by the handle, whole rows, switch memberships', async ({
  page,
}) => {
  const window = await example(page);
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 4, from.y + 4);
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  };
  const middle = async (row: string, column: string) => {
    const box = await window.cell(row, column).boundingBox();
    if (!box) throw new Error(`${row}, ${column} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  await drag(await middle('Övrigt', '2025'), await middle('Dals-Ed', '2027'));
  // Övrigt, the costs' total, Bengtsfors and Dals-Ed over three years.
  await expect(selected(page)).toHaveCount(12);
  await window.cell('Bengtsfors', '2026').click({ button: 'right' });
  await window.menuItem('Kopiera').click();
  await expect.poll(async () => (await clipboardText(page)).split('\r\n')[0]).toBe('110000\t110000\t110000');

  await window.cell('Mellerud', 'Tak').click();
  const handle = await page.locator('[data-fill-handle]').boundingBox();
  if (!handle) throw new Error('There is no handle');
  await drag({ x: handle.x + 9, y: handle.y + 9 }, await middle('Årjäng', 'Tak'));
  await expect(window.cell('Årjäng', 'Tak')).toContainText('200 000/år');
  await expect(window.cell('Munkedal', 'Tak')).toContainText('200 000/år');
  await expect(page.getByRole('button', { name: /^Ångra: Fyll i 3 celler/ })).toBeVisible();

  // Beside the box, which would be switched.
  await window.cell('Munkedal', 'Med').click({ position: { x: 3, y: 5 } });
  await window.cell('Åmål', 'Med').click({ modifiers: ['Shift'] });
  await press(page, 'Space');
  await expect(window.member('Åmål')).toBeChecked();
  await press(page, 'Space');
  await expect(window.member('Munkedal')).not.toBeChecked();
  await press(page, 'Control+z', 'Control+z');
  await expect(window.member('Munkedal')).toBeChecked();
  await expect(window.member('Åmål')).not.toBeChecked();

  await page.locator('.ag-cell', { hasText: /^9$/ }).first().click();
  await expect(selected(page)).toHaveCount(10);
  // Eight members, their total and the difference.
  await page.locator('.sheet-head', { hasText: /^Kr\/inv$/ }).click();
  await expect(selected(page)).toHaveCount(10);
  await expectStatus(page, /Medel [\d,]+ Antal 8 Belopp/);
});
