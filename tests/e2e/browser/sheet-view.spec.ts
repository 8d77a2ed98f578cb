import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow, plain } from './plan-window.ts';
import { examplePlan, largePlan, openFile } from './sheet-plans.ts';
import { editor, example, focused, goToOther, press } from './sheet-steps.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

test.describe('a scenario', () => {
  test('S3 an own value is marked, says the base’s, and is reset from the formula bar or the menu', async ({
    page,
  }) => {
    const window = await example(page);
    await window.tab('Bara fyra').click();
    await window.cell('Övrigt', '2026').click();
    expect(await focused(page)).toBe('Övrigt, 2026, 80 000 kronor, avviker från bas: 110 000 kr/år');
    const why = page.getByRole('region', { name: 'Varför cellen' });
    await expect(why).toContainText('Bas: 110 000 kr/år');
    await why.getByRole('button', { name: 'Återställ' }).click();
    await expect(window.cell('Övrigt', '2025')).toHaveText('110 000');
    await press(page, 'Control+z');
    await expect(window.cell('Övrigt', '2026')).toHaveText('80 000');
    await window.cell('Övrigt', '2026').click({ button: 'right' });
    await window.menuItem('Återställ till bas (110 000 kr/år)').click();
    await expect(window.cell('Övrigt', '2026')).toHaveText('110 000');
  });

  test('S1 a value typed in a scenario is the scenario’s alone', async ({ page }) => {
    const window = await example(page);
    await window.tab('Utan Munkedal').click();
    await window.cell('Lön', '2025').click();
    await page.keyboard.type('900000');
    await press(page, 'Enter');
    await expect(window.cell('Lön', '2026')).toHaveText('927 000');
    await window.tab('Alla sju').click();
    await expect(window.cell('Lön', '2026')).toHaveText('865 200');
  });

  test('X1 the whole sentence can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const window = await example(page);
    await window.cell('Mellerud', '2025').click();
    await page.getByRole('button', { name: 'Kopiera förklaringen' }).click();
    await expect(window.notice('Förklaringen är kopierad')).toBeVisible();
    const copied = plain(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied).toContain('9 165 av 56 703 invånare');
    expect(copied).toContain('16 % × 1 166 000 kr = 186 560 kr');
  });
});

/** Where the headings of a year begin and end, from the left, section by section. */
async function edges(page: Page, year: string): Promise<readonly (readonly [number, number])[]> {
  return page.locator('.sheet-head', { hasText: year }).evaluateAll((heads) =>
    heads.map((head) => {
      const { left, right } = head.getBoundingClientRect();
      return [Math.round(left), Math.round(right)] as const;
    }),
  );
}

/** The last year is in sight, at one place in all of so many sections. */
async function expectInStep(page: Page, sections: number): Promise<void> {
  await expect
    .poll(async () => {
      const [first, ...others] = await edges(page, '2034');
      return { sections: others.length + 1, apart: others.filter((each) => String(each) !== String(first)) };
    })
    .toEqual({ sections, apart: [] });
  expect((await edges(page, '2034'))[0]?.[1]).toBeLessThan(1024);
}

/** Moves the active cell by the wheel, and waits until it stands still. */
async function wheelAway(page: Page, by: number): Promise<void> {
  const top = () => page.locator('.ag-cell:focus').evaluate((cell) => cell.getBoundingClientRect().top);
  const before = await top();
  await page.mouse.move(700, 450);
  await page.mouse.wheel(0, by);
  let latest = before;
  await expect
    .poll(async () => {
      const earlier = latest;
      latest = await top();
      return latest !== before && latest === earlier;
    })
    .toBe(true);
}

/** Nothing lies over its upper or lower edge; the handle for filling is in its last corner. */
async function isWholeInSight(field: Locator): Promise<boolean> {
  return field.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const points = [left + 2, (left + right) / 2].flatMap((x) =>
      [top + 2, bottom - 2].map((y) => [x, y] as const),
    );
    return points.every(([x, y]) => document.elementFromPoint(x, y) === element);
  });
}

async function tenYearsInNarrowWindow(page: Page): Promise<PlanWindow> {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openFile(page, largePlan(7, 10));
  await expect.poll(async () => String((await edges(page, '2025'))[1])).not.toBe('undefined');
  expect((await edges(page, '2025'))[1]).toEqual((await edges(page, '2025'))[0]);
  return new PlanWindow(page);
}

test.describe('how it stands', () => {
  test('a year stands over the same year, also when ten of them are scrolled in a narrow window', async ({
    page,
  }) => {
    await tenYearsInNarrowWindow(page);
    await press(page, 'Control+Home', 'End');
    await expectInStep(page, 2);
    for (const cell of await page.locator('.sheet-cell[data-column=year]').all())
      expect(await cell.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });

  test('a section that comes while the sheet is scrolled sideways stands as the others', async ({ page }) => {
    const window = await tenYearsInNarrowWindow(page);
    await press(page, 'Control+Home', 'End');
    await expectInStep(page, 2);
    await window.menu('Redigera', 'Lägg till', 'Egenfinansiering…');
    await window.dialog.getByRole('combobox', { name: 'Betalas av' }).fill('Regionen');
    await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
    await expectInStep(page, 3);
  });

  test('a section that is too narrow to follow follows when it has its width', async ({ page }) => {
    await tenYearsInNarrowWindow(page);
    const financing = page.getByRole('grid', { name: 'Finansiering', exact: true });
    const area = financing.locator('.ag-grid-scrollable-area');
    await area.evaluate((element) => (element.style.display = 'none'));
    await press(page, 'Control+Home', 'End');
    await expect.poll(async () => (await edges(page, '2034'))[0]?.[1]).toBeLessThan(1024);
    await area.evaluate((element) => element.style.removeProperty('display'));
    await expectInStep(page, 2);
  });

  for (const members of [7, 300])
    test(`what is typed brings a cell that was wheeled away into sight, ${members} members`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1024, height: 560 });
      await openFile(page, largePlan(members, 3));
      const typing = editor(page);
      for (const wheel of [3000, -3000]) {
        await press(
          page,
          'Control+Home',
          ...Array<string>(8).fill('ArrowDown'),
          'Home',
          'ArrowRight',
          'ArrowRight',
        );
        await expect.poll(() => focused(page)).toMatch(/^Kommun \d+, Invånare/);
        await wheelAway(page, wheel);
        await page.keyboard.type('12');
        await expect(typing).toHaveValue('12');
        await expect.poll(() => isWholeInSight(typing)).toBe(true);
        await press(page, 'Escape');
      }
    });

  test('N5 tkr is a view: what is typed and shown for editing is the plan’s kronor', async ({ page }) => {
    const window = await example(page);
    await window.menu('Visa', 'Belopp', 'Tusental kronor (tkr)');
    await expect(window.cell('Summa kostnader', '2025')).toHaveText('1 166');
    await window.cell('Övrigt', '2025').click();
    await press(page, 'F2');
    await expect(editor(page)).toHaveValue('110000');
  });

  test('a member without inhabitants is named at its cell and stops nothing else (A1)', async ({ page }) => {
    const plan = examplePlan();
    const members = plan.members.map((member) =>
      member.name === 'Dals-Ed' ? { ...member, register: null, population: null } : member,
    );
    await openFile(page, { ...plan, members });
    const window = new PlanWindow(page);
    const missing = window.cell('Dals-Ed', 'Invånare');
    await expect(missing).toHaveText('saknas');
    await missing.click();
    await page.keyboard.type('4606');
    await press(page, 'Enter');
    await expect(window.cell('Mellerud', '2025')).toHaveText('186 560');
  });

  test('three hundred members: only what is in sight is drawn, and every row is reached', async ({
    page,
  }) => {
    await openFile(page, largePlan(300, 10));
    expect(await page.locator('.sheet-row-member').count()).toBeLessThan(80);
    await page.getByRole('gridcell', { name: /^Kommun 001, Invånare/ }).click();
    await press(page, 'PageDown', 'PageDown', 'PageDown');
    expect(await focused(page)).toMatch(/^Kommun 031, Invånare/);
    await page.keyboard.type('20000');
    await press(page, 'Enter');
    expect(await focused(page)).toMatch(/^Kommun 032, Invånare/);
    await expect(page.getByRole('gridcell', { name: 'Kommun 031, Invånare, 20 000' })).toBeVisible();
    // Without a wait: the keys act on what was just typed, whatever is drawn of it.
    await page.keyboard.type('21000');
    await press(page, 'Enter', 'ArrowUp', 'F2');
    await expect(page.locator('.cell-editor input')).toHaveValue('21000');
    await press(page, 'Escape');
    await expect(page.getByRole('gridcell', { name: 'Kommun 032, Invånare, 21 000' })).toBeFocused();
    await press(page, 'Control+End');
    expect(await focused(page)).toBe('Skillnad mot budget, Summerar exakt');
    await press(page, 'Control+ArrowUp');
    expect(await focused(page)).toMatch(/^Kommun 001, Tak/);
  });

  for (const theme of ['light', 'dark'] as const) {
    test(`nothing for axe to find in the ${theme} theme, not while something is refused either`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      const window = await example(page);
      await window.tab('Utan Munkedal').click();
      await expect(window.headline).toContainText('Utan Munkedal');
      expect(await violations(page)).toEqual([]);
      await window.cell('Lön', '2025').click();
      await goToOther(page);
      await page.keyboard.type('1.234');
      await press(page, 'Enter');
      expect(await violations(page)).toEqual([]);
    });
  }
});

/** What axe finds in the sheet and its formula bar, and in what hangs over them. */
async function violations(page: Page) {
  const axe = new AxeBuilder({ page }).include('main').include('.formula-bar').include('body > :not(#root)');
  return (await axe.analyze()).violations;
}
