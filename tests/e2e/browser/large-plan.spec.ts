import { expect, test } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { largePlan, openFile } from './sheet-plans.ts';

test('after edits undone faster than a large sheet is drawn, every figure is the one of the plan', async ({
  page,
}) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await openFile(page, largePlan(300, 10));
  const totals = async () => (await page.locator('[row-id="budgetTotal"]').allInnerTexts()).join(' ');
  const asOpened = await totals();
  const years = ['2028', '2029', '2030', '2031', '2032', '2033'];
  for (const gap of [0, 10, 20, 30]) {
    for (const year of years) {
      await window.cell('Övrigt', year).click();
      await page.keyboard.type(`2${year}${gap}`);
      await page.keyboard.press('Enter');
      // The figures of one edit are there before the next.
      await page.waitForTimeout(350);
    }
    expect(await totals()).not.toBe(asOpened);
    for (let undone = 0; undone < years.length; undone += 1) {
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(gap);
    }
    await expect.poll(totals).toBe(asOpened);
  }
});

test('rows that scrolling brings are read in the order they stand', async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await openFile(page, largePlan(300, 10));
  const rows = page.locator('.sheet-grid[data-scrolls=true] .ag-grid-scrolling-rows [role=row]');
  const read = () => rows.evaluateAll((all) => all.map((row) => Number(row.getAttribute('aria-rowindex'))));
  await page.getByRole('gridcell', { name: /^Kommun 001, 2025/ }).hover();
  await page.mouse.wheel(0, 4000);
  await expect.poll(async () => Math.min(...(await read()))).toBeGreaterThan(50);
  // A few at a time, so that rows that are there stay.
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, -120);
  const inOrder = async () => {
    const order = await read();
    return order.length > 20 && order.every((row, place) => place === 0 || row > (order[place - 1] ?? 0));
  };
  await expect.poll(inOrder).toBe(true);
});
