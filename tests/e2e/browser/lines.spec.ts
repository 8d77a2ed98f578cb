import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { walk } from './walk.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

test('C1 Osby: 25 000 kr a month, on-costs 40 %, seven months are 245 000 kr', async ({ page }) => {
  const window = new PlanWindow(page);
  await page.getByRole('button', { name: 'Tom plan' }).click();
  await field(window, 'Namn').fill('Förprojektering Osby');
  await field(window, 'Första år').fill('2012');
  await field(window, 'Antal år').fill('1');
  await window.dialog.getByRole('button', { name: 'Skapa plan' }).click();
  await window.menu('Redigera', 'Planens inställningar…');
  await field(window, '2012').fill('7');
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  await window.menu('Redigera', 'Lägg till', 'Lön…');
  await field(window, 'Namn').fill('Projektledare');
  await window.dialog.getByRole('combobox', { name: 'Lön anges per' }).selectOption('Månad');
  await field(window, 'Lön').fill('25 000');
  await field(window, 'PO-pålägg').fill('40');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await expect(window.cell('Projektledare', '2012')).toHaveText('245 000');
  await expect(window.cell('Projektledare', 'Underlag')).toContainText('25 000 kr/mån');
});

test('F2 on a computed cell opens its row: post and on-costs by keyboard alone, one step to undo', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await page.locator('.ag-cell:focus').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await walk(page, 'Tab', field(window, 'Tjänstgöringsgrad'));
  await page.keyboard.type('50');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31,42 %');
  await page.keyboard.press('Enter');
  // 840 000 × 0,5 × 1,3142.
  await expect(window.cell('Lön', '2025')).toHaveText('551 964');
  await page.keyboard.press('Control+z');
  await expect(window.cell('Lön', '2025')).toHaveText('840 000');
});

test('C6 a line of its own: shared in equal parts by two members, chosen in its form', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.cell('Övrigt', 'Summa').dblclick();
  await window.dialog.getByText('Egen fördelning').click();
  await window.dialog.getByRole('combobox', { name: 'Egen nyckel' }).selectOption('Lika delar');
  await window.dialog.getByRole('button', { name: 'Delas av' }).click();
  const boxes = page.getByRole('dialog', { name: 'Delas av' });
  await boxes.getByRole('button', { name: 'Ingen' }).click();
  await boxes.getByRole('checkbox', { name: 'Mellerud' }).check();
  await boxes.getByRole('checkbox', { name: 'Årjäng' }).check();
  await page.keyboard.press('Escape');
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  // 16 % of 1 056 000 and half of 110 000; Bengtsfors pays 16 % of the pool that it is in.
  await expect(window.cell('Mellerud', '2025')).toHaveText('223 960');
  await expect(window.cell('Bengtsfors', '2025')).toHaveText('168 960');
  await expect(window.panel.getByRole('button', { name: 'Delas av' })).toHaveText('Mellerud, Årjäng');
  await expect(window.panel.getByRole('combobox', { name: 'Övrigt, egen fördelningsnyckel' })).toHaveValue(
    '{"kind":"equal"}',
  );
});

test('C1 what most lines do not need stands aside in the panel until it is asked for or differs', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  const degree = window.assumption('Lön, tjänstgöringsgrad');
  await expect(degree).toHaveCount(0);
  const more = window.panel.getByRole('button', { name: 'Mer, Kostnader' });
  await more.click();
  await degree.fill('80');
  await degree.press('Enter');
  await expect(window.cell('Lön', '2025')).toHaveText('672 000');
  await more.click();
  await expect(degree, 'what differs stays in sight').toHaveValue('80');
  await expect(window.assumption('Lön, PO-pålägg')).toHaveCount(0);
  await degree.fill('100');
  await degree.press('Enter');
  await expect(degree, 'and never goes from under the hand').toBeFocused();
  await window.panel.getByRole('button', { name: 'Dölj antaganden' }).click();
  await window.panel.getByRole('button', { name: 'Visa antaganden' }).click();
  await expect(degree).toHaveCount(0);
});

test('C1 on-costs of a single year, in the panel', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.panel.getByRole('button', { name: 'Mer, Kostnader' }).click();
  await window.panel.getByRole('button', { name: 'Lön, PO-pålägg, år för år' }).click();
  await window.assumption('Lön, PO-pålägg 2026').fill('10');
  await window.assumption('Lön, PO-pålägg 2026').press('Enter');
  // 865 200 × 1,1.
  await expect.poll(() => window.amounts('Lön')).toEqual(['840 000', '951 720', '891 156']);
});

test('S3 a scenario’s own choices, sets and host are marked with the base’s, and reset', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.tab('Utan Munkedal').click();
  await window.panel.getByRole('button', { name: 'Mer, Kostnader' }).click();
  await window.panel.getByRole('combobox', { name: 'Lön, lönens period' }).selectOption('Månad');
  await expect(window.panel.getByText('Bas: år')).toBeVisible();
  await window.panel.getByRole('button', { name: 'Delas av' }).first().click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Mellerud' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(window.panel.getByText('Bas: alla medlemmar')).toBeVisible();
  await window.panel.getByRole('button', { name: 'Fler regler, Fördelning' }).click();
  const host = window.panel.getByRole('combobox', { name: 'Värd' });
  await host.fill('Bengtsfors');
  await host.press('Enter');
  await expect(window.panel.getByText('Bas: inget')).toBeVisible();
  await window.panel.getByRole('button', { name: 'Återställ värd' }).first().click();
  await expect(host).toHaveValue('');
  await window.panel.getByRole('button', { name: 'Återställ alla' }).click();
  await expect(window.panel.getByText(/^Bas: /)).toHaveCount(0);
  await expect(window.panel.getByRole('region', { name: 'Avviker från bas' })).toHaveCount(0);
});

test('A4 T3 T4 rules of rounding and ceilings act at once', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.panel.getByRole('button', { name: 'Fler regler, Fördelning' }).click();
  await window.panel
    .getByRole('combobox', { name: 'Belopp i', exact: true })
    .selectOption('Hundratal kronor');
  await expect(window.cell('Dals-Ed', '2025')).toHaveText('93 300');
  await window.panel.getByRole('combobox', { name: 'Belopp i', exact: true }).selectOption('Planens enhet');
  await window.tab('Utan Munkedal').click();
  await expect(window.cell('Mellerud', '2025')).toHaveText('231 200');
  await window.panel.getByRole('combobox', { name: 'Över taket' }).selectOption('Kapa, andra tar');
  await expect(window.cell('Mellerud', '2025')).toHaveText('200 000');
  await expect(window.cell('Summa finansiering', '2025')).toHaveText('1 156 000');
});

test('T4 what is missing among the rules is found from the status bar, also where it stands aside', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.panel.getByRole('combobox', { name: 'Över taket' }).selectOption('Kapa, värd tar');
  await window.panel.getByRole('button', { name: 'Dölj antaganden' }).click();
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /påpekande/ })
    .click();
  await page.getByRole('menuitem', { name: /planen har ingen\. Välj värd/ }).click();
  await expect(window.panel.getByRole('combobox', { name: 'Värd' })).toBeFocused();
  await page.keyboard.type('Bengtsfors');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /påpekande/ })).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`ACC1 axe finds nothing in the whole panel and the line’s form, ${theme}`, async ({ page }) => {
    const window = new PlanWindow(page);
    await page.emulateMedia({ colorScheme: theme });
    await window.openExample();
    await window.tab('Utan Munkedal').click();
    await window.panel.getByRole('button', { name: 'Mer, Kostnader' }).click();
    await window.panel.getByRole('button', { name: 'Fler regler, Fördelning' }).click();
    await window.panel.getByRole('button', { name: 'Delas av' }).first().click();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await window.panel.getByRole('combobox', { name: 'Värd' }).click();
    expect(await violations(page)).toEqual([]);
    await window.cell('Lön', 'Summa').dblclick();
    await window.dialog.getByText('Egen fördelning').click();
    expect(await violations(page)).toEqual([]);
  });
}

function field(window: PlanWindow, name: string) {
  return window.dialog.getByRole('textbox', { name, exact: true });
}
