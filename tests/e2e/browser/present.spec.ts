import { expect, test, type Locator } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow, plain } from './plan-window.ts';
import { examplePlan, largePlan, openFile } from './sheet-plans.ts';

/** What is read from five metres. */
const LEAST_TYPE = 20;

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

test('the comparison fills the screen, goes from picture to picture by key, changes nothing and leaves the place as it was', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await openFile(page, examplePlan());
  await window.show('Jämför');
  const tool = page.getByRole('button', { name: 'Presentera jämförelsen' });
  await tool.click();
  const show = page.getByRole('dialog', { name: /^Presentation av Steget vidare/ });
  await expect(
    show.getByRole('heading', { name: 'Bara ”Alla sju” håller Mellerud inom taket' }),
  ).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(show.getByRole('status')).toHaveText('1 av 4, hela jämförelsen');
  await expect
    .poll(() => figures(show, 'B Bara fyra'))
    .toEqual(['1 106 000', '−60 000', 'Mellerud 142 860 kr över']);
  await expect(show.getByRole('button', { name: 'Föregående bild' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(show.getByRole('textbox')).toHaveCount(0);

  await page.keyboard.press('Space');
  await page.keyboard.press('PageDown');
  await expect(show.getByRole('status')).toHaveText('3 av 4, B Bara fyra');
  await expect(show.getByRole('heading')).toHaveText('Bara fyra: Mellerud går över sitt tak alla tre åren');
  await expect.poll(() => figures(show, 'Mellerud')).toEqual(['', '342 860', '+156 300', '200 000']);
  await expect.poll(() => figures(show, 'Munkedal')).toEqual(['', 'ej med', '−221 540', '']);
  await expect.poll(() => figures(show, 'Summa')).toEqual(['', '1 106 000', '−60 000', '']);
  expect(await smallestType(show)).toBeGreaterThanOrEqual(LEAST_TYPE);

  // Neither undoes, deletes, types nor reloads.
  for (const key of ['Control+z', 'Delete', '7', 'Control+s', 'F5', 'Shift+F5', 'Alt+1'])
    await page.keyboard.press(key);
  await expect(show.getByRole('status')).toHaveText('3 av 4, B Bara fyra');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(show.getByRole('status')).toHaveText('4 av 4, C Utan Munkedal');
  await show.getByRole('button', { name: 'Föregående bild' }).click();
  await page.keyboard.press('Space');
  await expect(show.getByRole('status')).toHaveText('2 av 4, A Alla sju');

  await page.keyboard.press('Escape');
  await expect(show).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(tool).toBeFocused();
  await expect(window.savedState).not.toHaveText(/Osparade/);

  // What had the keyboard went with the view: the next view's first thing has it.
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('main').getByRole('button', { name: /^Besluta scenario/ })).toBeFocused();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('of many members, those that matter most stand on the picture and the others as one row; leaving the whole screen ends it', async ({
  page,
}) => {
  const plan = largePlan(300, 3);
  await openFile(page, {
    ...plan,
    scenarios: [
      {
        ...{ id: 'utan', letter: 'B', name: 'Utan den första', note: '' },
        overrides: { [`member:${plan.members[0]?.id ?? ''}.joined`]: { all: false } },
      },
    ],
  });
  await page.keyboard.press('Shift+F5');
  const show = new PlanWindow(page).dialog;
  await page.keyboard.press('End');
  await expect(show.getByRole('status')).toHaveText('3 av 3, B Utan den första');
  await expect(show.getByRole('rowheader', { name: /^\d+ till$/ })).toBeVisible();
  await expect(show.getByRole('rowheader', { name: 'Summa' })).toBeInViewport();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(show).toHaveCount(0);
});

/** What stands beside a row's name, from left to right. */
async function figures(show: Locator, name: string | RegExp): Promise<readonly string[]> {
  const header = show.page().getByRole('rowheader', { name, exact: true });
  return (await show.getByRole('row').filter({ has: header }).getByRole('cell').allInnerTexts()).map(plain);
}

/** Pixels of the smallest words in sight. */
function smallestType(show: Locator): Promise<number> {
  return show.evaluate((dialog) => {
    const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
    const sizes: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.checkVisibility() && !node.parentElement.closest('.visually-hidden'))
        sizes.push(Number.parseFloat(getComputedStyle(node.parentElement).fontSize));
    return Math.min(...sizes);
  });
}
