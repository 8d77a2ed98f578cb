import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { filesOf, installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

/** FIL7: at most two seconds after the last edit. */
const KEPT_AFTER_MS = 2_000;

async function newWindow(context: BrowserContext): Promise<PlanWindow> {
  const page = await context.newPage();
  await installPickers(page);
  const window = new PlanWindow(page);
  await window.open();
  return window;
}

async function editAndWait(window: PlanWindow): Promise<void> {
  await window.openExample();
  await window.type('Resor, antal', '3 000');
  await window.page.waitForTimeout(KEPT_AFTER_MS);
}

/** As when the program or the computer dies: nobody is asked. */
const die = (page: Page) => page.close({ runBeforeUnload: false });

test('FIL7 unsaved edits of a window that died are offered, taken up, and stay unsaved until they are saved', async ({
  context,
}) => {
  const first = await newWindow(context);
  await editAndWait(first);
  await die(first.page);

  const second = await newWindow(context);
  const offer = second.page.getByRole('region', { name: /^Osparat arbete/ });
  await expect(offer).toContainText('Steget vidare 2025–2027');
  await offer.getByRole('button', { name: 'Öppna' }).click();
  await expect(second.cell('Resor', '2025')).toHaveText('120 000');
  await expect(second.savedState).toHaveText('Osparade ändringar');

  await die(second.page);
  const third = await newWindow(context);
  await third.page.getByRole('button', { name: 'Öppna', exact: true }).click();
  await expect(third.cell('Resor', '2025')).toHaveText('120 000');
  await filesOf(third.page).pick('räddad.samkalkyl');
  await third.page.keyboard.press('Control+s');
  await expect(third.savedState).toHaveText(/^Sparad/);
  await third.page.waitForTimeout(300);
  await die(third.page);
  const fourth = await newWindow(context);
  await expect(fourth.page.getByRole('heading', { name: 'Senaste filer' })).toBeVisible();
  await expect(fourth.page.getByRole('region', { name: /^Osparat arbete/ })).toHaveCount(0);
});

test('what a living window holds is not offered in another, and what is discarded is not offered again', async ({
  context,
}) => {
  const first = await newWindow(context);
  await editAndWait(first);
  const second = await newWindow(context);
  await expect(second.page.getByText('Planerna sparas på den här datorn')).toBeVisible();
  await expect(second.page.getByRole('region', { name: /^Osparat arbete/ })).toHaveCount(0);
  await die(first.page);
  await second.page.reload();
  await second.page.getByRole('button', { name: 'Släng' }).click();
  await second.page.reload();
  await expect(second.page.getByRole('heading', { name: 'Ny plan' })).toBeVisible();
  await expect(second.page.getByRole('region', { name: /^Osparat arbete/ })).toHaveCount(0);
});

test('edits that the user chose not to save are gone: in the window’s own question, and in the browser’s', async ({
  context,
}) => {
  const first = await newWindow(context);
  await editAndWait(first);
  await first.menu('Arkiv', 'Stäng planen');
  await first.dialog.getByRole('button', { name: 'Spara inte' }).click();
  await editAndWait(first);
  first.page.on('dialog', (dialog) => void dialog.accept());
  await first.page.reload();
  await expect(first.page.getByRole('heading', { name: 'Ny plan' })).toBeVisible();
  await first.page.waitForTimeout(300);
  await expect(first.page.getByRole('region', { name: /^Osparat arbete/ })).toHaveCount(0);
});

test('after a bug the work is offered again on the other side of the reload', async ({ context }) => {
  const window = await newWindow(context);
  await editAndWait(window);
  window.page.on('dialog', (dialog) => void dialog.accept());
  await window.page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
  await window.page.getByRole('button', { name: 'Läs in igen' }).click();
  await window.page.getByRole('button', { name: 'Öppna', exact: true }).click();
  await expect(window.cell('Resor', '2025')).toHaveText('120 000');
});
