import { expect, test as base } from '@playwright/test';
import { filesOf, installPickers } from './file-pickers.ts';
import { plain, PlanWindow } from './plan-window.ts';

const test = base.extend<{ window: PlanWindow }>({
  window: async ({ page }, use) => {
    await installPickers(page);
    const window = new PlanWindow(page);
    await window.open();
    await use(window);
  },
});

/** As Statistics Sweden gives it: code and name in one cell, a column a year. */
const TABLE = '"region";"2024";"2025"\n"1461 Mellerud";9100;9050\n"1439 Färgelanda";6400;6390\n';

async function choose(window: PlanWindow, content: string | Buffer, name = 'scb.csv'): Promise<void> {
  await filesOf(window.page).write(name, content);
  await filesOf(window.page).pick(name);
  await window.menu('Arkiv', 'Folkmängdsregister', 'Lägg till folkmängdsregister…');
}

async function inhabitants(window: PlanWindow, member: string): Promise<string> {
  return plain(await window.cell(member, 'Invånare').innerText());
}

test('K7 what the file holds is said; the open plan is brought up to date in one step', async ({
  window,
  page,
}) => {
  await window.openExample();
  await choose(window, TABLE);
  await expect(window.dialog).toContainText(
    'scb.csv innehåller 2 kommuner, folkmängd 31 december 2024, 2025.',
  );
  await expect(window.dialog).toContainText('Nya år i programmet: 2025.');
  await window.dialog.getByRole('textbox', { name: 'Källa' }).fill('SCB, folkmängd 2025');
  await expect(window.dialog.getByRole('checkbox', { name: /2 medlemmar får nya siffror/ })).toBeChecked();
  await window.dialog.getByRole('button', { name: 'Lägg till registret' }).click();
  await expect(window.notice('2 medlemmar fick nya siffror.')).toBeVisible();

  await window.panel.getByRole('combobox', { name: 'Datum' }).selectOption({ label: '31 dec 2025' });
  expect(await inhabitants(window, 'Mellerud')).toBe('9 050');
  expect(await inhabitants(window, 'Vänersborg\\*'), 'what is typed stays as typed').toBe('6 965');
  await page.keyboard.press('Control+z');
  expect(await inhabitants(window, 'Mellerud')).toBe('9 165');
  await expect(page.getByText('SCB, folkmängd 2025')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('SCB, folkmängd 2025')).toHaveCount(0);
});

test('K7 it survives a restart: new members are looked up in it', async ({ window, page }) => {
  await choose(window, 'kod;kommun;2025\n9999;Nyby;4 321\n');
  await window.dialog.getByRole('button', { name: 'Lägg till registret' }).click();
  await expect(window.notice('Registret är tillagt.')).toBeVisible();
  await page.reload();
  await window.openExample();
  await window.menu('Redigera', 'Lägg till', 'Kommun…');
  await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('nyby');
  await expect(window.dialog.getByRole('option', { name: /Nyby/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await window.menu('Arkiv', 'Folkmängdsregister', 'Ta bort det tillagda registret');
  await expect(window.notice('Det tillagda registret är borttaget.')).toBeVisible();
  await window.menu('Redigera', 'Lägg till', 'Kommun…');
  await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('nyby');
  await expect(window.dialog.getByRole('option')).toHaveCount(0);
});

test('K7 Excel’s CSV, which is no Unicode, keeps its å, ä and ö', async ({ window }) => {
  const latin = Buffer.from('kod;kommun;2025\n1439;Färgelanda;6390\n', 'latin1');
  await choose(window, latin, 'excel.csv');
  await expect(window.dialog).toContainText('1 kommun,');
  await window.dialog.getByRole('button', { name: 'Lägg till registret' }).click();
  await window.openExample();
  await window.menu('Redigera', 'Lägg till', 'Kommun…');
  await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('färg');
  await expect(window.dialog.getByRole('option', { name: /Färgelanda/ })).toBeVisible();
});

test('a table that is none is refused with its row and column, and nothing is kept', async ({
  window,
  page,
}) => {
  await choose(window, 'kod;kommun;2025\n1461;Mellerud;många\n');
  await expect(window.notice(/^scb\.csv kunde inte läsas\. Rad 2, /)).toBeVisible();
  await expect(window.dialog).toHaveCount(0);
  await window.menu('Arkiv', 'Folkmängdsregister');
  await expect(window.menuItem('Ta bort det tillagda registret')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
});

test('FIL9 a kept register that cannot be read is set aside with a message, and the program goes on', async ({
  window,
  page,
}) => {
  await choose(window, TABLE);
  await window.dialog.getByRole('button', { name: 'Lägg till registret' }).click();
  await expect(window.notice('Registret är tillagt.')).toBeVisible();
  await page.evaluate(spoilKept);
  await page.reload();
  await window.openExample();
  await expect(window.notice('Det tillagda folkmängdsregistret gick inte att läsa')).toBeVisible();
  await window.menu('Redigera', 'Lägg till', 'Kommun…');
  await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('skövde');
  await expect(window.dialog.getByRole('option', { name: /Skövde/ })).toBeVisible();
  expect(await page.evaluate(keptIds)).toEqual([expect.stringMatching(/^population-register\.corrupt-/)]);
});

/** Runs in the page: the kept bytes are cut off, as by a full disk. */
function spoilKept(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('samkalkyl-register', 1);
    request.onsuccess = () => {
      const change = request.result.transaction('registers', 'readwrite');
      change
        .objectStore('registers')
        .put({ id: 'added', bytes: new TextEncoder().encode('{"format": "sam') });
      change.oncomplete = () => resolve(request.result.close());
    };
    request.onerror = () => reject(new Error('The register is not kept there'));
  });
}

function keptIds(): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('samkalkyl-register', 1);
    request.onsuccess = () => {
      const keys = request.result.transaction('registers').objectStore('registers').getAllKeys();
      keys.onsuccess = () => resolve(keys.result);
    };
    request.onerror = () => reject(new Error('The register is not kept there'));
  });
}
