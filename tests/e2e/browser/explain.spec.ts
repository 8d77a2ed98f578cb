import { expect, test, type Locator, type Page } from '@playwright/test';
import { OF_COLOURS, violations } from './axe.ts';
import { plain, PlanWindow } from './plan-window.ts';
import { example, focused, press } from './sheet-steps.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Förklaring' });
const step = (page: Page, name: RegExp) => panel(page).getByRole('treeitem', { name });

/** The cells that are framed as sources, in the order of the sheet: "solid 16 %". */
async function framed(page: Page): Promise<readonly string[]> {
  const cells = page.locator('.sheet-cell:has(> .source-frame:not([data-frame="step"]))');
  const found = await cells.evaluateAll((each) =>
    each.map((cell) => {
      const frame = cell.querySelector<HTMLElement>('.source-frame');
      return `${frame?.dataset.frame} ${cell.textContent}`;
    }),
  );
  return found.map(plain);
}

async function copied(page: Page): Promise<string> {
  return plain(await page.evaluate(() => navigator.clipboard.readText()));
}

/** The selected step, as it is read. */
function inHand(page: Page): Locator {
  return panel(page).locator('[role=treeitem][aria-selected=true]');
}

test.beforeEach(async ({ page }) => new PlanWindow(page).open());

test('X1 a figure is walked down to its inputs by mouse: each step leads to its cell and frames what it is made of', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const window = await example(page);
  await window.cell('Mellerud', '2025').click();
  await page.getByRole('button', { name: 'Förklaring', exact: true }).click();
  await expect(panel(page)).toContainText('Alla sju › Mellerud › 2025');
  await expect(panel(page).locator('.explain-figure')).toHaveText('186 560 kr');
  await expect(panel(page)).toContainText('Under taket. 13 440 kr kvar till 200 000 kr/år.');

  await test.step('the assumptions fold to a rail, and can be unfolded again', async () => {
    await expect(window.panel.getByRole('button', { name: 'Visa antaganden' })).toBeVisible();
  });

  await test.step('rule 9: framed as the formula’s terms are underlined', async () => {
    await expect.poll(() => framed(page)).toEqual(['dashed 1 166 000', 'solid 16,1616 %']);
  });

  await test.step('what is copied: sentences and the tree, in either language', async () => {
    await panel(page).getByRole('button', { name: 'Kopiera text' }).click();
    await expect(window.notice('Förklaringen är kopierad')).toBeVisible();
    expect(await copied(page)).toBe(
      'Mellerud 2025: 9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest); 16 % × 1 166 000 kr = 186 560 kr. Under taket. 13 440 kr kvar till 200 000 kr/år.',
    );
    await panel(page).getByRole('button', { name: 'Engelska' }).click();
    await panel(page).getByRole('button', { name: 'Kopiera trädet' }).click();
    await expect.poll(() => copied(page)).toContain('Mellerud pays in 2025: 186,560 kr');
    expect((await copied(page)).split('\n')).toHaveLength(11);
  });

  await test.step('a step leads to its cell, and the tree that led there stays', async () => {
    await step(page, /^Årets kostnad/).click();
    await expect.poll(() => focused(page)).toMatch(/^Summa kostnader, 2025, 1 166 000 kronor/);
    await expect(panel(page).locator('.explain-figure')).toHaveText('186 560 kr');
    await expect
      .poll(() => framed(page))
      .toEqual(['solid 840 000', 'dashed 126 000', 'solid 90 000', 'dashed 110 000']);
  });

  await test.step('an input is changed where it stands, and the figure follows', async () => {
    await step(page, /^Resor 2025/)
      .locator('.explain-twist')
      .click();
    await step(page, /^Resor, antal 2025/).click();
    await expect(window.assumption('Resor, antal')).toBeFocused();
    await window.type('Resor, antal', '2000');
    // 2 000 mil for 40 is 80 000; 16 % of 1 156 000 is 184 960.
    await expect(panel(page).locator('.explain-figure')).toHaveText('184 960 kr');
  });

  await test.step('the panel follows what is selected in the sheet', async () => {
    await window.cell('Summa finansiering', 'Invånare').click();
    await expect(panel(page).locator('.explain-figure')).toHaveText('56 703');
    await window.cell('Mellerud', '2025').click();
    await page.getByRole('button', { name: '1 156 000 kr, gå dit' }).click();
    await expect.poll(() => focused(page)).toMatch(/^Summa kostnader, 2025/);
    await expect(panel(page).locator('.explain-figure')).toHaveText('1 156 000 kr');
    await window.page.getByRole('rowheader', { name: 'Mellerud' }).click();
    await expect(panel(page)).toContainText('Här finns ingen siffra att förklara.');
  });

  await test.step('that it is open is remembered', async () => {
    // What is unsaved is kept for recovery.
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await new PlanWindow(page).openExample();
    await expect(panel(page)).toBeVisible();
    await panel(page).getByRole('button', { name: 'Stäng förklaringen' }).click();
    await expect(panel(page)).toBeHidden();
    await expect(page.locator('.ag-cell:focus')).toHaveCount(1);
    await expect(window.assumption('Lön, löneindex')).toBeVisible();
  });
});

test('X1 the same by keyboard alone, and from a figure that is missing to the input that mends it', async ({
  page,
}) => {
  const window = await example(page);
  await press(page, 'Control+e', 'F6');
  await expect(inHand(page)).toBeFocused();
  await press(page, 'Escape');
  await expect(page.locator('.ag-cell:focus')).toHaveCount(1);

  await test.step('arrows walk the tree and frame; Enter goes to the cell; Escape comes back', async () => {
    await window.cell('Mellerud', '2025').click();
    await expect(inHand(page)).toContainText('Mellerud betalar 2025');
    await press(page, 'F6');
    await expect(inHand(page)).toBeFocused();
    await press(page, 'ArrowDown');
    await expect(inHand(page)).toContainText('Andel, avrundad');
    await expect(inHand(page).locator('.formula-term')).toHaveCount(2);
    await expect(page.locator('.formula-bar')).toHaveAttribute('data-quiet', 'true');
    await expect.poll(() => framed(page)).toEqual(['solid 9 165', 'dashed 56 703']);
    await press(page, 'ArrowLeft', 'ArrowDown');
    await expect(inHand(page)).toContainText('Årets kostnad, 2025');
    await press(page, 'End', 'Enter');
    await expect.poll(() => focused(page)).toMatch(/^Övrigt, 2025, 110 000 kronor/);
    await expect(page.locator('.formula-bar')).toHaveAttribute('data-quiet', 'false');
    await page.keyboard.type('10000');
    await press(page, 'Enter');
    // 1 166 000 less 100 000; 16 % of 1 066 000 is 170 560.
    await expect(window.cell('Mellerud', '2025')).toHaveText('170 560');
  });

  await test.step('a figure that cannot be computed says why, and leads to the input', async () => {
    await window.menu('Redigera', 'Lägg till', 'Kommun…');
    await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('Region Väst');
    await window.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await window.cell('Mellerud', '2026').click();
    await expect(panel(page)).toContainText('Region Väst saknar värde i fördelningsnyckeln');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, OF_COLOURS)).toEqual([]);
    const way = panel(page).getByRole('button', { name: 'Gå till uppgiften' });
    await way.focus();
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toMatch(/^Region Väst, Invånare/);
    await page.keyboard.type('1000');
    await press(page, 'Enter');
    await expect(window.cell('Mellerud', '2026')).not.toHaveText('–');
  });
});

test('in a small window the cell that is explained stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  const window = await example(page);
  const cell = window.cell('Lön', 'Summa');
  await cell.click();
  await press(page, 'Control+e');
  await expect(panel(page)).toBeVisible();
  const edgeOf = async (of: Locator, side: 0 | 1) => {
    const box = await of.boundingBox();
    return box ? box.x + side * box.width : NaN;
  };
  await expect
    .poll(async () => (await edgeOf(panel(page), 0)) - (await edgeOf(cell, 1)))
    .toBeGreaterThanOrEqual(0);
});
