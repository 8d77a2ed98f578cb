import { expect, test } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
});

const names = async (window: PlanWindow) =>
  (await window.page.getByRole('tab').locator('.tab-name').allInnerTexts()).map((name) => name.trim());

test('S3 a new scenario is a copy of the active one, named in place', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.tab('Utan Munkedal').click();
  await page.getByRole('button', { name: 'Nytt scenario' }).click();
  const field = page.getByRole('textbox', { name: 'Nytt namn på Nytt scenario' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Billigare');
  await page.keyboard.press('Enter');
  await expect(window.tab('Billigare')).toHaveAttribute('aria-selected', 'true');
  await expect(window.tab('Billigare')).toBeFocused();
  await expect(window.tab('Billigare')).toContainText('D');
  await expect(window.assumption('Resor, antal')).toHaveValue('2\u00a0000');

  // The field of a short name in the last tab leaves the button beside it free.
  await page.keyboard.press('F2');
  const again = page.getByRole('textbox', { name: 'Nytt namn på Billigare' });
  await expect(again).toBeFocused();
  const [box, add] = [
    await again.boundingBox(),
    await page.getByRole('button', { name: 'Nytt scenario', exact: true }).boundingBox(),
  ];
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(add?.x ?? 0);
});

test('a scenario’s name is changed by F2 or a double click; Esc lets it be, a taken name is refused', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.tab('Bara fyra').dblclick();
  await page.keyboard.type('Fyra');
  await page.keyboard.press('Enter');
  expect(await names(window)).toEqual(['Alla sju', 'Fyra', 'Utan Munkedal']);
  await page.keyboard.press('F2');
  await page.keyboard.type('Något annat');
  await page.keyboard.press('Escape');
  expect(await names(window)).toEqual(['Alla sju', 'Fyra', 'Utan Munkedal']);
  await page.keyboard.press('F2');
  await page.keyboard.type('utan munkedal');
  await page.keyboard.press('Enter');
  await expect(window.notice('är upptaget')).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Nytt namn på/ })).toBeFocused();
});

test('arrows, Home and End show another scenario, and so do Ctrl+PageDown and Ctrl+PageUp from anywhere', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.tab('Alla sju').focus();
  await page.keyboard.press('ArrowRight');
  await expect(window.tab('Bara fyra')).toBeFocused();
  await expect(window.cell('Mellerud', '2025')).toHaveText('342 860');
  await page.keyboard.press('End');
  await expect(window.tab('Utan Munkedal')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(window.tab('Alla sju')).toBeFocused();
  await window.cell('Mellerud', '2025').click();
  await page.keyboard.press('Control+PageDown');
  await expect(window.tab('Bara fyra')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+PageUp');
  await expect(window.tab('Alla sju')).toHaveAttribute('aria-selected', 'true');
});

test('S3 scenarios are put in another order by dragging and by keys; the base stays first', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.tab('Utan Munkedal').dragTo(window.tab('Bara fyra'));
  expect(await names(window)).toEqual(['Alla sju', 'Utan Munkedal', 'Bara fyra']);
  await window.tab('Utan Munkedal').click();
  await page.keyboard.press('Alt+Shift+PageDown');
  expect(await names(window)).toEqual(['Alla sju', 'Bara fyra', 'Utan Munkedal']);
  await window.tab('Alla sju').click();
  await page.keyboard.press('Alt+Shift+PageDown');
  expect(await names(window)).toEqual(['Alla sju', 'Bara fyra', 'Utan Munkedal']);
});

test('a removed scenario can be brought back at once', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.tab('Utan Munkedal').click();
  await page.keyboard.press('Delete');
  expect(await names(window)).toEqual(['Alla sju', 'Bara fyra']);
  await expect(window.tab('Alla sju')).toBeFocused();
  await window.notice('Utan Munkedal är borttagen').getByRole('button', { name: 'Ångra' }).click();
  expect(await names(window)).toEqual(['Alla sju', 'Bara fyra', 'Utan Munkedal']);
  await expect(window.tab('Utan Munkedal')).toHaveAttribute('aria-selected', 'true');
});

test('the tab’s own menu, by the pointer and by Shift+F10; S2 making a scenario the base keeps every figure', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.tab('Bara fyra').click({ button: 'right' });
  await window.menuItem('Gör till basalternativ').click();
  expect((await names(window))[0]).toBe('Bara fyra');
  await window.tab('Alla sju').click();
  await expect.poll(() => window.amounts('Mellerud')).toEqual(['186 560', '191 197', '195 973']);
  await page.keyboard.press('Shift+F10');
  await expect(window.menuItem('Kopiera scenariot')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(window.tab('Alla sju')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await window.menuItem('Återställ alla värden till bas').click();
  await expect.poll(() => window.amounts('Mellerud')).toEqual(await valuesIn(window, 'Bara fyra'));
});

async function valuesIn(window: PlanWindow, scenario: string): Promise<readonly string[]> {
  await window.tab(scenario).click();
  return window.amounts('Mellerud');
}

test('T2 a scenario in which a ceiling is broken says so on its tab', async ({ page }) => {
  const window = new PlanWindow(page);
  await expect(window.tab('Bara fyra').getByRole('img', { name: 'tak brutet' })).toBeVisible();
  await expect(window.tab('Alla sju').getByRole('img')).toHaveCount(0);
  await window.tab('Bara fyra').click();
  await page.getByRole('button', { name: '1 tak brutet' }).click();
  await expect(window.cell('Mellerud', 'Tak')).toBeVisible();
});
