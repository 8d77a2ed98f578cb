import { expect, test as base } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { focusedLabel, MemberList } from './member-list.ts';
import { examplePlan, largePlan, openFile } from './sheet-plans.ts';

const test = base.extend<{ list: MemberList }>({
  list: async ({ page }, use) => {
    await installPickers(page);
    const list = new MemberList(page);
    await list.open();
    await use(list);
  },
});

async function openExampleList(list: MemberList): Promise<void> {
  await list.openExample();
  await list.openList();
}

/** The example with a key column: Bengtsfors one value, Mellerud one a year. */
function planWithHours() {
  const plan = examplePlan();
  const number = (value: string) => ({ text: value, value });
  const years = { '2025': number('90'), '2026': number('95'), '2027': number('100') };
  return {
    ...plan,
    keyColumns: [{ id: 'hours', name: 'Nyttjande', unit: 'timmar', note: '', source: null }],
    members: plan.members.map((member) => {
      if (member.name === 'Bengtsfors') return { ...member, keyValues: { hours: { all: number('120') } } };
      return member.name === 'Mellerud' ? { ...member, keyValues: { hours: { years } } } : member;
    }),
  };
}

test('every member is a row with what it is counted by, typed or the register’s', async ({ list }) => {
  await openExampleList(list);
  await expect
    .poll(() => list.names())
    .toEqual([
      ...['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Mellerud', 'Munkedal', 'Vänersborg*', 'Årjäng', 'Åmål'],
    ]);
  await expect.poll(() => list.text('Mellerud', 'Invånare')).toBe('9 165');
  await expect.poll(() => list.text('Mellerud', 'Källa till invånarna')).toBe('Registret, 31 dec 2023');
  await expect.poll(() => list.text('Vänersborg*', 'Källa till invånarna')).toBe('Inmatat');
  await expect.poll(() => list.text('Mellerud', 'Tak')).toBe('200 000');
  await expect(list.list.getByRole('checkbox', { name: 'Åmål', exact: true })).not.toBeChecked();
});

test('ACC2 status, date and note by keyboard alone; the chips count, and each edit is one step', async ({
  list,
  page,
}) => {
  await list.openExample();
  await page.keyboard.press('Alt+2');
  await expect(list.list).toBeVisible();
  await expect.poll(() => focusedLabel(page)).toBe('Namn, Bengtsfors');
  const go = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // Past the three years to the status: a letter opens its menu at what begins so.
  await go('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'b');
  await expect(page.getByRole('menuitemradio', { name: 'Beslutat' })).toBeFocused();
  await go('Enter');
  await expect(list.at('Bengtsfors', 'Status')).toHaveText('Beslutat');
  await go('Tab');
  await page.keyboard.type('20250314');
  await go('Tab');
  await page.keyboard.type('KS § 14');
  await go('Enter');
  await expect(list.at('Bengtsfors', 'Statusdatum')).toHaveText('2025-03-14');
  await expect(list.at('Bengtsfors', 'Om statusen')).toHaveText('KS § 14');
  await expect(list.chip('Beslutat')).toHaveText('Beslutat 1');
  await expect(list.headline).toHaveText('1 av 8 har beslutat att vara med');

  await list.undo();
  await expect(list.at('Bengtsfors', 'Om statusen')).toHaveText('');
  await list.undo();
  await list.undo();
  await expect(list.chip('Beslutat')).toHaveText('Beslutat 0');
  await expect(list.headline).toHaveCount(0);
});

test('a date that is none is refused in its cell, and Esc lets it be', async ({ list, page }) => {
  await openExampleList(list);
  await list.typeInto('Mellerud', 'Statusdatum', '2025-03-14');
  await expect(list.refusal).toContainText('Medlemmen har ingen status.');
  await page.keyboard.press('Escape');
  await list.setStatus('Mellerud', 'Tillfrågad');
  await list.typeInto('Mellerud', 'Statusdatum', '14/3');
  await expect(list.refusal).toContainText('”14/3” är inget datum.');
  await expect(page.getByRole('textbox', { name: /^Mellerud, Statusdatum/ })).toHaveValue('14/3');
  await page.keyboard.press('Escape');
  await expect(list.at('Mellerud', 'Statusdatum')).toHaveText('');
});

test('N4 figures by the sheet’s own rules: arithmetic is kept, what is unclear is refused', async ({
  list,
  page,
}) => {
  await openExampleList(list);
  await list.typeInto('Årjäng', 'Invånare', '=9000+12');
  await expect.poll(() => list.text('Årjäng', 'Invånare')).toBe('9 012');
  await list.at('Årjäng', 'Invånare').click();
  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: /^Årjäng, Invånare/ })).toHaveValue('=9000+12');
  await page.keyboard.press('Escape');

  await list.typeInto('Mellerud', 'Tak', '1.234');
  await expect(list.refusal).toContainText('1.234 går inte att tolka.');
  await page.keyboard.press('Escape');
  await list.at('Mellerud', 'Tak').click();
  await page.keyboard.press('Delete');
  await expect(list.at('Mellerud', 'Tak')).toHaveText('');
  await list.undo();
  await expect.poll(() => list.text('Mellerud', 'Tak')).toBe('200 000');

  await list.show('Kalkyl');
  await expect.poll(() => list.amounts('Årjäng', ['Invånare'])).toEqual(['9 012']);
});

test('T1 the ceiling’s kind is chosen beside it', async ({ list }) => {
  await openExampleList(list);
  await list.at('Mellerud', 'Takets slag').click();
  await list.page.keyboard.press('Enter');
  await list.menuItem('hela perioden').click();
  await expect(list.at('Mellerud', 'Takets slag')).toHaveText('hela perioden');
  await list.show('Kalkyl');
  await expect(list.cell('Mellerud', 'Tak')).toContainText('för perioden');
});

test('Y1 a member that leaves after two years', async ({ list }) => {
  await openExampleList(list);
  await list.list.getByRole('checkbox', { name: 'Årjäng 2027' }).click();
  await expect(list.list.getByRole('checkbox', { name: 'Årjäng', exact: true })).toHaveAttribute(
    'aria-checked',
    'mixed',
  );
  await list.show('Kalkyl');
  await expect.poll(async () => (await list.amounts('Årjäng')).at(-1)).toBe('–');
  // 16 % of what the three years cost, but for the third, where six share.
  await expect.poll(async () => (await list.amounts('Mellerud')).slice(0, 2)).toEqual(['186 560', '191 197']);
});

test('S3 a scenario’s own value is marked, says what the base has, and is reset', async ({ list, page }) => {
  await openExampleList(list);
  await list.showScenario('Utan Munkedal');
  await list.typeInto('Mellerud', 'Tak', '300000');
  await page.keyboard.press('ArrowUp');
  await expect(
    list.list.getByRole('gridcell', { name: /^Mellerud, Tak, .*Bas: 200 000 kr\/år$/ }),
  ).toBeVisible();
  const status = page.getByRole('contentinfo');
  await expect(status).toContainText('Bas: 200 000 kr/år');
  await page.keyboard.press('Shift+F10');
  await list.menuItem(/^Återställ till bas/).click();
  await expect.poll(() => list.text('Mellerud', 'Tak')).toBe('200 000');
  await expect(status).not.toContainText('Bas:');

  await list.list.getByRole('rowheader', { name: /Munkedal/ }).click();
  await page.keyboard.press('ArrowLeft');
  await status.getByRole('button', { name: 'Återställ' }).click();
  await expect(list.list.getByRole('checkbox', { name: 'Munkedal', exact: true })).toBeChecked();
});

test('K1 one value, or one a year in a dialog of its own', async ({ list, page }) => {
  await openFile(page, planWithHours());
  await list.openList();
  await expect.poll(() => list.text('Bengtsfors', 'Nyttjande, timmar')).toBe('120');
  await expect(list.at('Mellerud', 'Nyttjande, timmar')).toHaveText('olika per år');
  await list.typeInto('Årjäng', 'Nyttjande, timmar', '80,5');
  await expect(list.at('Årjäng', 'Nyttjande, timmar')).toHaveText('80,5');

  await list.at('Mellerud', 'Nyttjande, timmar').click();
  await page.keyboard.press('Enter');
  await expect(list.dialog.getByRole('textbox', { name: '2026' })).toHaveValue('95');
  for (const year of ['2025', '2026', '2027'])
    await list.dialog.getByRole('textbox', { name: year }).fill('70');
  await page.keyboard.press('Enter');
  await expect(list.at('Mellerud', 'Nyttjande, timmar')).toHaveText('70');
  await list.undo();
  await expect(list.at('Mellerud', 'Nyttjande, timmar')).toHaveText('olika per år');

  await list.at('Bengtsfors', 'Nyttjande, timmar').click();
  await page.keyboard.press('Shift+F10');
  await list.menuItem('Värde år för år…').click();
  await list.dialog.getByRole('textbox', { name: '2027' }).fill('130');
  await page.keyboard.press('Enter');
  await expect(list.at('Bengtsfors', 'Nyttjande, timmar')).toHaveText('olika per år');
});

test('filtered by status and by name, and sorted, while the plan keeps its order', async ({ list, page }) => {
  await openExampleList(list);
  await list.setStatus('Åmål', 'Tillfrågad');
  await list.setStatus('Dals-Ed', 'Beslutat');
  await list.chip('Tillfrågad').click();
  await list.chip('Beslutat').click();
  await expect.poll(() => list.names()).toEqual(['Dals-Ed', 'Åmål']);
  await list.chip('Alla').click();
  await page.getByRole('searchbox', { name: 'Sök namn' }).fill('ed');
  await expect.poll(() => list.names()).toEqual(['Dals-Ed', 'Munkedal']);
  await expect(page.getByRole('status').filter({ hasText: '2 medlemmar visas' })).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Sök namn' }).fill('');

  const head = list.list.getByRole('columnheader', { name: 'Invånare', exact: true });
  await head.click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await list.names())[0]).toBe('Dals-Ed');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(async () => (await list.names())[0]).toBe('Åmål');
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'none');
  await expect.poll(async () => (await list.names())[0]).toBe('Bengtsfors');
  await head.click();
  await list.show('Kalkyl');
  await expect(list.grid('Finansiering').getByRole('rowheader').first()).toHaveText(/Bengtsfors/);
});

test('a scenario of only those who have decided is one step', async ({ list, page }) => {
  await openExampleList(list);
  const button = page.getByRole('button', { name: 'Nytt scenario: bara de som beslutat' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await list.setStatus('Bengtsfors', 'Beslutat');
  await list.setStatus('Åmål', 'Undertecknat');
  await button.click();
  await expect(
    page.getByRole('button', { name: 'Scenario: Bara de som beslutat', exact: true }),
  ).toBeVisible();
  await expect(list.list.getByRole('checkbox', { name: 'Åmål', exact: true })).toBeChecked();
  await expect(list.list.getByRole('checkbox', { name: 'Mellerud', exact: true })).not.toBeChecked();
  await expect(page.getByRole('contentinfo')).toContainText('2 av 8 är med');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Scenario: Alla sju' })).toBeVisible();
});

test('a member is removed from its menu, with the way back at hand', async ({ list, page }) => {
  await openExampleList(list);
  await list.at('Munkedal', 'Status').click({ button: 'right' });
  await list.menuItem('Ta bort raden').click();
  await expect.poll(() => list.names()).not.toContain('Munkedal');
  await list.notice('Munkedal').getByRole('button', { name: 'Ångra' }).click();
  await expect.poll(() => list.names()).toContain('Munkedal');
  await expect(page.getByRole('grid')).toHaveCount(1);
});

test('a new member gets the keyboard in the list, however far down it stands', async ({ list, page }) => {
  await openFile(page, largePlan(300, 1));
  await list.openList();
  await page
    .getByRole('button', { name: /Lägg till kommun|Kommun…/ })
    .first()
    .click();
  await list.dialog.getByRole('combobox', { name: 'Namn' }).fill('Region Väst');
  await list.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect.poll(() => focusedLabel(page)).toBe('Namn, Region Väst');
  await expect(list.list.getByRole('rowheader', { name: /Region Väst/ })).toBeInViewport();
});

test('5 000 members stay quick: only the rows in sight are drawn, and an edit is seen at once', async ({
  list,
  page,
}) => {
  await openFile(page, largePlan(5_000, 3));
  await list.openList();
  expect(await list.list.getByRole('row').count()).toBeLessThan(120);
  await expect(list.list).toHaveAttribute('aria-rowcount', '5001');

  await list.list.getByRole('rowheader').first().click();
  await page.keyboard.press('Control+End');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Kommun 5000, /);
  await expect(list.list.getByRole('rowheader', { name: /Kommun 5000/ })).toBeInViewport();
  const started = Date.now();
  await list.typeInto('Kommun 5000', 'Invånare', '12345');
  await expect(list.at('Kommun 5000', 'Invånare')).toHaveText(/12.345/);
  // Two slow processors share the work here; a person feels nothing under a second.
  expect(Date.now() - started).toBeLessThan(3_000);
  await page.keyboard.press('Control+Home');
  await expect.poll(() => focusedLabel(page)).toMatch(/^Kommun 001, /);
});
