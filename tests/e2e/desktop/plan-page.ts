import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in the window, by the names that are read out. */
export function planPage(page: Page) {
  const cell = (row: string, column: string): Locator =>
    page.getByRole('gridcell', { name: new RegExp(`^${row}, ${column}, `) });
  return {
    cell,
    toggle: (member: string) => page.getByRole('checkbox', { name: member }).click(),
    /** Types over an amount, as in any sheet. */
    async typeInto(row: string, column: string, text: string): Promise<void> {
      await cell(row, column).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    save: () => page.keyboard.press('Control+s'),
    shows: (words: string) => expect(page.getByText(words, { exact: true })).toBeVisible(),
    savedState: page.getByRole('banner').getByRole('status'),
    pressBar: (name: string) => page.getByRole('banner').getByRole('button', { name, exact: true }).click(),
  };
}
