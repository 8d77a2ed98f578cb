import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { plain, PlanWindow } from './plan-window.ts';

const test = base.extend<{ window: PlanWindow }>({
  window: async ({ page }, use) => {
    await installPickers(page);
    const window = new PlanWindow(page);
    await window.open();
    await window.openExample();
    await use(window);
  },
});

async function decide(window: PlanWindow, name: string, date = '2026-03-14'): Promise<void> {
  await window.menu('Redigera', 'Scenario', 'Besluta scenario…');
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill(name);
  await window.dialog.getByRole('textbox', { name: 'Beslutsdatum' }).fill(date);
  await window.dialog.getByRole('textbox', { name: 'Diarienummer' }).fill('KS 2026/112');
  await window.dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Kommunstyrelsen § 14');
  await window.dialog.getByRole('button', { name: 'Lås som beslutat' }).click();
}

const amounts = (page: Page): Locator => page.getByRole('table', { name: 'Belopp' });

/** A row's figures: decided, now and the difference, year by year and in sum. */
async function figures(page: Page, name: string): Promise<readonly string[]> {
  const row = amounts(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return (await row.getByRole('cell').allInnerTexts()).map(plain);
}

test('a decision is locked: later edits move what is now, and not what was decided', async ({
  window,
  page,
}) => {
  await decide(window, 'Beslut i mars');
  await expect(window.headline).toHaveText('Beslut i mars');
  await expect(page.getByText('Inget har ändrats sedan beslutet.')).toBeVisible();
  await expect(page.getByText(/diarienummer KS 2026\/112, efter scenario A Alla sju/)).toBeVisible();
  await expect(page.getByText('Kommunstyrelsen § 14')).toBeVisible();

  await window.show('Kalkyl');
  await window.member('Munkedal').click();
  await page.keyboard.press('Alt+4');
  await expect(page.getByText(/^Det som skiljer: 1 uppgift/)).toBeVisible();
  await expect
    .poll(async () => (await figures(page, 'Mellerud')).slice(0, 3))
    .toEqual(['186 560', '233 200', '+46 640']);
  await expect
    .poll(async () => (await figures(page, 'Munkedal')).slice(0, 3))
    .toEqual(['221 540', '–', '−221 540']);
  await expect
    .poll(async () => (await figures(page, 'Summa kostnader')).slice(-3))
    .toEqual(['3 585 809', '3 585 809', '0']);
  await expect(page.getByRole('row', { name: /^Munkedal, medlemskap med ej med$/ })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(page.getByText('Inget har ändrats sedan beslutet.')).toBeVisible();
});

test('it is seen beside any scenario, and saved and opened with the plan', async ({ window, page }) => {
  await decide(window, 'Beslut i mars');
  await page.getByRole('button', { name: 'Beslutet jämförs med: Alla sju' }).click();
  await page.getByRole('menuitemradio', { name: /Bara fyra/ }).click();
  await expect.poll(async () => (await figures(page, 'Mellerud'))[1]).toBe('342 860');

  await page.evaluate(() => sessionStorage.setItem('test.pick', 'beslut.samkalkyl'));
  await page.keyboard.press('Control+s');
  await expect(window.savedState).toHaveText(/^Sparad/);
  await window.menu('Arkiv', 'Stäng planen');
  await page.getByRole('button', { name: 'Öppna fil…' }).click();
  await expect(window.grid('Budget')).toBeVisible();
  await window.show('Beslut');
  await expect(window.headline).toHaveText('Beslut i mars');
  await expect
    .poll(async () => (await figures(page, 'Mellerud')).slice(0, 3))
    .toEqual(['186 560', '186 560', '0']);
});

test('several decisions: the latest first; renamed and noted in one step; removed only when asked', async ({
  window,
  page,
}) => {
  await decide(window, 'Beslut i mars');
  await decide(window, 'Förslag i januari', '2026-01-10');
  const list = page.getByRole('navigation', { name: 'Beslut' });
  await expect(list.getByRole('button')).toHaveText([/Beslut i mars/, /Förslag i januari/]);
  await expect(window.headline).toHaveText('Förslag i januari');

  await page.getByRole('button', { name: 'Ändra beslutet…' }).click();
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Beslut i april');
  await window.dialog.getByRole('textbox', { name: 'Beslutsdatum' }).fill('2026-04-31');
  await page.keyboard.press('Enter');
  await expect(window.dialog.getByRole('alert')).toContainText('”2026-04-31” är inget datum.');
  await window.dialog.getByRole('textbox', { name: 'Beslutsdatum' }).fill('2026-04-30');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button')).toHaveText([/Beslut i april/, /Beslut i mars/]);
  await page.keyboard.press('Control+z');
  await expect(list.getByRole('button')).toHaveText([/Beslut i mars/, /Förslag i januari/]);

  await page.getByRole('button', { name: 'Ta bort beslutet…' }).click();
  await window.dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(list.getByRole('button')).toHaveCount(2);
  await page.getByRole('button', { name: 'Ta bort beslutet…' }).click();
  await window.dialog.getByRole('button', { name: 'Ta bort beslutet' }).click();
  await expect(list.getByRole('button')).toHaveText([/Beslut i mars/]);
  await window.notice('Förslag i januari').getByRole('button', { name: 'Ångra' }).click();
  await expect(list.getByRole('button')).toHaveCount(2);
});

test('ACC2 decided and looked at by keyboard alone; a name that is taken is refused', async ({
  window,
  page,
}) => {
  await page.keyboard.press('Alt+4');
  await page.keyboard.press('F6');
  const button = page.getByRole('button', { name: 'Besluta scenario…' });
  for (let steps = 0; steps < 12; steps += 1) {
    if (await button.first().evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(window.dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Beslut');
  await page.keyboard.press('Enter');
  await expect(window.headline).toHaveText('Beslut');
  await decide(window, 'BESLUT');
  await expect(window.dialog.getByRole('alert')).toContainText('upptaget');
  await page.keyboard.press('Escape');
});

test('the difference is copied in words', async ({ window, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await decide(window, 'Beslut i mars');
  await window.show('Kalkyl');
  await window.member('Munkedal').click();
  await window.show('Beslut');
  await page.getByRole('button', { name: 'Kopiera skillnaden' }).click();
  await expect(window.notice('Skillnaden är kopierad.')).toBeVisible();
  const words = plain(await page.evaluate(() => navigator.clipboard.readText()));
  expect(words).toContain('Beslut i mars');
  expect(words).toContain('Munkedal, medlemskap: med → ej med');
  expect(words).toContain('Mellerud 2025–2027: 573 730 kr → ');
});
