import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { PROJECT } from './electron-program.ts';
import { expect, test, type Desktop } from './launch-desktop.ts';
import { answerMessages, answerOpen, answerSave, messagesShown, noticePrinting } from './native-dialogs.ts';
import { planPage } from './plan-page.ts';

const EXAMPLE = join(PROJECT, 'resources/examples/steget-vidare.samkalkyl');
const PLAN = 'Steget vidare 2025–2027';

function copyExample({ folder }: Desktop, name = 'Min plan å.samkalkyl'): string {
  const path = join(folder, name);
  copyFileSync(EXAMPLE, path);
  return path;
}

async function openByDialog(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerOpen(app, path);
  await page.getByRole('button', { name: 'Öppna fil…' }).click();
  await expect(page.getByRole('grid', { name: 'Budget' })).toBeVisible();
}

const ended = (app: ElectronApplication) => new Promise((resolve) => app.process().once('exit', resolve));

test('open, edit, save, close, and the next day open from the list: the same figures', async ({
  desktop,
}) => {
  const path = copyExample(desktop);
  {
    const { app, page } = await desktop.start();
    const plan = planPage(page);
    await openByDialog(app, page, path);
    await expect(plan.cell('Mellerud', '2025')).toHaveText('186 560');
    await plan.toggle('Munkedal');
    await expect(plan.cell('Mellerud', '2025')).toHaveText('233 200');
    await expect(plan.savedState).toHaveText('Osparade ändringar');
    await plan.save();
    await expect(plan.savedState).toHaveText(/^Sparad/);
    expect(readFileSync(path, 'utf8')).not.toBe(readFileSync(EXAMPLE, 'utf8'));
    const closed = ended(app);
    await plan.pressBar('Stäng');
    expect(await closed, 'nobody is asked: everything is saved').toBe(0);
  }
  const { page } = await desktop.start();
  await expect(page.getByRole('heading', { name: 'Senaste filer' })).toBeVisible();
  await page
    .getByRole('row', { name: new RegExp(PLAN) })
    .getByText(PLAN)
    .click();
  const plan = planPage(page);
  await expect(plan.cell('Mellerud', '2025')).toHaveText('233 200');
  await expect(page.getByRole('checkbox', { name: 'Munkedal' })).not.toBeChecked();
});

test('FIL13 the window’s own close button asks about unsaved edits; Avbryt keeps them, Spara saves and closes', async ({
  desktop,
}) => {
  const path = copyExample(desktop);
  const { app, page } = await desktop.start();
  const plan = planPage(page);
  await openByDialog(app, page, path);
  await plan.typeInto('Övrigt', '2025', '120000');
  await expect(plan.savedState).toHaveText('Osparade ändringar');

  await answerMessages(app, 'Avbryt');
  await plan.pressBar('Stäng');
  await expect.poll(() => messagesShown(app)).toMatchObject([{ message: `Spara ändringarna i ${PLAN}?` }]);
  await expect(plan.cell('Övrigt', '2025')).toHaveText('120 000');
  expect(readFileSync(path, 'utf8')).toBe(readFileSync(EXAMPLE, 'utf8'));

  await answerMessages(app, 'Spara');
  const closed = ended(app);
  await plan.pressBar('Stäng');
  expect(await closed).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('120000');
});

test('FIL13 Spara that is cancelled in the file dialog keeps the window', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  const plan = planPage(page);
  await page.getByRole('button', { name: PLAN }).click();
  await plan.toggle('Munkedal');
  await expect(plan.savedState).toHaveText('Osparade ändringar');
  await answerSave(app, null);
  await answerMessages(app, 'Spara');
  await plan.pressBar('Stäng');
  await expect.poll(() => messagesShown(app)).toHaveLength(1);
  await page.waitForTimeout(500);
  await expect(page.getByRole('checkbox', { name: 'Munkedal' })).not.toBeChecked();
});

test('a native menu entry does its action once, and so does its key', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  const plan = planPage(page);
  await page.getByRole('button', { name: PLAN }).click();
  await plan.toggle('Munkedal');
  await plan.toggle('Årjäng');
  await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('edit.undo')?.click());
  await expect(page.getByRole('checkbox', { name: 'Årjäng' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Munkedal' })).not.toBeChecked();
  await plan.toggle('Årjäng');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('checkbox', { name: 'Årjäng' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Munkedal' })).not.toBeChecked();
});

test('the native menu follows the language, and the choice is there at the next start', async ({
  desktop,
}) => {
  const labels = (app: ElectronApplication) =>
    app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  {
    const { app, page } = await desktop.start();
    await expect(page.getByRole('heading', { name: 'Ny plan' })).toBeVisible();
    await expect.poll(() => labels(app)).toContain('Arkiv');
    await app.evaluate(
      ({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('view.language.en')?.click(),
    );
    await expect.poll(() => labels(app)).toContain('File');
    await app.close();
  }
  const { app } = await desktop.start();
  await expect.poll(() => labels(app)).toContain('File');
});

test('a second launch brings its plan into this program, and its own window for a plan already shown', async ({
  desktop,
}) => {
  const first = copyExample(desktop, 'ett.samkalkyl');
  copyExample(desktop, 'två.samkalkyl');
  const { app, page } = await desktop.start();
  await openByDialog(app, page, first);
  await planPage(page).toggle('Munkedal');

  const opened = app.waitForEvent('window');
  expect(await desktop.startAgain(['två.samkalkyl'])).toBe(0);
  const second = await opened;
  await expect(planPage(second).cell('Mellerud', '2025')).toHaveText('186 560');

  expect(await desktop.startAgain(['ett.samkalkyl'])).toBe(0);
  await expect(page.getByRole('checkbox', { name: 'Munkedal' }), 'its edits are untouched').not.toBeChecked();
  expect(app.windows()).toHaveLength(2);
});

test('a file that is no plan is refused with the reason, and the plan that is open stays', async ({
  desktop,
}) => {
  const path = copyExample(desktop);
  const broken = join(desktop.folder, 'trasig.samkalkyl');
  writeFileSync(broken, readFileSync(path, 'utf8').slice(0, 900));
  const { app, page } = await desktop.start();
  await openByDialog(app, page, path);
  await answerOpen(app, broken);
  await page.keyboard.press('Control+o');
  await expect(page.getByText(/trasig\.samkalkyl kunde inte öppnas\. Filen är avkortad/)).toBeVisible();
  await expect(planPage(page).cell('Mellerud', '2025')).toHaveText('186 560');
  expect(readFileSync(broken, 'utf8'), 'FIL9 it is not touched').toHaveLength(900);
});

test('FIL5 a plan that a colleague saved meanwhile is not overwritten unasked', async ({ desktop }) => {
  const path = copyExample(desktop);
  const { app, page } = await desktop.start();
  const plan = planPage(page);
  await openByDialog(app, page, path);
  await plan.toggle('Munkedal');
  writeFileSync(path, 'theirs');
  await plan.save();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('har ändrats av någon annan');
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  expect(readFileSync(path, 'utf8')).toBe('theirs');
  await expect(plan.savedState).toHaveText('Osparade ändringar');
});

test('SEC14 a whole session asks nothing of the network and breaks no rule of the policy', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && !/^bundle\b/.test(host)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  const plan = planPage(page);
  await page.getByRole('button', { name: PLAN }).click();
  await plan.toggle('Munkedal');
  await plan.pressBar('Jämför');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await plan.pressBar('Kalkyl');
  await answerSave(app, join(desktop.folder, 'Export.xlsx'));
  await page.getByRole('button', { name: 'Exportera till Excel' }).click();
  const exported = join(desktop.folder, 'Export.xlsx');
  await expect.poll(() => existsSync(exported)).toBe(true);
  expect(readFileSync(exported).subarray(0, 2).toString()).toBe('PK');

  await plan.pressBar('Underlag');
  await page.getByRole('button', { name: 'Underlag för hela avtalet' }).click();
  await expect(page.locator('.paper-figure img').first()).toBeVisible();
  await answerSave(app, join(desktop.folder, 'Underlag.pdf'));
  await page.getByRole('button', { name: 'Spara underlaget som PDF…' }).click();
  const paper = join(desktop.folder, 'Underlag.pdf');
  await expect.poll(() => existsSync(paper)).toBe(true);
  const pdf = readFileSync(paper, 'latin1');
  for (const mark of ['%PDF-', '/StructTreeRoot', '/Lang (sv-SE)', '/Outlines']) expect(pdf).toContain(mark);
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(await page.locator('.paper-page').count());
  await noticePrinting(app);
  await page.keyboard.press('Control+p');
  await expect.poll(() => app.evaluate(() => 'printed' in globalThis)).toBe(true);
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});
