import { expect, type Locator, type Page } from '@playwright/test';

/** Farther than any of the ways walked here: a way that does not end is a trap. */
const FARTHEST = 120;

/** Presses a key until the keyboard is where it is wanted. */
export async function walk(page: Page, key: string, to: Locator): Promise<void> {
  for (let steps = 0; steps <= FARTHEST; steps += 1) {
    if (await to.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
    await page.keyboard.press(key);
  }
  await expect(to, `${key} never came there`).toBeFocused();
}

/** Chooses from the menu bar by keys alone. */
export async function chooseByKeys(page: Page, menuKey: string, ...names: readonly string[]): Promise<void> {
  await page.keyboard.press(menuKey);
  for (const name of names) {
    await walk(page, 'ArrowDown', page.getByRole('menuitem', { name, exact: true }));
    await page.keyboard.press(name === names.at(-1) ? 'Enter' : 'ArrowRight');
  }
}
