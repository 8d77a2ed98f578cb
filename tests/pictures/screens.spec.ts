import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { installPickers } from '../e2e/browser/file-pickers.ts';
import { PlanWindow } from '../e2e/browser/plan-window.ts';
import { SCREENS } from '../e2e/browser/screens.ts';
import { changeTheme } from '../e2e/browser/zoom.ts';
import { toEnglish } from './to-english.ts';

const FOLDER = join(import.meta.dirname, '../../test-results/screens');
/** A large screen, a laptop's, and a small window (or a large one at 400 %). */
const SIZES = {
  '1440x900': { width: 1440, height: 900 },
  '1024x700': { width: 1024, height: 700 },
  '390x844': { width: 390, height: 844 },
} as const;
/** The sheet fits its columns to the window a moment after it was resized. */
const SETTLED_MS = 300;

test.describe.configure({ mode: 'parallel' });

for (const [name, show] of Object.entries(SCREENS)) {
  test(`pictures of ${name}: both languages, both themes, three sizes`, async ({ page }) => {
    await installPickers(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const window = new PlanWindow(page);
    await window.open();
    await show(window);
    await takeAll(window, name, 'sv');
    // The page of a fault has no menu to choose a language in; it is in the one that was chosen before.
    if (name === 'fault') return;
    await toEnglish(page);
    await takeAll(window, name, 'en');
  });
}

async function takeAll({ page }: PlanWindow, name: string, language: 'sv' | 'en'): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const folder = join(FOLDER, size);
    mkdirSync(folder, { recursive: true });
    await page.setViewportSize(viewport);
    await page.waitForTimeout(SETTLED_MS);
    for (const theme of ['light', 'dark'] as const) {
      await changeTheme(page, theme);
      await page.screenshot({ path: join(folder, `${name}-${theme}-${language}.png`), caret: 'initial' });
    }
  }
  await changeTheme(page, 'light');
  await page.setViewportSize(SIZES['1440x900']);
}
