import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

const THEMES = ['light', 'dark'] as const;

/** What axe finds with what is open now, in both themes. */
async function violationsInThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    found.push(...(await violations(page)));
  }
  return found;
}

test('the palette opens an example, goes to a cell, does what is asked, and gives the focus back', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const search = page.getByRole('combobox', { name: /^Skriv ett kommando/ });
  const chosen = window.dialog.getByRole('option', { selected: true });

  // On the start screen, by words in another order and without their marks.
  await page.getByRole('button', { name: 'Tom plan' }).focus();
  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.type('ångra');
  await expect(chosen).toHaveAttribute('aria-disabled', 'true');
  await expect(chosen).toContainText('Öppna eller skapa en plan först');
  await page.keyboard.press('Enter');
  await expect(search).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tom plan' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('vidare exempl oppna');
  await expect(chosen).toContainText('Öppna exemplet Steget vidare');
  await page.keyboard.press('Enter');
  await expect(window.grid('Finansiering')).toBeVisible();

  // To a cell, to a row, to a scenario.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('2026 mell');
  await expect(chosen).toHaveText(/^Mellerud · 2026.*191\s197$/);
  await page.keyboard.press('Enter');
  await expect(window.cell('Mellerud', '2026')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gå till resor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Resor/ })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bara fyra');
  await page.keyboard.press('Enter');
  await expect(window.tab('Bara fyra')).toHaveAttribute('aria-selected', 'true');

  // The key that opened it closes it; what was done last comes first, by its English name too, and by mouse.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dark');
  await expect(chosen).toContainText('Mörkt');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Control+k');
  await expect(chosen).toContainText('Mörkt');
  await page.keyboard.press('Control+k');
  await expect(search).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ljust');
  await page.getByRole('option', { name: /^Ljust/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kommer inte att finnas');
  await expect(page.getByText('Inget heter ”kommer inte att finnas”.')).toBeVisible();
});

test('Ctrl+F finds figures, names and what was typed, step by step and round, and leaves the selection there', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  const bar = page.getByRole('search', { name: 'Sök i kalkylen' });
  const words = bar.getByRole('textbox');
  const count = bar.getByRole('status');
  const found = page.locator('.sheet-cell[data-found=true]');

  await page.keyboard.press('Control+f');
  await expect(words).toBeFocused();
  await page.keyboard.type('186560');
  await expect(count).toHaveText('1 av 2');
  await expect(found).toHaveCount(2);
  await expect(page.locator('.formula-name')).toHaveText('Bengtsfors · 2025');
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 av 2');
  await expect(page.locator('.formula-name')).toHaveText('Mellerud · 2025');
  await page.keyboard.press('F3');
  await expect(count).toHaveText('1 av 2');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText('2 av 2');
  expect(await violationsInThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect(found).toHaveCount(0);
  await expect(window.cell('Mellerud', '2025')).toBeFocused();

  // What was typed in a cell is found, though the cell shows what it came to.
  await window.cell('Övrigt', '2026').click();
  await page.keyboard.type('=30000*4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('30 000*4');
  await expect(count).toHaveText('1 av 1');
  await page.keyboard.press('Escape');
  await expect(window.cell('Övrigt', '2026')).toBeFocused();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('finns inte');
  await expect(count).toHaveText('Inga träffar');
  await page.keyboard.press('Escape');
  await expect(window.cell('Övrigt', '2026')).toBeFocused();

  // F3 goes on without the bar; the list of members has its own search.
  await page.keyboard.press('Control+f');
  await page.keyboard.type('mel');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F3');
  await expect(page.getByRole('rowheader', { name: /^Mellerud/ })).toBeFocused();
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('going somewhere by the palette leaves a refused text behind', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.cell('Munkedal', 'Tak').click();
  await page.keyboard.type('200 000/mån');
  await page.keyboard.press('Enter');
  await expect(page.locator('.refusal-popover')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('gå till resor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /^Resor/ })).toBeFocused();
  await expect(page.locator('.refusal-popover')).toHaveCount(0);
  await window.cell('Munkedal', 'Tak').click();
  await page.keyboard.type('230 000/år');
  await page.keyboard.press('Enter');
  await expect(window.cell('Munkedal', 'Tak')).toContainText(/^230\s000\/år/);
});

test('F1 lists every key and finds one; the palette, the list and the search are without faults in both themes', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.cell('Mellerud', '2025').click();
  await page.keyboard.press('F1');
  const list = page.getByRole('dialog', { name: 'Tangenter' });
  await expect(list.getByRole('heading', { name: 'Annorlunda än i Excel' })).toBeAttached();
  expect(await violationsInThemes(page)).toEqual([]);
  await page.keyboard.type('kommando');
  await expect(list.getByText('Sök kommando eller rad')).toBeVisible();
  await expect(list.getByText('Fyll nedåt')).toBeHidden();
  // The first empties the field, as in every field that searches; the second closes.
  await page.keyboard.press('Escape');
  await expect(list.getByText('Fyll nedåt')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(window.cell('Mellerud', '2025')).toBeFocused();
  await page.keyboard.press('Control+k');
  expect(await violationsInThemes(page)).toEqual([]);
  await page.keyboard.type('ta bort');
  expect(await violationsInThemes(page)).toEqual([]);
});
