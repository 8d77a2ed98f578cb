import { expect, test } from '@playwright/test';
import { filesOf, installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

test('a bug reaches one page, calm and without a trace, from which the plan is saved as a copy', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.type('Resor, antal', '3 000');
  await page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
  await expect(page.getByRole('heading', { name: 'Något gick fel i programmet' })).toBeFocused();
  expect(await page.locator('body').innerText()).not.toMatch(/planted|Error|\bat \w/);
  await filesOf(page).pick('kopia.samkalkyl');
  await page.getByRole('button', { name: 'Spara en kopia' }).click();
  await expect(page.getByText('Kopian är sparad.')).toBeVisible();
  expect((await filesOf(page).read('kopia.samkalkyl')).toString()).toContain('"3000"');
  await page.getByRole('button', { name: 'Läs in igen' }).click();
  await expect(page.getByRole('heading', { name: 'Ny plan' })).toBeVisible();
});

test('FIL16 leaving the page with unsaved edits is asked about; without, it is not', async ({ page }) => {
  const window = new PlanWindow(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await window.openExample();
  await page.reload();
  expect(asked).toEqual([]);
  await window.openExample();
  await window.type('Resor, antal', '3 000');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('SEC14 a session breaks no rule of the policy and asks nothing of any other address', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== new URL(baseURL ?? '').origin)
      foreign.push(url.href);
  });
  await page.reload();
  const window = new PlanWindow(page);
  await window.openExample();
  await window.member('Munkedal').click();
  await window.menu('Redigera', 'Lägg till', 'Kommun…');
  await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('skövde');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await window.show('Jämför');
  await filesOf(page).pick('plan.xlsx');
  await page.getByRole('button', { name: 'Exportera till Excel' }).click();
  await expect(window.notice('är exporterad')).toBeVisible();
  expect(faults).toEqual([]);
  expect(foreign).toEqual([]);
});

test('what is wrong with the data is said in words, with the way to its cell', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.menu('Redigera', 'Lägg till', 'Kommun…');
  await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('Region Väst');
  await window.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await page.getByRole('contentinfo').getByRole('button', { name: /fel$/ }).click();
  const said = page.getByRole('menu').getByRole('menuitem').first();
  await expect(said).toContainText('Region Väst');
  await said.click();
  await expect(window.cell('Region Väst', 'Invånare'), 'and the keyboard goes there').toBeFocused();
  await expect(window.cell('Summa kostnader', '2025')).toHaveText('1 166 000');
});
