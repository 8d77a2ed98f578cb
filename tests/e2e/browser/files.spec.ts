import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf, installPickers, withoutPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';

const EXAMPLE = readFileSync(
  join(import.meta.dirname, '../../../resources/examples/steget-vidare.samkalkyl'),
  'utf8',
);

test.describe('where the browser can write files', () => {
  test.beforeEach(async ({ page }) => {
    await installPickers(page);
    await new PlanWindow(page).open();
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['tom.samkalkyl', '', /Filen är tom/],
    ['avkortad.samkalkyl', EXAMPLE.slice(0, 900), /Filen är avkortad/],
    ['främmande.samkalkyl', '{"hello": "world"}', /kommer från ett annat program/],
    ['nyare.samkalkyl', EXAMPLE.replace(/"version": \d+/, '"version": 99'), /nyare/],
    ['osund.samkalkyl', EXAMPLE.replace('"840000"', '"minus"'), /kunde inte öppnas/],
  ];
  test('FIL9 FIL10 a file that cannot be opened is refused with the reason, and nothing is lost', async ({
    page,
  }) => {
    const window = new PlanWindow(page);
    const files = filesOf(page);
    await window.openExample();
    await window.type('Resor, antal', '3 000');
    for (const [name, content, says] of refused) {
      await files.write(name, content);
      await files.pick(name);
      await page.keyboard.press('Control+o');
      await window.dialog.getByRole('button', { name: 'Spara inte' }).click();
      await expect(window.notice(`${name} kunde inte öppnas`)).toContainText(says);
      await expect(window.cell('Resor', '2025')).toHaveText('120 000');
      await expect(window.savedState).toHaveText('Osparade ändringar');
      expect((await files.read(name)).toString()).toBe(content);
    }
  });

  test('FIL11 a plan that was changed outside the program opens with a warning', async ({ page }) => {
    const window = new PlanWindow(page);
    const files = filesOf(page);
    await files.write('fil.samkalkyl', EXAMPLE.replaceAll('"840000"', '"900000"'));
    await files.pick('fil.samkalkyl');
    await page.getByRole('button', { name: 'Öppna fil…' }).click();
    await expect(window.notice(/utanför/)).toBeVisible();
    await expect(window.cell('Lön', '2025')).toHaveText('900 000');
  });

  test('FIL13 unsaved edits are asked about: Avbryt stays, Spara inte goes on, Spara saves first', async ({
    page,
  }) => {
    const window = new PlanWindow(page);
    const files = filesOf(page);
    await window.openExample();
    await window.menu('Arkiv', 'Stäng planen');
    await expect(page.getByRole('heading', { name: 'Ny plan' }), 'nothing to ask about').toBeVisible();
    await window.openExample();
    await window.type('Resor, antal', '3 000');
    await window.menu('Arkiv', 'Stäng planen');
    await expect(window.dialog).toContainText('Om du inte sparar går ändringarna förlorade');
    await window.dialog.getByRole('button', { name: 'Avbryt' }).click();
    await expect(window.cell('Resor', '2025')).toHaveText('120 000');
    await files.pick('plan.samkalkyl');
    await window.menu('Arkiv', 'Stäng planen');
    await window.dialog.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Ny plan' })).toBeVisible();
    expect((await files.read('plan.samkalkyl')).toString()).toContain('"3000"');
  });

  test('closing the picker saves nothing and keeps everything', async ({ page }) => {
    const window = new PlanWindow(page);
    await window.openExample();
    await window.type('Resor, antal', '3 000');
    await filesOf(page).pick(null);
    await page.keyboard.press('Control+s');
    await expect(window.savedState).toHaveText('Osparade ändringar');
    await expect(page.locator('.notice')).toHaveCount(0);
  });

  test('FIL5 a file that someone else changed is not overwritten unasked; as a copy both are kept', async ({
    page,
  }) => {
    const window = new PlanWindow(page);
    const files = filesOf(page);
    await openSaved(window, 'delad.samkalkyl');
    await files.write('delad.samkalkyl', 'theirs');
    await window.type('Resor, antal', '3 000');
    await page.keyboard.press('Control+s');
    await expect(window.dialog).toContainText('delad.samkalkyl har ändrats av någon annan');
    await window.dialog.getByRole('button', { name: 'Avbryt' }).click();
    expect((await files.read('delad.samkalkyl')).toString()).toBe('theirs');
    await files.pick('kopia.samkalkyl');
    await page.keyboard.press('Control+s');
    await window.dialog.getByRole('button', { name: 'Spara som kopia' }).click();
    await expect(window.savedState).toHaveText(/^Sparad/);
    expect((await files.read('delad.samkalkyl')).toString()).toBe('theirs');
    expect((await files.read('kopia.samkalkyl')).toString()).toContain('"3000"');
  });

  test('FIL5 writing over keeps the other version as a download', async ({ page }) => {
    const window = new PlanWindow(page);
    const files = filesOf(page);
    await openSaved(window, 'delad.samkalkyl');
    await files.write('delad.samkalkyl', 'theirs');
    await window.type('Resor, antal', '3 000');
    await page.keyboard.press('Control+s');
    const download = page.waitForEvent('download');
    await window.dialog.getByRole('button', { name: 'Skriv över' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('theirs');
    await expect(window.savedState).toHaveText(/^Sparad/);
    expect((await files.read('delad.samkalkyl')).toString()).toContain('"3000"');
  });

  test('FIL16 a full disk and a lost file are said, and the edits stay', async ({ page }) => {
    const window = new PlanWindow(page);
    await openSaved(window, 'plan.samkalkyl');
    await window.type('Resor, antal', '3 000');
    await filesOf(page).fail('QuotaExceededError');
    await page.keyboard.press('Control+s');
    await expect(window.notice('Planen kunde inte sparas')).toContainText('Det finns inte plats');
    await expect(window.savedState).toHaveText('Kunde inte spara');
    await filesOf(page).fail('NotAllowedError');
    await page.keyboard.press('Control+s');
    await expect(window.notice('Behörighet saknas')).toBeVisible();
    await filesOf(page).fail(null);
    await page.keyboard.press('Control+s');
    await expect(window.savedState).toHaveText(/^Sparad/);
  });

  test('a file dropped anywhere opens, and something else that is dropped is refused', async ({ page }) => {
    const window = new PlanWindow(page);
    await drop(page, 'släppt.samkalkyl', EXAMPLE);
    await expect(window.cell('Mellerud', '2025')).toHaveText('186 560');
    await drop(page, 'bild.png', 'not a plan');
    await expect(window.notice('bild.png kunde inte öppnas')).toBeVisible();
    await expect(window.cell('Mellerud', '2025')).toHaveText('186 560');
  });

  test('recent files say what is in them, are searched when they are many, and can be forgotten', async ({
    page,
  }) => {
    const window = new PlanWindow(page);
    const files = filesOf(page);
    for (const name of ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex']) {
      await files.write(`${name}.samkalkyl`, EXAMPLE.replace('Steget vidare 2025–2027', name));
      await files.pick(`${name}.samkalkyl`);
      await page.getByRole('button', { name: 'Öppna fil…' }).click();
      await window.menu('Arkiv', 'Stäng planen');
    }
    await expect(page.getByRole('row')).toHaveCount(7);
    const row = page.getByRole('row', { name: /^Sex / });
    await expect(row).toContainText('3 scenarier');
    await expect(row).toContainText('Tak brutet i 2 av 3');
    await expect(row).toContainText(/I dag \d\d\.\d\d/);
    await page.getByRole('searchbox', { name: 'Sök bland filer' }).fill('fyr');
    await expect(page.getByRole('row')).toHaveCount(2);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Ta bort Fem ur listan' }).click();
    await expect(page.getByRole('row')).toHaveCount(6);
    await page.reload();
    await expect(page.getByRole('row')).toHaveCount(6);
  });
});

test.describe('where it cannot', () => {
  test.beforeEach(async ({ page }) => {
    await withoutPickers(page);
    await new PlanWindow(page).open();
  });

  test('FIL16 saving is a download, and says so; a file is opened by upload', async ({ page }) => {
    const window = new PlanWindow(page);
    await window.openExample();
    await window.type('Resor, antal', '3 000');
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const download = await saved;
    expect(download.suggestedFilename()).toBe('Steget vidare 2025–2027.samkalkyl');
    await expect(window.notice('är sparad som nedladdning')).toBeVisible();
    await expect(window.savedState).toHaveText(/^Sparad/);
    await window.menu('Arkiv', 'Stäng planen');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Öppna fil…' }).click();
    await (await chooser).setFiles(await download.path());
    await expect(window.notice('kunde inte öppnas')).toHaveCount(0);
    await expect(window.cell('Resor', '2025')).toHaveText('120 000');
  });

  test('the export is a download', async ({ page }) => {
    const window = new PlanWindow(page);
    await window.openExample();
    const exported = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Exportera till Excel' }).click();
    expect((await exported).suggestedFilename()).toBe('Steget vidare 2025–2027.xlsx');
  });
});

async function openSaved(window: PlanWindow, name: string): Promise<void> {
  const files = filesOf(window.page);
  await files.write(name, EXAMPLE);
  await files.pick(name);
  await window.page.getByRole('button', { name: 'Öppna fil…' }).click();
  await expect(window.grid('Finansiering')).toBeVisible();
}

async function drop(page: PlanWindow['page'], name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ({ fileName, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    { fileName: name, text: content },
  );
  await page.locator('.app').dispatchEvent('dragover', { dataTransfer: data });
  await page.locator('.app').dispatchEvent('drop', { dataTransfer: data });
}
