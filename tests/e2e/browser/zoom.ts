import { expect, type Page } from '@playwright/test';

/** A window of 1280 × 1024 at a zoom: as many pixels of the page as are left of it (WCAG 1.4.10 is about 400 %). */
export const ZOOMS = {
  100: { width: 1440, height: 900 },
  200: { width: 640, height: 512 },
  400: { width: 320, height: 256 },
} as const;

export type Zoom = keyof typeof ZOOMS;

export async function changeTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** What may scroll sideways: tables of figures, and what is wider than any screen by its nature. */
const GRIDS = [
  '.sheet-grid *',
  '.side-scroll',
  '.picture-scroll',
  '.member-scroller',
  '.compare-view',
  '.decision-view',
  '.paper-desk',
  '.preview',
  '.recent',
  '.tabs-list',
  '.chart-scroller',
  '.paste-field',
].join();

/**
 * What does not fit at this zoom: a page or a part of it that has to be scrolled sideways, words of a button that are
 * cut, buttons of a bar that lie over each other.
 */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate((grids) => {
    const faults: string[] = [];
    const called = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className.toString().replaceAll(' ', '.')}`;
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > room)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.scrollWidth <= element.clientWidth + 1 || !element.checkVisibility()) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      if (overflowX === 'visible' || element.matches(grids) || element.closest('.visually-hidden')) continue;
      if (overflowX !== 'hidden') faults.push(`${called(element)} scrolls sideways`);
      else if (element.matches('button, h1, h2, h3, label') && textOverflow !== 'ellipsis')
        faults.push(`${called(element)} is cut: ${element.innerText}`);
    }
    for (const box of document.querySelectorAll<HTMLElement>('button, input, select, h1, h2')) {
      const { left, right, width } = box.getBoundingClientRect();
      if (width === 0 || !box.checkVisibility() || box.closest(grids) || box.closest('.visually-hidden'))
        continue;
      if (left < -1 || right > room + 1)
        faults.push(`${called(box)} is outside the window: ${box.innerText || box.ariaLabel}`);
    }
    for (const bar of document.querySelectorAll('.app-bar, .toolbar, .formula-bar, .status-bar')) {
      const boxes = [...bar.querySelectorAll<HTMLElement>('button')]
        .filter((each) => each.checkVisibility())
        .map((each) => ({ name: each.innerText || each.ariaLabel, box: each.getBoundingClientRect() }));
      boxes.forEach(({ name, box }, index) => {
        const next = boxes[index + 1];
        if (
          next &&
          box.bottom > next.box.top + 1 &&
          next.box.bottom > box.top + 1 &&
          box.right > next.box.left + 1
        )
          faults.push(`${name} lies over ${next.name}`);
      });
    }
    return faults;
  }, GRIDS);
}
