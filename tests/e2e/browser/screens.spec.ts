import { expect, test, type Page } from '@playwright/test';
import { OF_COLOURS, violations } from './axe.ts';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { SCREENS } from './screens.ts';
import { backToStart, LEAVE_TRACES } from './walk-screens.ts';
import { changeTheme, overflowing, ZOOMS, type Zoom } from './zoom.ts';

const PARTS = 4;
const SMALL_WINDOW = { width: 1024, height: 700 };
const WALKED = Object.keys(SCREENS).filter((name) => !LEAVE_TRACES.includes(name));
/** In each, a page is loaded once and all screens are walked; one that leaves traces has a page to itself. */
const WALKS = [
  ...Array.from({ length: PARTS }, (_, part) => WALKED.filter((_name, place) => place % PARTS === part)),
  ...LEAVE_TRACES.map((name) => [name]),
];

test.describe.configure({ mode: 'parallel' });

for (const names of WALKS) {
  test(`ACC1 ACC3 axe finds nothing at 100, 200 and 400 % in either theme, and nothing is cut or scrolls sideways: ${names.join(', ')}`, async ({
    page,
  }) => {
    test.setTimeout(60_000 + names.length * 20_000);
    await installPickers(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const window = new PlanWindow(page);
    await window.open();
    for (const name of names) {
      await SCREENS[name]?.(window);
      for (const zoom of [100, 200, 400] as const) await holds(page, name, zoom);
      await page.setViewportSize(SMALL_WINDOW);
      await expect.poll(() => overflowing(page), `${name} in a small window`).toEqual([]);
      if (names.length > 1) await backToStart(window);
    }
  });
}

/** By all rules in one theme, and by those of colours in the other: the rest is the same in both. */
async function holds(page: Page, name: string, zoom: Zoom): Promise<void> {
  const where = `${name} at ${zoom} %`;
  await page.setViewportSize(ZOOMS[zoom]);
  // The sheet fits its columns to the window a moment after it was resized.
  await expect.poll(() => overflowing(page), where).toEqual([]);
  expect.soft(await violations(page), `${where}, light`).toEqual([]);
  await changeTheme(page, 'dark');
  expect.soft(await violations(page, OF_COLOURS), `${where}, dark`).toEqual([]);
  await changeTheme(page, 'light');
}

test('ACC1 axe does find a button without a name: a run that never finds anything proves nothing', async ({
  page,
}) => {
  await new PlanWindow(page).open();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
});

test('ACC3 what does not fit is found: a button too narrow for its words, a part that scrolls sideways, one outside', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
  expect(await overflowing(page)).toEqual([]);
  const faultWith = async (content: string) => {
    const style = await page.addStyleTag({ content });
    const faults = await overflowing(page);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
    return faults.join();
  };
  expect(await faultWith('.toolbar > button:nth-last-child(2) { width: 60px; overflow: hidden }')).toContain(
    'Exportera',
  );
  expect(await faultWith('.legend { width: 200px; flex-wrap: nowrap; overflow-x: auto }')).toContain(
    'sideways',
  );
  expect(await faultWith('.toolbar > button { transform: translateX(1400px) }')).toContain('outside');
});

test('ACC4 in forced colours no sign is gone: what differs, what has a note, what is chosen, where the focus is', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await window.open();
  await SCREENS.scenario?.(window);
  const ground = await colourOf(page, 'body', null, 'background-color');
  const signs = [
    ['.sheet-cell[data-override=true]', '::after', 'border-top-color'],
    ['.tab[aria-selected=true]', '::after', 'background-color'],
    ['.segments > [aria-current=page]', null, 'outline-color'],
    ['.sheet-cell[data-active=true]', null, 'outline-color'],
    ['.membership-box[data-checked=true] .icon', null, 'stroke'],
  ] as const;
  for (const [selector, part, property] of signs)
    expect(await colourOf(page, selector, part, property), selector).not.toBe(ground);
  await page.getByRole('button', { name: 'Exportera till Excel…' }).focus();
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
  ).toBe('solid');
  expect(await violations(page)).toEqual([]);
});

test('ACC5 with reduced motion nothing moves: no animation runs, and none would', async ({ page }) => {
  const window = new PlanWindow(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await window.open();
  await SCREENS.manual?.(window);
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter(
            ({ transitionDuration, animationName, scrollBehavior }) =>
              !/^0s(, 0s)*$/.test(transitionDuration) ||
              animationName !== 'none' ||
              scrollBehavior === 'smooth',
          ).length,
    );
  expect(await moving()).toBe(0);
  await page.keyboard.press('Escape');
  await window.openExample();
  await window.member('Munkedal').click();
  expect(await moving()).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

function colourOf(page: Page, selector: string, part: string | null, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, [pseudo, name]) => getComputedStyle(element, pseudo).getPropertyValue(name), [
      part,
      property,
    ] as const);
}
