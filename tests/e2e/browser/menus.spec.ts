import { expect, test } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

const focused = 'document.activeElement?.textContent';

test('F10 and the arrows walk the menu bar; Esc goes back to the bar, then to where the focus was', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  const before = window.tab('Alla sju');
  await before.focus();
  await page.keyboard.press('F10');
  await expect(page.getByRole('menuitem', { name: 'Arkiv' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menu', { name: 'Redigera' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menu', { name: 'Visa' })).toBeVisible();
  await expect(window.menuItem('Sök kommando eller rad…')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.getByRole('menuitem', { name: 'Visa' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(before).toBeFocused();
});

test('Alt with a letter opens its menu, also in English', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await page.keyboard.press('Alt+v');
  await expect(page.getByRole('menu', { name: 'Visa' })).toBeVisible();
  await page.keyboard.press('Escape');
  await window.menu('Visa', 'Språk', 'English');
  await page.keyboard.press('Alt+f');
  await expect(page.getByRole('menu', { name: 'File' })).toBeVisible();
});

test('a menu within a menu opens to the right, and ArrowLeft closes it alone', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await page.keyboard.press('Alt+v');
  await page.keyboard.press('t');
  await expect(window.menuItem('Tema')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitemradio', { name: 'Följ systemet' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('menu', { name: 'Tema' })).toHaveCount(0);
  await expect(window.menuItem('Tema')).toBeFocused();
});

test('theme, language and density are chosen in the menu, shown as chosen, and kept', async ({ page }) => {
  const window = new PlanWindow(page);
  const root = page.locator('html');
  await window.openExample();
  await window.menu('Visa', 'Tema', 'Mörkt');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await window.menu('Visa', 'Täthet', 'Luftig');
  await expect(root).toHaveAttribute('data-density', 'luftig');
  await window.menu('Visa', 'Språk', 'English');
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Export to Excel' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'New plan' })).toBeVisible();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-density', 'luftig');
});

test('the theme follows the system until one is chosen', async ({ page }) => {
  const root = page.locator('html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('what cannot be done now is dimmed, says so, and does nothing', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.menu('Redigera');
  await expect(window.menuItem('Ångra')).toHaveAttribute('aria-disabled', 'true');
  await window.menuItem('Ångra').click({ force: true });
  await expect(page.getByRole('menu', { name: 'Redigera' })).toBeVisible();
});

test('the language is also in the start screen’s status bar', async ({ page }) => {
  await page.getByRole('button', { name: 'Språk: Svenska' }).click();
  await new PlanWindow(page).menuItem('English').click();
  await expect(page.getByText('Plans are saved on this computer')).toBeVisible();
});

test('F1 lists the keys; Esc closes the list and the focus goes back', async ({ page }) => {
  const card = page.getByRole('button', { name: 'Tom plan' });
  await card.focus();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Tangenter' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card).toBeFocused();
});

test('F6 goes round the parts of the window, and Shift+F6 back', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  const part = () =>
    page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part'));
  await page.keyboard.press('F10');
  const round: unknown[] = [];
  for (let steps = 0; steps < 7; steps += 1) {
    await page.keyboard.press('F6');
    round.push(await part());
  }
  expect(round).toEqual(['tools', 'assumptions', 'sheet', 'tabs', 'status', 'menus', 'tools']);
  await page.keyboard.press('Shift+F6');
  expect(await part()).toBe('menus');
  expect(await page.evaluate(focused)).toBe('Arkiv');
});
