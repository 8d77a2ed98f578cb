import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow, plain } from './plan-window.ts';
import { chooseByKeys, walk } from './walk.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
});

test('K6 30 % equal and 70 % by population is made by mouse, previewed, chosen, and is one step', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await makeKey(window);
  const preview = window.dialog.getByRole('region', { name: 'Så fördelar nyckeln' });
  await expect(preview).toContainText(
    '30 % av hela beloppet fördelas i lika delar. Resten fördelas efter folkmängd.',
  );
  // 349 800 / 7 = 49 971,43 and 16 % of 816 200 = 130 592.
  expect(plain(await preview.innerText())).toContain('Mellerud\n180 563');
  await expect(window.cell('Mellerud', '2025'), 'the plan is as it was until the keys are saved').toHaveText(
    '186 560',
  );
  await window.dialog.getByRole('checkbox', { name: 'Planen fördelas efter nyckeln i Alla sju' }).check();
  await window.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(window.cell('Mellerud', '2025')).toHaveText('180 563');
  await expect(window.cell('Summa finansiering', '2025')).toHaveText('1 166 000');
  await expect(window.panel.getByRole('combobox', { name: 'Nyckel' })).toContainText('30/70');
  await page.keyboard.press('Control+z');
  await expect(window.cell('Mellerud', '2025')).toHaveText('186 560');
  await expect(window.panel.getByRole('combobox', { name: 'Nyckel' })).not.toContainText('30/70');
});

test('K6 the key’s figure stands in the panel, and a scenario has its own', async ({ page }) => {
  const window = new PlanWindow(page);
  await makeKey(window);
  await window.dialog.getByRole('checkbox', { name: /^Planen fördelas/ }).check();
  await window.dialog.getByRole('button', { name: 'Spara' }).click();
  await window.tab('Utan Munkedal').click();
  const figure = window.assumption('30/70, del 1, procent');
  await figure.fill('100');
  await figure.press('Enter');
  // 1 156 000 in six equal parts.
  await expect(window.cell('Mellerud', '2025')).toHaveText('192 667');
  await expect(window.panel.getByText('Bas: 30 %')).toBeVisible();
  await window.tab('Alla sju').click();
  await expect(window.cell('Mellerud', '2025')).toHaveText('180 563');
});

test('K4 K5 a fee and a rate are made by keyboard alone, and the order of parts is changed', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const { dialog } = window;
  await page.locator('.ag-cell:focus').waitFor();
  await chooseByKeys(page, 'Alt+r', 'Fördelningsnycklar…');
  await walk(page, 'Tab', dialog.getByRole('button', { name: 'Ny nyckel' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Nyckelns namn' })).toBeFocused();
  await page.keyboard.type('Avgift och rest');
  await walk(page, 'Tab', dialog.getByRole('combobox', { name: 'Delen är' }));
  await page.keyboard.type('Avgift');
  await walk(page, 'Tab', dialog.getByRole('textbox', { name: 'Avgift' }));
  await page.keyboard.type('20 000');
  await walk(page, 'Tab', dialog.getByRole('button', { name: 'Lägg till del' }));
  await page.keyboard.press('Enter');
  await walk(page, 'Shift+Tab', dialog.getByRole('button', { name: 'Flytta upp del 2' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Flytta upp del 1' })).toBeFocused();
  await expect(part(window, 1).getByRole('combobox', { name: 'Delen är' })).toHaveValue('rest');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(part(window, 1).getByRole('combobox', { name: 'Delen är' })).toHaveValue('fee');
  await walk(page, 'Tab', dialog.getByRole('checkbox', { name: /^Planen fördelas/ }));
  await page.keyboard.press('Space');
  await walk(page, 'Tab', dialog.getByRole('button', { name: 'Spara' }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  // 20 000 and 16 % of 1 026 000.
  await expect(window.cell('Mellerud', '2025')).toHaveText('184 160');
});

test('K1 a column of one’s own: made with its unit, chosen as the key, its values typed in the sheet', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await makeColumn(window, 'Timmar', 'h');
  await window.dialog.getByRole('button', { name: 'Ny kolumn' }).click();
  await page.keyboard.type('Resor');
  await window.dialog.getByRole('button', { name: 'Flytta upp' }).click();
  const columns = window.dialog.getByRole('navigation').getByRole('button', { name: /^(Timmar|Resor)/ });
  await expect(columns).toHaveText([/^Resor/, /^Timmar/]);
  await window.dialog.getByRole('button', { name: 'Ta bort kolumnen' }).click();
  await window.dialog.getByRole('button', { name: 'Spara' }).click();
  await window.panel.getByRole('combobox', { name: 'Nyckel' }).selectOption('Timmar');
  await expect(page.getByRole('button', { name: /fel$/ }), 'a weight is missing and said so').toBeVisible();
  for (const name of [
    'Bengtsfors',
    'Dals-Ed',
    'Färgelanda',
    'Mellerud',
    'Munkedal',
    'Vänersborg',
    'Årjäng',
  ]) {
    await page.getByRole('gridcell', { name: new RegExp(`^${name}\\*?, Timmar`) }).click();
    await page.keyboard.type(name === 'Mellerud' ? '40' : '10');
    await page.keyboard.press('Enter');
  }
  await expect(window.cell('Mellerud', '2025')).toHaveText('466 400');
  await expect(page.getByRole('contentinfo')).toContainText('Inga fel');
});

test('what is in use cannot be removed, and it says by what; what was refused is not left behind', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const { dialog } = window;
  await makeColumn(window, 'Ägarandel', '%');
  await dialog.getByRole('button', { name: 'Ny nyckel' }).click();
  await page.keyboard.type('Ägare');
  await dialog.getByRole('combobox', { name: 'Fördelas efter' }).selectOption('Procenten i Ägarandel');
  await dialog.getByRole('checkbox', { name: /^Planen fördelas/ }).check();
  await dialog.getByRole('button', { name: 'Ta bort nyckeln' }).click();
  await expect(dialog.getByRole('alert')).toContainText('fördelningsnyckel');
  await dialog.getByRole('button', { name: 'Ägarandel' }).click();
  await dialog.getByRole('button', { name: 'Ta bort kolumnen' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Ägare');
  await dialog
    .getByRole('button', { name: /^Ägare/ })
    .first()
    .click();
  await dialog.getByRole('textbox', { name: 'Nyckelns namn' }).fill(' ');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Skriv ett namn');
  await expect(dialog.getByRole('textbox', { name: 'Nyckelns namn' })).toBeFocused();
  await page.keyboard.press('Escape');
  await dialog.getByRole('checkbox', { name: /^Planen fördelas/ }).uncheck();
  await dialog.getByRole('button', { name: 'Ta bort nyckeln' }).click();
  await dialog.getByRole('button', { name: 'Ägarandel' }).click();
  await dialog.getByRole('button', { name: 'Ta bort kolumnen' }).click();
  await expect(dialog.getByText('En egen nyckel fördelar kostnaden i delar')).toBeVisible();
});

test('a key’s note and source are kept, and Esc gives up all that was done, once it has been said', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const { dialog } = window;
  await makeKey(window);
  await dialog.getByText('Anteckning och källa').click();
  await dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Enligt avtalet § 7');
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await window.menu('Redigera', 'Fördelningsnycklar…');
  await expect(dialog.getByRole('textbox', { name: 'Anteckning' })).toHaveValue('Enligt avtalet § 7');
  await dialog.getByRole('button', { name: 'Ta bort del 2' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('alert')).toContainText('inte sparade');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await window.menu('Redigera', 'Fördelningsnycklar…');
  await expect(part(window, 2)).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`ACC1 axe finds nothing in the key editor, in a small window either, ${theme}`, async ({ page }) => {
    const window = new PlanWindow(page);
    await page.emulateMedia({ colorScheme: theme });
    await window.menu('Redigera', 'Fördelningsnycklar…');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await makeKey(window);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 700 });
    expect(await violations(page)).toEqual([]);
    await expect(window.dialog.getByRole('button', { name: 'Spara' })).toBeInViewport({ ratio: 1 });
  });
}

test('in English every word of the key editor is English', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.menu('Visa', 'Språk', 'English');
  await page.getByRole('button', { name: 'Distribution keys…' }).click();
  await window.dialog.getByRole('button', { name: 'New column' }).click();
  await window.dialog.getByRole('button', { name: 'New key', exact: true }).first().click();
  expect(await window.dialog.innerText()).not.toMatch(
    /nyckel|kolumn|Folkmängd|Resten|Andel|Anteckning|Källa|Spara|Avbryt/i,
  );
});

async function makeKey(window: PlanWindow): Promise<void> {
  const { dialog, page } = window;
  if (await window.panel.getByRole('button', { name: 'Fördelningsnycklar…' }).isVisible())
    await window.panel.getByRole('button', { name: 'Fördelningsnycklar…' }).click();
  else await window.menu('Redigera', 'Fördelningsnycklar…');
  await dialog.getByRole('button', { name: 'Ny nyckel' }).click();
  await page.keyboard.type('30/70');
  await dialog.getByRole('combobox', { name: 'Delen är' }).selectOption('Andel av hela beloppet');
  await dialog.getByRole('textbox', { name: 'Andel' }).fill('30 %');
  await dialog.getByRole('combobox', { name: 'Fördelas efter' }).selectOption('Lika delar');
  await dialog.getByRole('button', { name: 'Lägg till del' }).click();
  await expect(part(window, 2)).toBeVisible();
}

async function makeColumn(window: PlanWindow, name: string, unit: string): Promise<void> {
  const { dialog, page } = window;
  await window.menu('Redigera', 'Fördelningsnycklar…');
  await dialog.getByRole('button', { name: 'Ny kolumn' }).click();
  await page.keyboard.type(name);
  await dialog.getByRole('textbox', { name: 'Enhet' }).fill(unit);
  await expect(dialog.getByRole('textbox', { name: 'Kolumnens namn' })).toHaveValue(name);
}

function part(window: PlanWindow, number: number) {
  return window.dialog.getByRole('listitem', { name: `Del ${number}`, exact: true });
}
