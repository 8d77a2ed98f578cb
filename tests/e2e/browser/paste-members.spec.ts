import { expect, test as base } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { MemberList } from './member-list.ts';
import { examplePlan, openFile } from './sheet-plans.ts';

const test = base.extend<{ list: MemberList }>({
  list: async ({ page }, use) => {
    await installPickers(page);
    const list = new MemberList(page);
    await list.open();
    const keyColumns = [{ id: 'hours', name: 'Nyttjande', unit: '', note: '', source: null }];
    await openFile(page, { ...examplePlan(), keyColumns });
    await list.openList();
    await use(list);
  },
});

const TABLE = [
  'Kommun\tInvånare\tNyttjande\tTak\tKontakt',
  'skövde\t\t120\t\tAnna',
  'Region Väst\t1 900 000\t80,5\t250 000\tBo',
  'Mellerud\t9 165\t\t\tCaj',
  'Karlsborg\tmånga\t\t\t',
].join('\n');

test('a table from Excel: what each row would become is seen before it is added, in one step', async ({
  list,
  page,
}) => {
  await page.getByRole('button', { name: 'Klistra in medlemmar…' }).click();
  await list.dialog.getByRole('textbox', { name: 'Tabell från Excel' }).fill(TABLE);
  const row = (name: string) => list.dialog.getByRole('row', { name: new RegExp(name) });
  await expect(row('Skövde')).toContainText('Kommunkod 1496');
  await expect(row('Skövde')).toContainText('120');
  await expect(row('Region Väst')).toContainText('Nej, egen part');
  await expect(row('Region Väst')).toContainText('80,5');
  await expect(row('Mellerud')).toContainText('finns redan i planen');
  await expect(row('Karlsborg')).toContainText('I kolumnen ”Invånare”');
  await expect(list.dialog).toContainText('Läses inte: Kontakt.');

  const add = list.dialog.getByRole('button', { name: 'Lägg till 2 medlemmar' });
  await add.click();
  await expect(list.dialog.getByRole('alert')).toContainText('2 rader har fel.');
  await expect.poll(() => list.names()).toHaveLength(8);
  await list.dialog.getByRole('checkbox', { name: 'Hoppa över 2 rader med fel' }).check();
  await add.click();
  await expect(list.notice('2 medlemmar är tillagda, och är med i alla scenarier.')).toBeVisible();
  await expect.poll(async () => (await list.names()).slice(-2)).toEqual(['Skövde', 'Region Väst']);
  await expect.poll(() => list.text('Region Väst', 'Tak')).toBe('250 000');
  await expect.poll(() => list.text('Skövde', 'Nyttjande')).toBe('120');
  await expect.poll(() => list.text('Skövde', 'Källa till invånarna')).toBe('Registret, 31 dec 2023');
  await list.undo();
  await expect.poll(() => list.names()).toHaveLength(8);
});

test('ACC2 rows pasted over the list open the dialog with them; without headings the name comes first', async ({
  list,
  page,
}) => {
  await list.list.getByRole('rowheader').first().click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Orust\t15 000\nTjörn\t16 000');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(list.dialog.getByRole('textbox')).toHaveValue('Orust\t15 000\nTjörn\t16 000');
  await list.dialog.getByRole('textbox').press('Tab');
  await list.dialog.getByRole('button', { name: 'Lägg till 2 medlemmar' }).press('Enter');
  await expect.poll(() => list.names()).toHaveLength(10);
  await expect(list.list.getByRole('rowheader', { name: 'Namn, Orust' })).toBeFocused();
});

test('what is no table is refused whole, and an empty field says what to do', async ({ list, page }) => {
  await page.getByRole('button', { name: 'Klistra in medlemmar…' }).click();
  await list.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(list.dialog.getByRole('alert')).toContainText('Det finns inga medlemmar att lägga till.');
  await list.dialog.getByRole('textbox').fill('Invånare\tTak\n1\t2');
  await expect(list.dialog.getByRole('alert')).toContainText('Ingen kolumn har rubriken');
  await page.keyboard.press('Escape');
  await expect.poll(() => list.names()).toHaveLength(8);
});
