import { expect, test, type Locator, type Page } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { largePlan, openFile } from './sheet-plans.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
});

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('What is to be dragged is not in sight');
  return box;
}

/** Presses in the middle of one, and moves in steps by so much; the button is held. */
async function drag(page: Page, what: Locator, by: { readonly x?: number; readonly y?: number }) {
  const { x, y, width, height } = await boxOf(what);
  const [atX, atY] = [x + width / 2, y + height / 2];
  await page.mouse.move(atX, atY);
  await page.mouse.down();
  await page.mouse.move(atX + (by.x ?? 0), atY + (by.y ?? 0), { steps: 4 });
}

/** The cost lines as they stand, from the top down. */
function lines(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[row-id^="line:"] [col-id=name]')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((cell) => cell.textContent ?? ''),
  );
}

/** The name of the member whose row is at a point of the window. */
function nameAt(page: Page, x: number, y: number): Promise<string> {
  return page.evaluate(
    ([left, top]) => {
      const id = document.elementFromPoint(left, top)?.closest('[row-id]')?.getAttribute('row-id') ?? '';
      const name = document.querySelector(`[row-id="${CSS.escape(id)}"] [role=rowheader]`);
      return name?.getAttribute('aria-label')?.slice(0, 'Kommun 001'.length) ?? '';
    },
    [x, y] as const,
  );
}

const AS_OPENED = ['Lön', 'OH, påslag', 'Resor', 'Övrigt'];

test('a line is taken by its number, let go where the line shows, and undone in one step; Esc lets it be', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const number = page.locator('[row-id^="line:"] .row-number', { hasText: '4' });
  await expect.poll(() => lines(page)).toEqual(AS_OPENED);

  await drag(page, number, { y: -60 });
  await expect(page.locator('.row-drop-line')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.row-drop-line')).toHaveCount(0);
  await page.mouse.up();
  await expect.poll(() => lines(page)).toEqual(AS_OPENED);

  // Two rows of 28 pixels up and a little more: over the second line.
  await drag(page, number, { y: -60 });
  await page.mouse.up();
  await expect.poll(() => lines(page)).toEqual(['Lön', 'Övrigt', 'OH, påslag', 'Resor']);
  await expect(page.getByRole('rowheader', { name: /^Övrigt/ })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(() => lines(page)).toEqual(AS_OPENED);
  await expect(window.menuItem('Ångra')).toHaveCount(0);

  // By keyboard the keyboard goes with the row.
  await page.getByRole('rowheader', { name: /^Resor/ }).click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => lines(page)).toEqual(['Lön', 'Resor', 'OH, påslag', 'Övrigt']);
  await expect(page.getByRole('rowheader', { name: /^Resor/ })).toBeFocused();
});

test('a member held at the lower edge scrolls the sheet on, and is let go far below where it stood', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  await window.open();
  await openFile(page, largePlan(300, 3));
  const first = page.locator('[row-id^="member:"] .row-number').first();
  const row = (name: string) => page.getByRole('rowheader', { name: new RegExp(`^${name}`) });
  await row('Kommun 001').scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(first);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, (page.viewportSize()?.height ?? 0) - 60, { steps: 4 });
  // Another hand on the screen does not let it go.
  await page.locator('body').dispatchEvent('pointerup', { pointerId: 99 });
  await expect(row('Kommun 060')).toBeVisible();
  // Away from the edge nothing scrolls.
  const middle = y + 5 * height;
  await page.mouse.move(x + width / 2, middle);
  await page.mouse.move(x + width / 2, middle + 1);
  const above = await nameAt(page, x + 4 * width, middle);
  expect(Number(above.slice(-3))).toBeGreaterThan(40);
  const under = await boxOf(row(above));
  await page.mouse.move(x + width / 2, under.y + under.height - 4);
  await page.mouse.up();
  // It stands by them, in sight and with the keyboard.
  const isUnder = async (lower: string, upper: string) =>
    (await boxOf(row(lower))).y > (await boxOf(row(upper))).y;
  await expect.poll(() => isUnder('Kommun 001', above)).toBe(true);
  await expect(row('Kommun 001')).toBeInViewport();
  await expect(page.getByRole('gridcell', { name: /^Kommun 001, Med/ })).toBeFocused();

  // Undone it stands first again, and the sheet goes there with the keyboard.
  await page.keyboard.press('Control+z');
  await expect(row('Kommun 002')).toBeInViewport();
  await expect.poll(() => isUnder('Kommun 002', 'Kommun 001')).toBe(true);
  await expect(row('Kommun 001')).toBeInViewport();
  await expect(page.getByRole('gridcell', { name: /^Kommun 001, Med/ })).toBeFocused();
});

test('a row that is held is let be when the view changes under it, and follows the sheet that is scrolled', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const number = page.locator('[row-id="line:lon"] .row-number');
  await drag(page, number, { y: 70 });
  await expect(page.locator('.row-drop-line')).toBeVisible();
  await page.keyboard.press('Alt+3');
  await expect(page.locator('.row-drop-line')).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.press('Alt+1');
  await expect.poll(() => lines(page)).toEqual(AS_OPENED);
  await expect(window.grid('Budget')).toBeVisible();

  // In a low window the sheet scrolls under the pointer: two rows of 28 pixels more have gone by.
  await page.setViewportSize({ width: 1024, height: 500 });
  await drag(page, number, { y: 37 });
  const { y } = await boxOf(number);
  await page.mouse.wheel(0, 56);
  await expect.poll(async () => (await boxOf(number)).y).toBe(y - 56);
  await page.mouse.up();
  await expect.poll(() => lines(page)).toEqual(['OH, påslag', 'Resor', 'Övrigt', 'Lön']);
});

test('columns are as wide as they are dragged, never narrower than their figures, all years alike, and stay so', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const heads = page.locator('.sheet-grid').last().locator('.ag-header-cell');
  const head = (column: string) => heads.and(page.locator(`[col-id=${column}]`));
  const border = (column: string) => head(column).locator('.head-resize');
  const width = async (column: string) => Math.round((await boxOf(head(column))).width);

  const before = await width('name');
  await drag(page, border('name'), { x: 60 });
  await expect(page.locator('.column-guide')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect.poll(() => width('name')).toBe(before);
  await drag(page, border('name'), { x: 60 });
  await page.mouse.up();
  await expect.poll(() => width('name')).toBe(before + 60);

  // Far too narrow: as wide as the figures need, and every year with it.
  await drag(page, border('y2026'), { x: -90 });
  await page.mouse.up();
  const cut = () =>
    page
      .locator('.sheet-cell[data-column=year] .cell-figure')
      .evaluateAll(
        (figures) => figures.filter((figure) => figure.scrollWidth > figure.clientWidth + 1).length,
      );
  await expect.poll(() => width('y2026')).toBeLessThan(106);
  await expect.poll(async () => (await width('y2025')) - (await width('y2026'))).toBe(0);
  await expect.poll(cut).toBe(0);

  // By two presses as wide as what stands in it, and by command; all of it is there the next time.
  await border('name').dblclick();
  await expect.poll(() => width('name')).toBeLessThan(before);
  const fitting = await width('name');
  await page.getByRole('rowheader', { name: /^Mellerud/ }).click();
  await window.menu('Visa', 'Kolumnbredd', 'Bredare kolumn');
  await expect.poll(() => width('name')).toBe(fitting + 16);
  await page.reload();
  await window.openExample();
  await expect.poll(() => width('name')).toBe(fitting + 16);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('automatisk bredd');
  await page.keyboard.press('Enter');
  await expect.poll(() => width('name')).toBe(before);
});

test('the sheet is drawn larger from the status bar and the menu, without a figure cut, and is so the next time', async ({
  page,
}) => {
  const window = new PlanWindow(page);
  const zoom = page.getByRole('button', { name: /^Kalkylens storlek/ });
  const cell = window.cell('Mellerud', '2025');
  const { height } = await boxOf(cell);
  for (let step = 0; step < 3; step += 1) {
    await zoom.click();
    await window.menuItem('Större').click();
  }
  await expect(zoom).toHaveText(/150\s%/);
  await expect.poll(async () => Math.round((await boxOf(cell)).height)).toBe(Math.round(height * 1.5));
  await page.reload();
  await window.openExample();
  await expect(zoom).toHaveText(/150\s%/);
  // A cell that is typed in, and a menu over one, stand where they should.
  await window.cell('Övrigt', '2025').dblclick();
  const editor = page.getByRole('gridcell').getByRole('textbox');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await window.cell('Lön', '2025').click({ button: 'right' });
  const besidePointer = async () => {
    const pressed = await boxOf(window.cell('Lön', '2025'));
    return Math.abs((await boxOf(page.getByRole('menu'))).x - (pressed.x + pressed.width / 2));
  };
  await expect.poll(besidePointer).toBeLessThan(4);
  await page.keyboard.press('Escape');
  await window.menu('Visa', 'Kalkylens storlek', 'Normal storlek, 100 %');
  await expect.poll(async () => Math.round((await boxOf(cell)).height)).toBe(Math.round(height));
});
