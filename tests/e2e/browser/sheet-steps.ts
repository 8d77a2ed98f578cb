import { expect, type Locator, type Page } from '@playwright/test';
import { PlanWindow, plain } from './plan-window.ts';

/** The example, with the keyboard in its sheet. */
export async function example(page: Page): Promise<PlanWindow> {
  const window = new PlanWindow(page);
  await window.openExample();
  await expect(page.locator('.ag-cell:focus')).toHaveCount(1);
  return window;
}

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Övrigt 2025, by the keyboard. */
export async function goToOther(page: Page): Promise<void> {
  await page.locator('.ag-cell:focus').waitFor();
  await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown');
}

/** The field of the cell that is being typed in. */
export function editor(page: Page): Locator {
  return page.locator('.cell-editor').getByRole('textbox');
}

/** The name of the cell that has the keyboard, as a screen reader says it. */
export async function focused(page: Page): Promise<string> {
  return plain((await page.locator('.ag-cell:focus').getAttribute('aria-label')) ?? '');
}
