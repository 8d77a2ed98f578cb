import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { installPickers } from '../e2e/browser/file-pickers.ts';
import { PlanWindow } from '../e2e/browser/plan-window.ts';
import { SCREENS } from '../e2e/browser/screens.ts';

const IMAGES = join(import.meta.dirname, '../../docs/images');

/** The README's pictures, and the screen that each shows. */
const PICTURES: Readonly<Record<string, string>> = { sheet: 'scenario', compare: 'compare' };

for (const [name, screen] of Object.entries(PICTURES)) {
  test(`the README’s picture ${name}`, async ({ page }) => {
    const show = SCREENS[screen];
    if (!show) throw new Error(`There is no screen ${screen}`);
    mkdirSync(IMAGES, { recursive: true });
    await installPickers(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const window = new PlanWindow(page);
    await window.open();
    await show(window);
    await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  });
}
