import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { installPickers } from '../e2e/browser/file-pickers.ts';
import { PlanWindow } from '../e2e/browser/plan-window.ts';
import { SCREENS } from '../e2e/browser/screens.ts';
import { MANUAL_WINDOW, saveWebp } from './save-webp.ts';
import { toEnglish } from './to-english.ts';

const IMAGES = join(import.meta.dirname, '../../resources/manual/images');

/** The manual's pictures, and the screen that each shows. */
const PICTURES: Readonly<Record<string, string>> = {
  sheet: 'sheet',
  members: 'members',
  keys: 'keys',
  funding: 'funding',
  scenario: 'scenario',
  compare: 'compare',
  decisions: 'decisions',
  why: 'explained',
  explain: 'explain',
};

for (const [name, screen] of Object.entries(PICTURES)) {
  test(`the manual’s picture ${name}`, async ({ page }) => {
    const show = SCREENS[screen];
    if (!show) throw new Error(`There is no screen ${screen}`);
    mkdirSync(IMAGES, { recursive: true });
    await installPickers(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const window = new PlanWindow(page);
    await window.open();
    await show(window);
    await page.setViewportSize(MANUAL_WINDOW);
    // Where the panel is folded for want of room and the picture is about it.
    if (screen === 'scenario') await page.getByRole('button', { name: 'Visa antaganden' }).click();
    await saveWebp(page, join(IMAGES, `${name}-sv.webp`));
    await toEnglish(page);
    await expect(page.getByRole('menu')).toHaveCount(0);
    await saveWebp(page, join(IMAGES, `${name}-en.webp`));
  });
}
