import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Plan } from '../../../core/index.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { filesOf, installPickers } from './file-pickers.ts';
import { PlanWindow, plain } from './plan-window.ts';
import { examplePlan, largePlan, openFile } from './sheet-plans.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

test('S4 members beside scenarios: amounts, differences in kr and percent, kr per inhabitant, ceilings', async ({
  page,
}) => {
  await comparison(page);
  await expect
    .poll(() => figures(page, 'Mellerud'))
    .toEqual([
      ...['200 000', '186 560', '20,36'],
      ...['342 860', '+156 300', '+83,8', '37,41'],
      ...['231 200', '+44 640', '+23,9', '25,23'],
    ]);
  await expect
    .poll(() => figures(page, 'Munkedal'))
    .toEqual([
      ...['', '221 540', '21,10'],
      ...['ej med', '−221 540', '−100,0', '–'],
      ...['ej med', '−221 540', '−100,0', '–'],
    ]);
  await expect
    .poll(() => figures(page, 'Summa'))
    .toEqual([
      ...['', '1 166 000', '20,56'],
      ...['1 106 000', '−60 000', '−5,1', '37,69'],
      ...['1 156 000', '−10 000', '−0,9', '25,02'],
    ]);
  await expect
    .poll(() => figures(page, 'Brutna tak 2025'))
    .toEqual(['Inga', 'Mellerud 142 860 kr över', 'Mellerud 31 200 kr över']);
  await expect.poll(() => figures(page, /^Resor/)).toEqual(['2 250 mil', '1 500 mil', '2 000 mil']);
  await expect.poll(() => figures(page, /^Övrigt/)).toEqual(['110 000 kr/år', '80 000 kr/år', 'som A']);
});

test('S4 any period, any scenario to start from, and any number beside it, by the keyboard', async ({
  page,
}) => {
  await comparison(page);
  await page.getByRole('radio', { name: '2025' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2026' })).toBeFocused();
  await expect.poll(async () => (await figures(page, 'Mellerud'))[1]).toBe('191 197');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Summa' })).toHaveAttribute('aria-checked', 'true');
  await expect.poll(async () => (await figures(page, 'Mellerud'))[1]).toBe('573 730');
  await page.getByRole('radio', { name: '2025' }).click();

  await page.getByRole('button', { name: 'Jämför mot: Alla sju' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Jämför mot: Utan Munkedal' })).toBeFocused();
  await expect
    .poll(async () => (await figures(page, 'Mellerud')).slice(1, 5))
    .toEqual(['231 200', '25,23', '186 560', '−44 640']);

  await page.getByRole('button', { name: 'Jämför: 2 scenarier' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Alla sju' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Alla sju' })).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Jämför: 1 scenario' })).toBeFocused();
  await expect.poll(() => figures(page, 'Mellerud')).toHaveLength(1 + 2 + 4);
});

test('S4 the comparison follows what is edited and undone', async ({ page }) => {
  const window = await comparison(page);
  await window.show('Kalkyl');
  await window.member('Munkedal').click();
  await window.show('Jämför');
  await expect.poll(async () => (await figures(page, 'Mellerud'))[1]).toBe('233 200');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Mellerud').getByRole('cell').nth(1)).toHaveText('186 560');
});

test('S4 A1 a scenario that nobody has joined shows its whole cost as unfunded', async ({ page }) => {
  await openFile(page, nobodyJoined());
  await new PlanWindow(page).show('Jämför');
  await expect
    .poll(() => figures(page, 'Summa'))
    .toEqual([...['', '1 166 000', '20,56'], ...['0', '−1 166 000', '−100,0', '–']]);
  await expect.poll(() => figures(page, 'Ofinansierat')).toEqual(['0', '', '1 166 000', '']);
  await page.getByRole('radio', { name: 'Summa' }).click();
  await expect.poll(async () => (await figures(page, 'Ofinansierat'))[2]).toBe('3 585 809');
});

test('the charts say what they show, follow what is chosen and edited, and have a table, PNG and SVG behind them', async ({
  page,
}) => {
  const window = await comparison(page);
  const members = page.getByRole('img', { name: /^Kostnad per kommun 2025\. tkr/ });
  await expect(members).toHaveAccessibleName(/Över taket: Mellerud i B och Mellerud i C/);
  await expect.poll(() => words(members)).toContain('343');
  const bridge = page.getByRole('img', { name: /^Från A ”Alla sju” till B ”Bara fyra” 2025 för Mellerud/ });
  await expect.poll(() => words(bridge)).toContain('+175 726');

  await page.getByRole('combobox', { name: 'Vems kostnad' }).selectOption('Bengtsfors');
  await expect.poll(() => words(page.getByRole('img', { name: /för Bengtsfors/ }))).toContain('342 860');
  await page.getByRole('combobox', { name: 'Vad diagrammet visar' }).selectOption('Över åren per rad');
  const years = page.getByRole('img', { name: /^Kostnad över åren per rad/ });
  await expect.poll(() => words(years)).toEqual(expect.arrayContaining(['1 166', 'Lön', '2027']));
  await window.show('Kalkyl');
  await window.type('Lön, lön per år', '900 000');
  await window.show('Jämför');
  await expect.poll(() => words(years)).toContain('900');

  const menu = page.getByRole('button', { name: 'Mer om diagrammet Kostnad över åren per rad' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Visa som tabell' }).click();
  await expect(page.getByRole('table', { name: /^Kostnad över åren per rad/ })).toContainText('900 000');
  expect(await violations(page)).toEqual([]);
  await menu.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(years).toBeVisible();
  for (const [type, head] of [
    ['PNG', '\u0089PNG'],
    ['SVG', '<svg width="'],
  ] as const) {
    const name = `Kostnad över åren per rad.${type.toLowerCase()}`;
    await filesOf(page).pick(name);
    await menu.click();
    await page.getByRole('menuitem', { name: `Spara ${type}` }).click();
    await expect(window.notice(`${name} är exporterad`)).toBeVisible();
    const bytes = await filesOf(page).read(name);
    expect(Buffer.from(bytes).toString('latin1').slice(0, head.length)).toBe(head);
  }
});

test('a picture is copied, and where the browser refuses it is said what to do instead', async ({
  page,
  context,
}) => {
  await comparison(page);
  const menu = page.getByRole('button', { name: 'Mer om diagrammet Kostnad per kommun 2025' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await menu.click();
  await page.getByRole('menuitem', { name: 'Kopiera bild' }).click();
  await expect(new PlanWindow(page).notice('Bilden är kopierad')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toContain('image/png');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Kopiera bild' }).click();
  await expect(new PlanWindow(page).notice('Bilden kunde inte kopieras')).toBeVisible();
});

test('a plan with one scenario says how to get another', async ({ page }) => {
  await openFile(page, largePlan(7, 3));
  const window = new PlanWindow(page);
  await window.show('Jämför');
  await expect(page.getByText('Planen har bara ett scenario')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lägg till scenario' })).toBeVisible();
});

test('names and headings stay in sight while many members and scenarios are scrolled', async ({ page }) => {
  const plan = largePlan(300, 10);
  const letters = [...'BCDEFGH'];
  await openFile(page, {
    ...plan,
    scenarios: letters.map((letter) => ({
      id: letter,
      letter,
      name: `Förslag ${letter}`,
      note: '',
      overrides: {},
    })),
  });
  await new PlanWindow(page).show('Jämför');
  const area = page.getByRole('region', { name: 'Jämförelse' });
  await area.evaluate((element) => element.scrollTo(900, 4_000));
  const head = page.getByRole('columnheader', { name: 'Kommun', exact: true });
  await expect(head).toBeInViewport();
  const inSight = page.getByRole('rowheader', { name: /^Kommun 1[0-9]{2}/ }).nth(20);
  await expect(inSight).toBeInViewport();
  expect((await inSight.boundingBox())?.x).toBe((await area.boundingBox())?.x);
  expect(await page.getByRole('row').count()).toBeLessThan(120);
  await expect(page.getByRole('combobox', { name: 'År' })).toHaveValue('0');
});

test('F2 T1: what is paid before the members stands above them, and a ceiling with its kind', async ({
  page,
}) => {
  await openFile(page, everythingPlan());
  await new PlanWindow(page).show('Jämför');
  // 2025: pay 25 000 × 12 × 0,8 × 1,4 = 336 000 + 15 % + 40 000 + 60 000 + 90 000; a full post in the scenario.
  await expect.poll(() => figures(page, 'Kostnader')).toEqual(['576 400', '', '673 000', '']);
  // 60 % of what half the pay leaves, and 10 000: 255 040 and 287 800, at most 150 000 and 200 000.
  await expect.poll(() => figures(page, 'Bidrag')).toEqual(['150 000', '', '200 000', '']);
  await expect.poll(() => figures(page, 'Bidrag, över bidragstaket')).toEqual(['105 040', '', '87 800', '']);
  await expect.poll(async () => (await figures(page, 'Beta'))[0]).toBe('200 000 per år');
  await expect.poll(async () => (await figures(page, 'Gamma'))[0]).toBe('260 000 perioden');
  await expect.poll(async () => (await figures(page, 'Delta'))[0]).toBe('90 000 i snitt');
});

for (const theme of ['light', 'dark'] as const) {
  test(`nothing for axe to find in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await comparison(page);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Jämför: 2 scenarier' }).click();
    expect(await violations(page)).toEqual([]);
  });
}

async function comparison(page: Page): Promise<PlanWindow> {
  const window = new PlanWindow(page);
  await window.openExample();
  await window.show('Jämför');
  await expect(page.getByRole('table', { name: 'Scenarier sida vid sida' })).toBeVisible();
  return window;
}

/** The example with one scenario, in which each member stands aside. */
function nobodyJoined(): Plan {
  const plan = examplePlan();
  const overrides = Object.fromEntries(plan.members.map(({ id }) => [`member:${id}.joined`, { all: false }]));
  return { ...plan, scenarios: [{ id: 'ingen', letter: 'B', name: 'Ingen är med', note: '', overrides }] };
}

/** What axe finds in the comparison and its tools, and in what hangs over them. */
async function violations(page: Page) {
  const axe = new AxeBuilder({ page }).include('main').include('.toolbar').include('body > :not(#root)');
  return (await axe.analyze()).violations;
}

/** What stands on a chart. */
async function words(chart: Locator): Promise<readonly string[]> {
  return (await chart.locator('text').allTextContents()).map(plain);
}

function row(page: Page, name: string | RegExp): Locator {
  const header = page.getByRole('rowheader', { name, exact: true });
  return page.getByRole('row').filter({ has: header });
}

/** What stands beside a row's name, from left to right. */
async function figures(page: Page, name: string | RegExp): Promise<readonly string[]> {
  return (await row(page, name).getByRole('cell').allInnerTexts()).map(plain);
}
