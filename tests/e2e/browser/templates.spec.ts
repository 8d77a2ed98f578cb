import { expect, test as base } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

const test = base.extend<{ window: PlanWindow }>({
  window: async ({ page }, use) => {
    await installPickers(page);
    const window = new PlanWindow(page);
    await window.open();
    await use(window);
  },
});

const TEMPLATES = [
  { title: 'Gemensam samordnare', plan: 'Gemensam samordnare 2025–2027' },
  { title: 'Ansökan med bidrag', plan: 'Ansökan om bidrag 2022' },
  { title: 'Förprojektering', plan: /Förprojektering/ },
  { title: 'Programprojekt över fem år', plan: /2017–2021/ },
] as const;

for (const { title, plan } of TEMPLATES) {
  test(`${title}: opens complete, never saved, without a fault, and explains itself`, async ({
    window,
    page,
  }) => {
    await page.getByRole('button', { name: title }).click();
    await expect(window.grid('Finansiering')).toBeVisible();
    await expect(page.getByRole('button', { name: /, byt namn$/ })).toHaveText(plan);
    await expect(window.savedState).toHaveText('Inte sparad än');
    await expect(page.getByRole('contentinfo')).toContainText('Inga fel');
    await window.menu('Redigera', 'Planens inställningar…');
    await expect(window.dialog.getByRole('textbox', { name: /^Anteckning/ })).toHaveValue(/^Mall efter/);
  });
}

test('ACC2 a template is chosen by keyboard; an empty plan asks for its name and years', async ({
  window,
  page,
}) => {
  const cards = page.getByRole('main').getByRole('button');
  await cards.filter({ hasText: 'Förprojektering' }).focus();
  await page.keyboard.press('Enter');
  await expect(window.grid('Budget')).toBeVisible();
  await window.menu('Arkiv', 'Stäng planen');
  await page.getByRole('button', { name: 'Tom plan' }).press('Enter');
  await expect(window.dialog.getByRole('textbox', { name: 'Namn' })).toBeFocused();
});

test('from the menu of a plan with unsaved edits, which are asked about first', async ({ window, page }) => {
  await window.openExample();
  await window.member('Munkedal').click();
  await window.menu('Arkiv', 'Nytt från mall', 'Gemensam samordnare');
  await expect(window.dialog).toContainText('Steget vidare 2025–2027');
  await window.dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(window.member('Munkedal')).not.toBeChecked();
  await window.menu('Arkiv', 'Nytt från mall', 'Gemensam samordnare');
  await window.dialog.getByRole('button', { name: 'Spara inte' }).click();
  await expect(page.getByRole('button', { name: 'Gemensam samordnare 2025–2027, byt namn' })).toBeVisible();
  await expect(window.savedState).toHaveText('Inte sparad än');
});

test('in English the template’s own words are English', async ({ window, page }) => {
  await page.getByRole('button', { name: 'Språk: Svenska' }).click();
  await window.menuItem('English').click();
  await page.getByRole('button', { name: 'Joint coordinator' }).click();
  await expect(page.getByRole('grid', { name: 'Budget' })).toBeVisible();
  await expect(
    page
      .getByRole('gridcell', { name: /^Travel, / })
      .or(page.getByRole('rowheader', { name: /Travel/ }))
      .first(),
  ).toBeVisible();
});
