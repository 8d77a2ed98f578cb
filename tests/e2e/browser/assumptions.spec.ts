import { expect, test } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
});

test('N4 arithmetic is kept as it was typed and shown as its value', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.type('Lön, lön per år', '=25000*1,4*7');
  const field = window.assumption('Lön, lön per år');
  await window.headline.click();
  await expect(field).toHaveValue('245\u00a0000');
  await expect(window.cell('Lön', '2025')).toHaveText('245 000');
  await field.focus();
  await expect(field).toHaveValue('=25000*1,4*7');
});

for (const [typed, says] of [
  ['1.234', '1.234 går inte att tolka'],
  ['1,234.50', 'går inte att tolka'],
  ['1e5', 'går inte att tolka'],
  ['1 23', 'Mellanrum får bara skilja grupper om tre siffror'],
  ['=', 'Det står inget efter ='],
  ['=1/0', 'delar med noll'],
  ['', 'det måste stå ett värde'],
  ['tre', 'går inte att tolka som ett tal'],
] as const) {
  test(`N4 "${typed}" is refused with the reason, stays as typed, and Esc restores`, async ({ page }) => {
    const window = new PlanWindow(page);
    const field = window.assumption('Resor, antal');
    await field.fill(typed);
    await field.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(window.panel.getByRole('alert')).toContainText(says);
    await expect(field).toHaveValue(typed);
    await expect(window.cell('Resor', '2025')).toHaveText('90 000');
    await expect(window.savedState).toHaveText('Inte sparad än');
    await field.press('Escape');
    await expect(field).toHaveValue('2250');
    await expect(window.panel.getByRole('alert')).toHaveCount(0);
  });
}

test('S3 a value that a scenario has of its own shows the base’s, and is reset alone or all together', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.tab('Bara fyra').click();
  const block = window.panel.getByRole('region', { name: 'Avviker från bas' });
  await expect(block.getByRole('listitem')).toHaveCount(5);
  await expect(window.panel.getByText('Bas: 2 250 mil')).toBeVisible();
  await expect(window.panel.getByText('Bas: 110 000 kr/år')).toBeVisible();
  await block.getByRole('button', { name: 'Återställ Resor, antal' }).click();
  await expect(window.assumption('Resor, antal')).toHaveValue('2\u00a0250');
  await expect(window.panel.getByText('Bas: 2 250 mil')).toHaveCount(0);
  await block.getByRole('button', { name: 'Återställ alla' }).click();
  await expect(block).toHaveCount(0);
  await expect.poll(() => window.amounts('Mellerud')).toEqual(['186 560', '191 197', '195 973']);
  await page.keyboard.press('Control+z');
  await expect(block.getByRole('listitem')).toHaveCount(4);
});

test('C4 one for all years becomes one a year when a single year is edited; the panel says so', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.panel.getByRole('button', { name: 'Lön, löneindex, år för år' }).click();
  await window.assumption('Lön, löneindex 2027').fill('5');
  await window.assumption('Lön, löneindex 2027').press('Enter');
  await window.headline.click();
  await expect(window.assumption('Lön, löneindex')).toHaveAttribute('placeholder', 'olika per år');
  await expect(window.cell('Lön', '2026')).toHaveText('865 200');
  await expect(window.cell('Lön', '2027')).toHaveText('908 460');
  await window.type('Lön, löneindex', '3');
  await expect(window.cell('Lön', '2027')).toHaveText('891 156');
});

test('the key, its date and its rounding are chosen from lists', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.panel.getByLabel('Andelar').selectOption('Ingen avrundning');
  await expect(window.cell('Mellerud', '2025')).toHaveText('188 463');
  await window.panel.getByLabel('Datum').selectOption('31 dec 2020');
  await expect(window.cell('Mellerud', 'Invånare')).toHaveText('9 312');
  await window.panel.getByLabel('Nyckel').selectOption('Lika delar');
  await expect(window.cell('Mellerud', '2025')).toHaveText('166 571');
  await expect(window.panel.getByLabel('Andelar')).toHaveCount(0);
});

test('below the minimum there is a clear warning, not a block', async ({ page }) => {
  const window = new PlanWindow(page);
  for (const name of ['Munkedal', 'Vänersborg', 'Årjäng']) await window.member(name).click();
  await expect(window.panel.getByText('4 kommuner är med')).toBeVisible();
  await window.member('Dals-Ed').click();
  await expect(window.panel.getByText('Bara 3 kommuner är med, minst 4 behövs')).toBeVisible();
  await expect(window.cell('Summa finansiering', '2025')).toHaveText('1 166 000');
});

test('the panel folds to a rail and is a rail at once in a narrow window', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.panel.getByRole('button', { name: 'Dölj antaganden' }).click();
  await expect(window.panel.getByRole('spinbutton')).toHaveCount(0);
  await window.panel.getByRole('button', { name: 'Visa antaganden' }).click();
  await expect(window.panel.getByRole('spinbutton').first()).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect(window.panel.getByRole('spinbutton')).toHaveCount(0);
});

test('Ctrl+S takes what is being typed; Ctrl+Z in a field undoes letters while there are any', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const field = window.assumption('Resor, antal');
  await field.click();
  await field.pressSequentially('3000');
  await page.keyboard.press('Control+z');
  await expect(field).not.toHaveValue('3000');
  await expect(window.cell('Resor', '2025')).toHaveText('90 000');
  await field.fill('3000');
  await page.keyboard.press('Control+s');
  await expect(window.cell('Resor', '2025')).toHaveText('120 000');
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(window.cell('Resor', '2025')).toHaveText('90 000');
});
