import type { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { programOnPath } from '../../setup/chromium.mjs';
import { filesOf, installPickers } from './file-pickers.ts';
import { plain, PlanWindow } from './plan-window.ts';

const test = base.extend<{ window: PlanWindow }>({
  window: async ({ page }, use) => {
    await installPickers(page);
    const window = new PlanWindow(page);
    await window.open();
    await window.openExample();
    await use(window);
  },
});

const pages = (page: Page) => page.locator('.paper-page');

async function paperForMellerud(window: PlanWindow): Promise<void> {
  await window.show('Underlag');
  await window.page.getByRole('combobox', { name: 'Underlag för en kommun' }).selectOption('Mellerud');
  await expect(pages(window.page).first()).toBeVisible();
  await expect.poll(() => window.page.locator('.paper-figure img').count()).toBeGreaterThan(0);
}

/** As the browser prints it: the paper alone, in pages of its own size. */
function pdfOf(page: Page): Promise<Buffer> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

test('ACC2 the keyboard is in the papers when a key shows them, when one is made and when one is removed', async ({
  window,
  page,
}) => {
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('button', { name: 'Underlag för hela avtalet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pages(page).first()).toBeVisible();
  await expect(page.locator('main :focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Ta bort underlaget' }).focus();
  await page.keyboard.press('Enter');
  await expect(window.headline).toHaveText('Inga underlag än');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('a paper is drafted, written in by keyboard, marked when the figures move, and held against its new draft', async ({
  window,
  page,
}) => {
  await page.keyboard.press('Alt+5');
  await expect(window.headline).toHaveText('Inga underlag än');
  await paperForMellerud(window);
  const decision = page.getByRole('button', { name: 'Ändra texten: Förslag till beslut' });
  const text = page.getByRole('textbox', { name: 'Texten i Förslag till beslut' });
  const own = page.getByRole('listitem').filter({ hasText: 'att informera grannarna' });

  await decision.focus();
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nnågot som inte ska bli av');
  await page.keyboard.press('Escape');
  await expect(decision).toBeFocused();
  await expect(page.getByText('något som inte ska bli av')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n– att informera grannarna');
  await page.keyboard.press('Control+Enter');
  await expect(own).toBeVisible();
  await expect(page.getByRole('button', { name: /din egen: Förslag till beslut/ })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(own).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(own).toBeVisible();

  await window.show('Kalkyl');
  await window.member('Munkedal').click();
  await window.show('Underlag');
  await expect(page.getByRole('status').filter({ hasText: 'Siffrorna har ändrats' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Underlag' })).toContainText('1 avsnitt att se över');
  await expect(own).toBeVisible();
  await page.getByRole('button', { name: 'Visa nytt utkast: Förslag till beslut' }).click();
  await expect(window.dialog.locator('ins').filter({ hasText: /233.200/ })).not.toHaveCount(0);
  await expect(window.dialog.locator('del').filter({ hasText: /186.560/ })).not.toHaveCount(0);
  await window.dialog.getByRole('button', { name: 'Behåll min text' }).click();
  await expect(page.getByText('Siffrorna har ändrats sedan')).toHaveCount(0);
  await expect(own).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Visa nytt utkast: Förslag till beslut' }).click();
  await window.dialog.getByRole('button', { name: 'Ta det nya utkastet' }).click();
  await expect(own).toHaveCount(0);
  await expect(pages(page).first()).toContainText('233\u00a0200');

  await page.getByRole('combobox', { name: 'Språk i underlaget' }).selectOption('English');
  await expect(page.getByRole('heading', { name: 'Proposed decision' })).toBeVisible();
});

test('what is printed is what is shown: as many pages, tagged, named and in its language; the libraries come when used', async ({
  window,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const wordLibrary = () => fetched.filter((path) => /word-document/.test(path));
  await paperForMellerud(window);
  expect(
    fetched.some((path) => /charts/.test(path)),
    'the control: what is fetched is seen',
  ).toBe(true);
  expect(wordLibrary()).toEqual([]);

  const pdf = await pdfOf(page);
  const marks = pdf.toString('latin1');
  expect(pagesIn(pdf)).toBe(await pages(page).count());
  expect(marks).toContain('/StructTreeRoot');
  expect(marks).toMatch(/\/MarkInfo\s*<<\s*\/Type \/MarkInfo\s*\/Marked true/);
  expect(marks).toContain('/Lang (sv-SE)');
  expect(marks).toContain('/Outlines');
  expect(marks).toContain('/Alt');
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'L', 'LI', 'Figure'])
    expect(marks, tag).toMatch(new RegExp(`/S /${tag}\\b`));
  await expect(page).toHaveTitle(/Samkalkyl/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');

  await filesOf(page).pick('underlag.docx');
  await page.getByRole('button', { name: 'Spara underlaget som Word…' }).click();
  await expect(window.notice('underlag.docx är exporterad')).toBeVisible();
  // A draft waits for the board's name and more: whoever takes it away is told.
  await expect(window.notice('Underlaget är inte färdigt.')).toBeVisible();
  expect((await filesOf(page).read('underlag.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(wordLibrary()).not.toEqual([]);

  await page.getByRole('button', { name: 'Kopiera underlaget' }).click();
  await expect(window.notice('Underlaget är kopierat')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(copied.html).toMatch(/<h2[^>]*>Förslag till beslut<\/h2>/);
  expect(copied.html).toMatch(/<th[^>]*>2025<\/th>/);
  expect(plain(copied.text)).toContain('186 560');
});

test('the PDF says Mellerud’s amounts as calc has them, for all seven and for four (needs pdftotext)', async ({
  window,
  page,
}) => {
  test.skip(programOnPath(['pdftotext']) === undefined, 'needs pdftotext');
  const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-pdf-'));
  await paperForMellerud(window);
  // DOMAIN T2, and S with four of them: each member's amounts are calc's.
  const amounts = {
    'A Alla sju': ['186 560', '191 197', '195 973', '573 730'],
    'B Bara fyra': ['342 860'],
  };
  for (const [scenario, wanted] of Object.entries(amounts)) {
    await page.getByRole('combobox', { name: 'Scenario som föreslås' }).selectOption(scenario);
    await expect(pages(page).first()).toContainText(scenario.slice(2));
    writeFileSync(join(folder, 'paper.pdf'), await pdfOf(page));
    const said = plain(execFileSync('pdftotext', ['-layout', join(folder, 'paper.pdf'), '-']).toString());
    for (const amount of wanted) expect(said).toContain(amount);
    const shown = (await pages(page).allInnerTexts()).join('\n');
    // Every figure with thousands on the screen's pages is in the PDF, and no other.
    const figures = (text: string) => [...new Set(plain(text).match(/\d{1,3}(?: \d{3})+/g))].sort();
    expect(figures(said)).toEqual(figures(shown));
  }
  rmSync(folder, { recursive: true });
});
