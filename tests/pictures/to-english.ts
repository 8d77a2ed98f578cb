import { expect, type Page } from '@playwright/test';

/** The same state in English: the language is chosen under whatever dialog lies over the menu bar, and nothing is closed. */
export async function toEnglish(page: Page): Promise<void> {
  const choose = (name: string) =>
    page
      .locator('[role=menuitem], [role=menuitemradio]')
      .filter({ hasText: new RegExp(`^${name}$`) })
      .dispatchEvent('click');
  await choose('Visa');
  await choose('Språk');
  await choose('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}
