import { expect, test } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

test('K7 a municipality is found by "amal" and added with the register’s inhabitants at the plan’s date', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await newPlan(window);
  await addLine(window, 'Belopp…', { Namn: 'Övrigt', Belopp: '100 000' });
  await window.menu('Redigera', 'Lägg till', 'Kommun…');
  const name = window.dialog.getByRole('combobox', { name: 'Namn' });
  await name.fill('amal');
  const option = window.dialog.getByRole('option', { name: /Åmål/ });
  await expect(option).toContainText('Västra Götalands län');
  await name.press('Enter');
  await expect(name).toHaveValue('Åmål');
  await expect(
    window.dialog.getByText(/^Lämna tomt för registrets 1\d\s\d{3}, 31 dec 2024\.$/),
  ).toBeVisible();
  await name.press('Enter');
  await expect(window.dialog).toHaveCount(0);
  await expect(window.member('Åmål')).toBeChecked();
  await expect(
    page.getByRole('rowheader', { name: 'Åmål' }),
    'what was added has the keyboard',
  ).toBeFocused();
  await expect(window.cell('Åmål', '2027')).toHaveText('100 000');
});

test('a municipality that is in the plan cannot be chosen again; another party has its own name and inhabitants', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await page.getByRole('button', { name: 'Lägg till rad' }).click();
  await window.menuItem('Kommun…').click();
  const name = window.dialog.getByRole('combobox', { name: 'Namn' });
  await name.fill('mellerud');
  await expect(window.dialog.getByRole('option', { name: /Mellerud/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await name.press('Tab');
  await window.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(window.dialog.getByRole('alert')).toContainText('”Mellerud” är upptaget');
  await name.fill('Region Väst');
  await window.dialog.getByRole('textbox', { name: 'Invånare' }).fill('5 000');
  await window.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(window.cell('Region Väst', 'Invånare')).toHaveText('5 000');
  await page.keyboard.press('Control+z');
  await expect(window.member('Region Väst')).toHaveCount(0);
});

test('C1–C4 each kind of line is added in one step, with its figures', async ({ page }) => {
  const window = new PlanWindow(page);
  await newPlan(window);
  await addLine(window, 'Lön…', { Namn: 'Lön', Lön: '840 000', Löneindex: '3' });
  await addLine(window, 'Påslag i procent…', { Namn: 'OH', Påslag: '15 %' });
  await addLine(window, 'Antal × pris…', {
    Namn: 'Resor',
    Enhet: 'mil',
    'Antal per år': '2 250',
    'Pris per mil': '40',
  });
  await addLine(window, 'Belopp…', { Namn: 'Övrigt', Belopp: '110 000' });
  await expect
    .poll(() => window.amounts('Summa kostnader', ['2027', '2028', '2029']))
    .toEqual(['1 166 000', '1 194 980', '1 224 829']);
  for (let lines = 4; lines > 0; lines -= 1) await page.keyboard.press('Control+z');
  await expect(window.cell('Lön', '2027')).toHaveCount(0);
});

test('a line that cannot be added says why in the dialog and is not added', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await openAddLine(window, 'Belopp…');
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('lön');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await expect(window.dialog.getByRole('alert')).toContainText('är upptaget');
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Lokaler');
  await window.dialog.getByRole('textbox', { name: 'Belopp' }).fill('1.234');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await expect(window.dialog.getByRole('alert')).toContainText('1.234 går inte att tolka');
  await page.keyboard.press('Escape');
  await expect(window.cell('Lokaler', '2025')).toHaveCount(0);
});

test('a line is named, moved, given an index and removed; each is undone', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.cell('Övrigt', '2025').click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(window.cell('Övrigt', '2025').locator('xpath=ancestor::*[@row-index][1]')).toHaveAttribute(
    'row-index',
    '2',
  );
  await window.menu('Redigera', 'Ändra raden…');
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Möten');
  await window.dialog.getByRole('checkbox', { name: 'Räkna upp med index varje år' }).check();
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  await window.type('Möten, index', '10');
  await expect(window.cell('Möten', '2026')).toHaveText('121 000');
  await window.menu('Redigera', 'Ta bort raden');
  await expect(window.cell('Möten', '2026')).toHaveCount(0);
  await window.notice('Möten är borttagen').getByRole('button', { name: 'Ångra' }).click();
  await expect(window.cell('Möten', '2026')).toHaveText('121 000');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Control+z');
  await expect(window.cell('Övrigt', '2026')).toHaveText('110 000');
});

test('C2 a percentage can never be of itself: the command that would make a circle is refused', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await addLine(window, 'Påslag i procent…', { Namn: 'Påslag 2', Påslag: '5' }, ['OH, påslag']);
  await window.cell('OH, påslag', '2025').click();
  await window.menu('Redigera', 'Ändra raden…');
  await window.dialog.getByRole('checkbox', { name: 'Påslag 2' }).check();
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  await expect(window.dialog.getByRole('alert')).toContainText('Det skulle bli en cirkel: ');
});

test('a member’s name, ceiling and note are changed in one dialog and one step', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.cell('Årjäng', '2025').click();
  await window.menu('Redigera', 'Ändra raden…');
  await window.dialog.getByRole('textbox', { name: 'Tak' }).fill('=100000*2');
  await window.dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Beslut i november');
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  await expect(window.page.getByRole('button', { name: '1 tak brutet' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(window.page.getByRole('button', { name: '1 tak brutet' })).toHaveCount(0);
});

test('Y1 C5 the plan’s years, months and unit are changed together and undone together', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.menu('Redigera', 'Planens inställningar…');
  await window.dialog.getByRole('textbox', { name: 'Antal år' }).fill('2');
  await window.dialog.getByRole('textbox', { name: '2025' }).fill('6');
  await window.dialog.getByRole('combobox', { name: 'Belopp avrundas till' }).selectOption('Tusental kronor');
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Steget kortare');
  await window.dialog.getByRole('button', { name: 'Ändra' }).click();
  await expect(page.getByRole('button', { name: 'Steget kortare, byt namn' })).toBeVisible();
  await expect(window.cell('Lön', '2025')).toHaveText('420 000');
  await expect(window.cell('Lön', '2027')).toHaveCount(0);
  await window.menu('Visa', 'Belopp', 'Tusental kronor (tkr)');
  await expect(window.cell('Lön', '2025')).toHaveText('420');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Steget vidare 2025–2027, byt namn' })).toBeVisible();
  await expect(window.cell('Lön', '2027')).toBeVisible();
  // The year that is back is read where it stands, in the headings and in a row.
  const row = page.getByRole('row').filter({ has: window.cell('Lön', '2027') });
  for (const read of [window.grid('Budget').getByRole('columnheader'), row.getByRole('gridcell')]) {
    const columns = await read.evaluateAll((all) => all.map((each) => each.getAttribute('col-id')));
    expect(columns.slice(-6)).toEqual(['y2025', 'y2026', 'y2027', 'sum', 'share', 'note']);
  }
});

test('the plan’s name is changed where it stands', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.openExample();
  await page.getByRole('button', { name: 'Steget vidare 2025–2027, byt namn' }).click();
  await page.keyboard.type('Steget efter');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('• Steget efter – Samkalkyl');
});

async function newPlan(window: PlanWindow): Promise<void> {
  await window.page.getByRole('button', { name: 'Tom plan' }).click();
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Ny samverkan');
  await window.dialog.getByRole('textbox', { name: 'Första år' }).fill('2027');
  await window.dialog.getByRole('button', { name: 'Skapa plan' }).click();
  await expect(window.grid('Budget')).toBeVisible();
}

async function openAddLine(window: PlanWindow, kind: string): Promise<void> {
  await window.page.getByRole('button', { name: 'Lägg till rad', exact: true }).click();
  await window.menuItem(kind).click();
}

async function addLine(
  window: PlanWindow,
  kind: string,
  fields: Readonly<Record<string, string>>,
  of?: readonly string[],
): Promise<void> {
  await openAddLine(window, kind);
  for (const [name, text] of Object.entries(fields))
    await window.dialog.getByRole('textbox', { name, exact: true }).fill(text);
  if (of) {
    for (const box of await window.dialog.getByRole('checkbox').all()) await box.uncheck();
    for (const name of of) await window.dialog.getByRole('checkbox', { name }).check();
  }
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await expect(window.dialog).toHaveCount(0);
}
