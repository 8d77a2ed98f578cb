import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { chooseByKeys, walk } from './walk.ts';

// The example costs 1 166 000 / 1 194 980 / 1 224 829, of which pay is 840 000 / 865 200 / 891 156.

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
});

test('F1 half of the coordinator is paid by a party; what is left goes to the members', async ({ page }) => {
  const window = new PlanWindow(page);
  await addOwnFinancing(window);
  await expect.poll(() => window.amounts('Egenfinansiering')).toEqual(['420 000', '432 600', '445 578']);
  await expect
    .poll(() => window.amounts('Att fördela på medlemmarna'))
    .toEqual(['746 000', '762 380', '779 251']);
  // 16 % of 746 000.
  await expect(window.cell('Mellerud', '2025')).toHaveText('119 360');
  await expect(window.cell('Summa finansiering', '2025')).toHaveText('746 000');
  await expect(page.getByRole('rowheader', { name: 'Egenfinansiering' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(window.cell('Egenfinansiering', '2025')).toHaveCount(0);
  await expect(window.cell('Mellerud', '2025')).toHaveText('186 560');
});

test('F2 a grant with a cap is added by keyboard alone: used up, and what is over it stands on its own row', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await page.locator('.ag-cell:focus').waitFor();
  await chooseByKeys(page, 'Alt+r', 'Lägg till', 'Bidrag…');
  await expect(field(window, 'Namn')).toBeFocused();
  await page.keyboard.type('Statsbidrag');
  await walk(page, 'Tab', field(window, 'Andel av kostnaden'));
  await page.keyboard.type('90 %');
  await walk(page, 'Tab', field(window, 'Tak per år'));
  await page.keyboard.type('1 000 000');
  await walk(page, 'Tab', field(window, 'Tak för perioden'));
  await page.keyboard.type('2 500 000 kr');
  await page.keyboard.press('Enter');
  await expect(window.dialog).toHaveCount(0);
  // 90 %: 1 049 400 / 1 075 482 / 1 102 346; at most a million a year and 2 500 000 in all.
  await expect.poll(() => window.amounts('Statsbidrag')).toEqual(['1 000 000', '1 000 000', '500 000']);
  await expect.poll(() => window.amounts('Över bidragstaket')).toEqual(['49 400', '75 482', '602 346']);
  await expect
    .poll(() => window.amounts('Att fördela på medlemmarna'))
    .toEqual(['166 000', '194 980', '724 829']);
  await expect(page.getByRole('rowheader', { name: 'Statsbidrag' })).toBeFocused();
});

test('what cannot be added says why in the dialog: no party, more than the whole, a date that is none', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.menu('Redigera', 'Lägg till', 'Egenfinansiering…');
  const add = window.dialog.getByRole('button', { name: 'Lägg till rad' });
  await add.click();
  await expect(window.dialog.getByRole('alert')).toContainText('betalas av: det måste stå ett värde');
  await window.dialog.getByRole('combobox', { name: 'Betalas av' }).fill('Karlstad');
  await field(window, 'Andel av kostnaden').fill('150');
  await add.click();
  await expect(window.dialog.getByRole('alert')).toContainText('mellan 0 och 100');
  await field(window, 'Andel av kostnaden').fill('50');
  await field(window, 'Datum').fill('i går');
  await add.click();
  await expect(window.dialog.getByRole('alert')).toContainText('till exempel 2025-06-30');
  await page.keyboard.press('Escape');
  await expect(window.cell('Egenfinansiering', '2025')).toHaveCount(0);
});

test('S3 a scenario’s own figures, typed in the row’s form, are marked and reset', async ({ page }) => {
  const window = new PlanWindow(page);
  await addOwnFinancing(window);
  await window.tab('Bara fyra').click();
  await window.cell('Egenfinansiering', '2025').click();
  await page.keyboard.press('F2');
  await expect(window.dialog.getByText('Siffror och fördelning gäller i Bara fyra')).toBeVisible();
  await field(window, 'Andel av kostnaden').fill('25');
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  await expect(window.cell('Egenfinansiering', '2025')).toHaveText('210 000');
  await expect(window.panel.getByText('Bas: 50 %')).toBeVisible();
  await expect(
    page.getByRole('gridcell', { name: /^Egenfinansiering, Underlag.*avviker från bas/ }),
  ).toBeVisible();
  await window.tab('Alla sju').click();
  await expect(window.cell('Egenfinansiering', '2025')).toHaveText('420 000');
  await window.tab('Bara fyra').click();
  const block = window.panel.getByRole('region', { name: 'Avviker från bas' });
  await block.getByRole('button', { name: 'Återställ Egenfinansiering, andel av kostnaden' }).click();
  await expect(window.cell('Egenfinansiering', '2025')).toHaveText('420 000');
});

test('a row is named in its cell, moved, changed from its menu and removed; each is one step', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await addOwnFinancing(window);
  await window.menu('Redigera', 'Lägg till', 'Bidrag…');
  await field(window, 'Andel av kostnaden').fill('10');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await expect(page.getByRole('rowheader', { name: 'Bidrag' })).toBeFocused();
  await page.keyboard.type('Länsstyrelsen');
  await page.keyboard.press('Enter');
  // 10 % of the lines after own financing, each half up: 746 000.
  await expect(window.cell('Länsstyrelsen', '2025')).toHaveText('74 600');
  await window.cell('Länsstyrelsen', '2025').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => rowsBetween(window, 'Länsstyrelsen', 'Egenfinansiering')).toBe(1);
  await window.cell('Länsstyrelsen', '2025').click({ button: 'right' });
  await window.menuItem('Ändra raden…').click();
  await field(window, 'Anteckning').fill('Beslut väntas i mars');
  await field(window, 'Källa').fill('Ansökan 2022');
  await field(window, 'Datum').fill('2022-03-01');
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  await expect(window.cell('Länsstyrelsen', 'Anteckning')).toHaveText('Beslut väntas i mars');
  await expect(page.getByRole('button', { name: /Källa: Ansökan 2022, 2022-03-01/ })).toBeVisible();
  await window.menu('Redigera', 'Ta bort raden');
  await expect(window.cell('Länsstyrelsen', '2025')).toHaveCount(0);
  await window.notice('Länsstyrelsen är borttagen').getByRole('button', { name: 'Ångra' }).click();
  await expect(window.cell('Länsstyrelsen', '2025')).toHaveText('74 600');
});

test('the panel has the funding’s figures: who pays is found by a few letters, which lines by boxes', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await addOwnFinancing(window);
  const party = window.panel.getByRole('combobox', { name: 'Egenfinansiering, betalas av' });
  await expect(party).toHaveValue('Karlstad');
  await party.fill('mell');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Mellerud' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(party).toHaveValue('Mellerud');
  await expect(window.cell('Egenfinansiering', 'Underlag')).toContainText('betalas av Mellerud');
  await party.fill('Fyrbodals kommunalförbund');
  await page.keyboard.press('Enter');
  await expect(window.cell('Egenfinansiering', 'Underlag')).toContainText('betalas av Fyrb');
  await window.panel.getByRole('button', { name: 'Gäller' }).click();
  const lines = page.getByRole('dialog', { name: 'Egenfinansiering, kostnader som ingår' });
  await lines.getByRole('button', { name: 'Alla' }).click();
  await expect(window.cell('Egenfinansiering', '2025')).toHaveText('583 000');
  await page.keyboard.press('Escape');
  await expect(lines).toHaveCount(0);
  await expect(window.panel.getByRole('button', { name: 'Gäller' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(window.cell('Egenfinansiering', '2025')).toHaveText('420 000');
});

test('the year stands over the same year in all three sections, in kompakt and in tkr', async ({ page }) => {
  const window = new PlanWindow(page);
  await addOwnFinancing(window);
  const lefts = async () => {
    const rows = ['Lön', 'Egenfinansiering', 'Att fördela på medlemmarna', 'Mellerud'];
    const boxes = await Promise.all(rows.map((row) => window.cell(row, '2026').boundingBox()));
    return new Set(boxes.map((box) => `${box?.x} ${box?.width}`)).size;
  };
  await expect.poll(() => lefts()).toBe(1);
  await window.menu('Visa', 'Täthet', 'Kompakt');
  await window.menu('Visa', 'Belopp', 'Tusental kronor (tkr)');
  await expect(window.cell('Egenfinansiering', '2025')).toHaveText('420');
  await expect.poll(() => lefts()).toBe(1);
  await page.keyboard.press('Control+Home');
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect.poll(lefts).toBe(1);
});

for (const theme of ['light', 'dark'] as const) {
  test(`ACC1 axe finds nothing in the dialogs and the sheet with funding, ${theme}`, async ({ page }) => {
    const window = new PlanWindow(page);
    await page.emulateMedia({ colorScheme: theme });
    await addOwnFinancing(window);
    expect(await violations(page)).toEqual([]);
    await window.menu('Redigera', 'Ändra raden…');
    const button = window.dialog.getByRole('button', { name: 'Gäller' });
    await button.click();
    expect(await violations(page)).toEqual([]);
    // It stays under its button in another window.
    const boxes = page.getByRole('dialog', { name: 'Gäller' });
    const apart = async () => ((await boxes.boundingBox())?.x ?? 0) - ((await button.boundingBox())?.x ?? 0);
    const before = await apart();
    await page.setViewportSize({ width: 1100, height: 900 });
    await expect.poll(apart).toBeCloseTo(before, 0);
  });
}

test('in English every word of the funding is English', async ({ page }) => {
  const window = new PlanWindow(page);
  await addOwnFinancing(window);
  await window.menu('Visa', 'Språk', 'English');
  await expect(page.getByRole('grid', { name: 'Funding' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: /^Egenfinansiering, 2025, 420,000 kronor/ })).toBeVisible();
  await page.getByRole('menubar').getByRole('menuitem', { name: 'Edit', exact: true }).click();
  await window.menuItem('Edit row…').click();
  await expect(window.dialog.getByRole('combobox', { name: 'Paid by' })).toHaveValue('Karlstad');
  expect(await window.dialog.innerText()).not.toMatch(
    /Betalas|Andel|Gäller|Anteckning|Källa|Datum|Avbryt|Ändra/,
  );
});

async function addOwnFinancing(window: PlanWindow): Promise<void> {
  const { page } = window;
  await page.getByRole('button', { name: 'Lägg till rad', exact: true }).click();
  await window.menuItem('Egenfinansiering…').click();
  await window.dialog.getByRole('combobox', { name: 'Betalas av' }).fill('Karlstad');
  await field(window, 'Andel av kostnaden').fill('50');
  await window.dialog.getByRole('button', { name: 'Gäller' }).click();
  await chooseOnly(page, 'Lön');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await expect(window.cell('Egenfinansiering', '2025')).toHaveText('420 000');
}

/** Of the boxes under a set's button, one alone. */
async function chooseOnly(page: Page, name: string): Promise<void> {
  const boxes = page.getByRole('dialog', { name: 'Gäller' });
  await boxes.getByRole('button', { name: 'Ingen' }).click();
  await boxes.getByRole('checkbox', { name, exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(boxes).toHaveCount(0);
}

function field(window: PlanWindow, name: string) {
  return window.dialog.getByRole('textbox', { name, exact: true });
}

/** How many rows the second stands below the first. */
async function rowsBetween(window: PlanWindow, first: string, second: string): Promise<number> {
  return (await rowIndex(window, second)) - (await rowIndex(window, first));
}

async function rowIndex(window: PlanWindow, name: string): Promise<number> {
  const row = window.cell(name, '2025').locator('xpath=ancestor::*[@row-index][1]');
  return Number(await row.getAttribute('row-index'));
}
