import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test, type Page } from '@playwright/test';
import { OF_COLOURS, violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { SCREENS } from './screens.ts';

const PROJECT = join(import.meta.dirname, '../../..');
/** Every screen as a picture, to be looked at beside the visual target. */
const PICTURES = join(PROJECT, 'test-results/screens');
/** The README's own; made anew with UPDATE_IMAGES=1. */
const IMAGES: Readonly<Record<string, string>> = { scenario: 'sheet', compare: 'compare' };
/** The sheet fits its columns to the window a moment after it was resized. */
const SETTLED_MS = 400;

test.describe.configure({ mode: 'parallel' });

for (const [name, show] of Object.entries(SCREENS)) {
  test(`${name}: ACC1 axe finds nothing in either theme, and nothing is clipped or lies over something else`, async ({
    page,
  }) => {
    await installPickers(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const window = new PlanWindow(page);
    await window.open();
    await show(window);
    const picture = await takePicture(page, `${name}-light-1440`);
    expect(await violations(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
    if (process.env.UPDATE_IMAGES) keepImage(name, picture);

    await changeTheme(page, 'dark');
    await takePicture(page, `${name}-dark-1440`);
    expect(await violations(page, OF_COLOURS)).toEqual([]);

    await page.setViewportSize({ width: 1024, height: 700 });
    await page.waitForTimeout(SETTLED_MS);
    await takePicture(page, `${name}-dark-1024`);
    expect(await clipped(page)).toEqual([]);
    await changeTheme(page, 'light');
    await takePicture(page, `${name}-light-1024`);
  });
}

test('ACC1 axe does find a button without a name: a run that never finds anything proves nothing', async ({
  page,
}) => {
  await new PlanWindow(page).open();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
});

test('what is clipped is found: a button that is made too narrow for its words', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
  expect(await clipped(page)).toEqual([]);
  await page.addStyleTag({ content: '.toolbar > button:last-child { width: 60px; overflow: hidden }' });
  expect((await clipped(page)).join()).toContain('Exportera');
});

test('ACC3 ACC4 at 400 % and in forced colours every control is still in reach', async ({ page }) => {
  const window = new PlanWindow(page);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ forcedColors: 'active' });
  await window.open();
  await window.openExample();
  for (const name of ['Kalkyl', 'Jämför', 'Exportera till Excel', 'Nytt scenario', 'Visa antaganden']) {
    const control = page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('button', { name: `${name}…` }));
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport({ ratio: 1 });
  }
});

async function changeTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path, caret: 'initial' });
  return path;
}

function keepImage(name: string, picture: string): void {
  const image = IMAGES[name];
  if (!image) return;
  mkdirSync(join(PROJECT, 'docs/images'), { recursive: true });
  copyFileSync(picture, join(PROJECT, 'docs/images', `${image}.png`));
}

/** Bars that are wider than the window, and buttons in them whose words do not fit or that lie over each other. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const bar of document.querySelectorAll<HTMLElement>(
      '.app-bar, .toolbar, .formula-bar, .status-bar',
    )) {
      if (bar.scrollWidth > bar.clientWidth + 1)
        faults.push(`${bar.className} is ${bar.scrollWidth} px wide`);
      const boxes = [...bar.querySelectorAll<HTMLElement>('button')].filter((each) => each.checkVisibility());
      boxes.forEach((box, index) => {
        const next = boxes[index + 1];
        if (next && box.getBoundingClientRect().right > next.getBoundingClientRect().left + 1)
          faults.push(`${box.innerText} lies over ${next.innerText}`);
        if (box.scrollWidth > box.clientWidth + 1) faults.push(`${box.innerText} does not fit`);
      });
    }
    return faults;
  });
}
