import { expect, test } from '@playwright/test';
import { PlanWindow } from './plan-window.ts';

test('the first example opens with three hints; dismissed once they never return, and the help menu has them', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const hints = page.getByRole('complementary', { name: 'Tips' });
  await window.open({ hasHints: true });
  await expect(page.getByText(/^Samkalkyl delar kostnader mellan kommuner/)).toBeVisible();
  await window.openExample();
  await expect(hints.getByRole('listitem')).toHaveCount(3);
  // A key that shows the sheet goes to the sheet, past what is said over it.
  await window.cell('Lön', '2025').click();
  await page.keyboard.press('Alt+2');
  await expect(window.cell('Lön', '2025')).toHaveCount(0);
  await page.keyboard.press('Alt+1');
  await expect(page.getByRole('gridcell', { name: /^Lön, 2025, / })).toBeFocused();

  await hints.getByRole('button', { name: 'Visa inte igen' }).press('Enter');
  await expect(hints).toHaveCount(0);
  // The keyboard is back in the sheet, not lost with the button.
  await expect(page.getByRole('gridcell', { name: /^Lön, 2025, / })).toBeFocused();

  await page.reload();
  await page.getByRole('button', { name: 'Gemensam samordnare' }).click();
  await expect(window.grid('Finansiering')).toBeVisible();
  await expect(hints).toHaveCount(0);

  await window.show('Jämför');
  await window.menu('Hjälp', 'Visa tips');
  await expect(hints.getByRole('listitem')).toHaveCount(3);
});

test('an empty plan says in every view what to do, with a button that does it', async ({ page }) => {
  const window = new PlanWindow(page);
  const main = page.getByRole('main');
  await window.open();
  await page.getByRole('button', { name: 'Tom plan' }).click();
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Ny samverkan');
  await window.dialog.getByRole('button', { name: 'Skapa plan' }).click();

  await expect(window.headline).toHaveText('Börja med kostnaderna');
  await main.getByRole('button', { name: 'Lägg till kostnad' }).click();
  await window.menuItem('Belopp…').click();
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Lokal');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();

  await expect(window.headline).toHaveText('Vilka delar på kostnaden?');
  await window.show('Medlemmar');
  await expect(window.headline).toHaveText('Planen har inga medlemmar än');
  await main.getByRole('button', { name: 'Lägg till kommun…' }).click();
  await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('Mellerud');
  // With the list of municipalities still open: the button is where it was when it was pressed.
  await window.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: /Mellerud/ })).toBeVisible();

  await window.show('Beslut');
  await expect(window.headline).toHaveText('Inget är beslutat än');
  await main.getByRole('button', { name: 'Besluta scenario…' }).click();
  await window.dialog.getByRole('button', { name: 'Avbryt' }).click();

  await window.show('Jämför');
  await expect(window.headline.first()).toHaveText('Inget att jämföra än');
  await main.getByRole('button', { name: 'Lägg till scenario' }).click();
  await expect(page.getByText('Planen har bara ett scenario')).toHaveCount(0);

  await window.show('Kalkyl');
  await window.panel.getByRole('button', { name: 'Lägg till finansiering' }).click();
  await window.menuItem('Bidrag…').click();
  await expect(window.dialog).toBeVisible();
});
