import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
});

test('the arrows step a figure that has the keyboard, and the sheet follows; one press is one step to undo', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const index = window.assumption('Lön, löneindex');
  await index.press('ArrowUp');
  await expect(index).toHaveValue('3,25');
  await expect(index).toHaveAttribute('aria-valuenow', '3.25');
  // 840 000 × 1,0325.
  await expect(window.cell('Lön', '2026')).toHaveText('867 300');
  await index.press('Shift+ArrowDown');
  await expect(index).toHaveValue('0,75');
  await index.press('Control+z');
  await expect(index).toHaveValue('3,25');

  // What is being typed is taken first; what is refused is not stepped.
  const travel = window.assumption('Resor, antal');
  await travel.fill('2000');
  await travel.press('ArrowUp');
  await expect(travel).toHaveValue('2100');
  await travel.fill('1.234');
  await travel.press('ArrowUp');
  await expect(travel).toHaveAttribute('aria-invalid', 'true');
  await expect(travel).toHaveValue('1.234');
  await travel.press('Escape');

  // A formula is left as it was typed, and it is said.
  await window.type('Lön, lön per år', '=25000*1,4*7');
  const pay = window.assumption('Lön, lön per år');
  await pay.press('ArrowUp');
  await expect(page.getByText('En formel ändras inte med pilar')).toBeVisible();
  await expect(pay).toHaveValue('=25000*1,4*7');
});

test('S4 beside a comparison a label is dragged, and figures follow the hand; Esc brings back what was there', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.show('Jämför');
  await expect(window.panel.getByRole('spinbutton')).toHaveCount(0);
  await window.panel.getByRole('button', { name: 'Visa antaganden' }).click();
  await window.panel.getByRole('button', { name: /^Antaganden i scenariot Alla sju/ }).click();
  await page.getByRole('menuitemradio', { name: /Bara fyra/ }).click();
  const travel = window.assumption('Resor, antal');
  await expect(travel).toHaveValue('1\u00a0500');
  expect(await violations(page)).toEqual([]);

  const label = window.panel.locator('label', { hasText: /^Resor$/ });
  await label.hover();
  await page.mouse.down();
  await moveBy(page, label, 42);
  // 42 pixels are ten steps of 100.
  await expect(travel).toHaveValue('2\u00a0500');
  await expect(row(page, 'Resor, antal')).toContainText('2 500 mil');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Resor, antal')).toContainText('1 500 mil');
  await page.mouse.up();
  await expect(page.getByRole('button', { name: /^Ångra/ })).toBeDisabled();

  await label.hover();
  await page.mouse.down();
  await moveBy(page, label, -21);
  // Another hand on the screen does not let it go, nor move it.
  await label.dispatchEvent('pointermove', { pointerId: 99, clientX: 1000 });
  await label.dispatchEvent('pointerup', { pointerId: 99 });
  await moveBy(page, label, -22);
  await page.mouse.up();
  await expect(row(page, 'Resor, antal')).toContainText('1 000 mil');
  // The figure has the keyboard: the arrows step on from where it was let go.
  await expect(travel).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(row(page, 'Resor, antal')).toContainText('1 100 mil');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Resor, antal')).toContainText('1 500 mil');

  // A text that is refused is not stepped past.
  await travel.fill('1.234');
  await label.hover();
  await page.mouse.down();
  await moveBy(page, label, 42);
  await page.mouse.up();
  await expect(travel).toHaveValue('1.234');
  await expect(travel).toHaveAttribute('aria-invalid', 'true');
  await expect(row(page, 'Resor, antal')).toContainText('1 500 mil');
  await page.keyboard.press('Escape');

  // A click is a click: the field has the keyboard.
  await label.click();
  await expect(travel).toBeFocused();
});

/** Moves the pressed pointer to so many pixels from where it was pressed, by way of what lies between. */
async function moveBy(page: Page, label: Locator, pixels: number): Promise<void> {
  const box = await label.boundingBox();
  if (!box) throw new Error('The label is not in sight');
  await page.mouse.move(box.x + box.width / 2 + pixels, box.y + box.height / 2, { steps: 6 });
}

/** What differs, or a member, as a row of the comparison. */
function row(page: Page, name: string): Locator {
  return page
    .getByRole('table', { name: 'Scenarier sida vid sida' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}
