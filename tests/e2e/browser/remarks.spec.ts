import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { editor, focused, press } from './sheet-steps.ts';
import { walk } from './walk.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
  await page.locator('.ag-cell:focus').waitFor();
});

test('a cell gets a note and a source by Shift+F2, and is marked by shape and in words', async ({ page }) => {
  const window = new PlanWindow(page);
  await press(page, 'Shift+F2');
  await expect(window.dialog.getByRole('combobox', { name: 'Gäller' })).toHaveValue(/\.pay$/);
  await expect(text(window, 'Anteckning')).toBeFocused();
  await page.keyboard.type('Heltid enligt tjänsteskrivelsen');
  await press(page, 'Tab');
  await page.keyboard.type('Budget 2025');
  await press(page, 'Tab');
  await page.keyboard.type('2024-11-05');
  await press(page, 'Enter');
  await expect(window.dialog).toHaveCount(0);
  expect(await focused(page)).toBe('Lön, 2025, 840 000 kronor, har anteckning');
  await expect(window.cell('Lön', '2025').locator('[data-noted=true]')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Heltid enligt tjänsteskrivelsen · Källa: Budget 2025, 2024-11-05' }),
  ).toBeVisible();
  await expect(page.getByRole('list', { name: 'Teckenförklaring' })).toContainText('Anteckning');
  await window.tab('Bara fyra').click();
  await expect(page.getByRole('gridcell', { name: /^Lön, 2025, .*har anteckning/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('gridcell', { name: /har anteckning/ })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Teckenförklaring' })).not.toContainText('Anteckning');
});

test('an assumption gets a note in the panel, by its button and by Shift+F2; the sheet’s basis is marked', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.assumption('Resor, antal').click();
  await press(page, 'Shift+F2');
  await page.keyboard.type('Enligt körjournal 2024');
  await window.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(window.assumption('Resor, antal')).toBeFocused();
  await expect(page.getByRole('gridcell', { name: /^Resor, Underlag.*har anteckning/ })).toBeVisible();
  await window.panel.getByText('Löneindex').hover();
  await window.panel.getByRole('button', { name: 'Anteckning och källa', description: 'Löneindex' }).click();
  await text(window, 'Källa').fill('SKR:s prognos');
  await text(window, 'Datum').fill('2024-10-01');
  await window.dialog.getByRole('button', { name: 'Spara' }).click();
  await window.cell('Lön', 'Underlag').click();
  await expect(page.getByRole('button', { name: 'Källa: SKR:s prognos, 2024-10-01' })).toBeVisible();
});

test('one dialog holds the notes of a row and of each of its inputs, and keeps them all in one step', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.cell('Resor', '2026').click({ button: 'right' });
  await window.menuItem('Anteckning och källa…').click();
  const about = window.dialog.getByRole('combobox', { name: 'Gäller' });
  await expect(about.locator('option:checked')).toHaveText('Hela raden Resor');
  await text(window, 'Anteckning').fill('Bil och tåg');
  await about.selectOption('Resor, pris per mil');
  await expect(text(window, 'Anteckning')).toHaveValue('');
  await text(window, 'Anteckning').fill('Skatteverkets belopp');
  await about.selectOption('Hela raden Resor');
  await expect(text(window, 'Anteckning')).toHaveValue('Bil och tåg');
  await window.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(window.cell('Resor', 'Anteckning')).toHaveText('Bil och tåg');
  await expect(page.getByRole('gridcell', { name: /^Resor, Underlag.*har anteckning/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(window.cell('Resor', 'Anteckning')).not.toHaveText('Bil och tåg');
  await expect(page.getByRole('gridcell', { name: /har anteckning/ })).toHaveCount(0);
});

test('a note is changed, refused where its date is none, and taken away by being emptied', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.cell('Övrigt', '2026').click();
  await page
    .getByRole('region', { name: 'Varför cellen har sitt värde' })
    .getByRole('button', { name: 'Anteckning' })
    .click();
  await page.keyboard.type('Uppskattat');
  await text(window, 'Datum').fill('2024');
  await press(page, 'Enter');
  await expect(window.dialog.getByRole('alert')).toContainText('till exempel 2025-06-30');
  await text(window, 'Datum').fill('');
  await press(page, 'Enter');
  // An amount is one input, whatever the year.
  await expect(page.getByRole('gridcell', { name: /^Övrigt, 202[567], .*har anteckning/ })).toHaveCount(3);
  await page.getByRole('button', { name: 'Uppskattat' }).click();
  await text(window, 'Anteckning').fill('');
  await walk(page, 'Tab', window.dialog.getByRole('button', { name: 'Spara' }));
  await press(page, 'Enter');
  await expect(page.getByRole('gridcell', { name: /har anteckning/ })).toHaveCount(0);
});

test('Shift+F2 does nothing on a total, F2 alone still edits', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.cell('Summa kostnader', '2025').click();
  await press(page, 'Shift+F2');
  await expect(window.dialog).toHaveCount(0);
  await window.cell('Övrigt', '2025').click();
  await press(page, 'F2');
  await expect(editor(page)).toHaveValue('110000');
});

test('T1 what a ceiling is for is chosen while it is typed: by Alt and the arrows, and by pointing', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.cell('Mellerud', 'Tak').click();
  await page.keyboard.type('573 729');
  await press(page, 'Alt+ArrowDown', 'Alt+ArrowDown');
  await expect(page.getByRole('radio', { name: 'hela perioden' })).toHaveAttribute('aria-checked', 'true');
  await press(page, 'Enter', 'ArrowUp');
  // 186 560 + 191 197 + 195 973 = 573 730: a krona over, from the year that passes it.
  expect(await focused(page)).toMatch(/^Mellerud, Tak, 573 729 för perioden, 1 kr över, från 2027/);
  await press(page, 'F2');
  await page.getByRole('radio', { name: 'i snitt per år' }).click();
  await expect(editor(page)).toBeFocused();
  await press(page, 'Enter', 'ArrowUp');
  expect(await focused(page)).toMatch(/^Mellerud, Tak, 573 729\/år i snitt, Hålls/);
  await press(page, 'F2');
  await page.keyboard.type(' kr/år');
  await press(page, 'Enter');
  await expect(editor(page), 'a unit for another time is refused').toHaveAttribute('aria-invalid', 'true');
  await press(page, 'Alt+ArrowUp', 'Enter', 'ArrowUp');
  expect(await focused(page)).toMatch(/^Mellerud, Tak, 573 729\/år, Hålls/);
  await press(page, 'F2', 'Alt+ArrowDown', 'Escape');
  expect(await focused(page)).toMatch(/^Mellerud, Tak, 573 729\/år, Hålls/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`ACC1 axe finds nothing with notes in sight, their dialog and a ceiling being typed, ${theme}`, async ({
    page,
  }) => {
    const window = new PlanWindow(page);
    await page.emulateMedia({ colorScheme: theme });
    await press(page, 'Shift+F2');
    await page.keyboard.type('Heltid');
    expect(await violations(page)).toEqual([]);
    await window.dialog.getByRole('button', { name: 'Spara' }).click();
    await window.cell('Mellerud', 'Tak').dblclick();
    expect(await violations(page)).toEqual([]);
  });
}

function text(window: PlanWindow, name: string) {
  return window.dialog.getByRole('textbox', { name, exact: true });
}
