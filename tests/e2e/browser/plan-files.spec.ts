import { expect, test as base } from '@playwright/test';
import { serializePlan, setInput, type EditResult, type Plan } from '../../../core/index.ts';
import { filesOf, installPickers } from './file-pickers.ts';
import { plain, PlanWindow } from './plan-window.ts';
import { examplePlan } from './sheet-plans.ts';

const test = base.extend<{ window: PlanWindow }>({
  window: async ({ page }, use) => {
    await installPickers(page);
    const window = new PlanWindow(page);
    await window.open();
    await window.openExample();
    await use(window);
  },
});

function made(answer: EditResult): Plan {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.plan;
}
const idOf = (plan: Plan, name: string) => plan.members.find((member) => member.name === name)?.id ?? '';

async function put(window: PlanWindow, plan: Plan, name = 'annan.samkalkyl'): Promise<void> {
  const text = serializePlan(plan, { savedAt: '2026-01-01T12:00:00Z', program: 'test' });
  await filesOf(window.page).write(name, text);
  await filesOf(window.page).pick(name);
}

test('the difference to another file, in words, for any two scenarios; copied', async ({
  window,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const plan = examplePlan();
  const ceiling = { kind: 'year', amount: { text: '180000', value: '180000' } } as const;
  const input = `member:${idOf(plan, 'Mellerud')}.ceiling`;
  await put(window, made(setInput(plan, { scenario: plan.base.id, input, year: null, value: ceiling })));
  await window.menu('Arkiv', 'Jämför med fil…');
  await expect(window.dialog.getByRole('heading', { level: 2 })).toHaveText('Jämför med annan.samkalkyl');
  const row = window.dialog.getByRole('row').filter({ hasText: 'Mellerud, tak' });
  expect((await row.getByRole('cell').allInnerTexts()).map(plain)).toEqual([
    '180 000 kr/år',
    '200 000 kr/år',
  ]);
  await expect(window.dialog.getByRole('status')).toHaveText(
    'Det som skiljer: 1 uppgift, men inget resultat.',
  );

  await window.dialog
    .getByRole('combobox', { name: 'Scenario i den öppna planen' })
    .selectOption('C Utan Munkedal');
  await expect(window.dialog.getByRole('listitem').filter({ hasText: /^Mellerud 2025–2027/ })).toBeVisible();
  await window.dialog.getByRole('button', { name: 'Kopiera skillnaden' }).click();
  await expect(window.notice('Skillnaden är kopierad.')).toBeAttached();
  const words = plain(await page.evaluate(() => navigator.clipboard.readText()));
  expect(words).toContain('Från annan.samkalkyl till Steget vidare 2025–2027');
  expect(words).toContain('Mellerud, tak: 180 000 kr/år → 200 000 kr/år');
  await page.keyboard.press('Escape');
  await expect(window.savedState, 'nothing of the open plan is touched').toHaveText('Inte sparad än');
});

test('the same file differs in nothing, and that is said', async ({ window }) => {
  await put(window, examplePlan());
  await window.menu('Arkiv', 'Jämför med fil…');
  await expect(window.dialog.getByRole('status')).toHaveText(
    'Inget skiljer, varken uppgifter eller resultat.',
  );
});

test('a file that is no plan is refused, and the open plan stays', async ({ window, page }) => {
  await filesOf(page).write('brev.samkalkyl', 'hej');
  await filesOf(page).pick('brev.samkalkyl');
  await window.menu('Arkiv', 'Jämför med fil…');
  await expect(window.notice('brev.samkalkyl kunde inte öppnas')).toBeVisible();
  await expect(window.grid('Budget')).toBeVisible();
});

test('a scenario from another file, in one step; what has no place here is named', async ({
  window,
  page,
}) => {
  await put(window, examplePlan());
  await window.menu('Arkiv', 'Hämta scenario från fil…');
  await window.dialog.getByRole('combobox', { name: 'Scenario i filen' }).selectOption('C Utan Munkedal');
  await expect(window.dialog.getByRole('textbox', { name: 'Namn här' })).toHaveValue('Utan Munkedal 2');
  await window.dialog.getByRole('button', { name: 'Hämta scenariot' }).click();
  await expect(window.tab('Utan Munkedal 2')).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => window.amounts('Mellerud')).toEqual(await amountsIn(window, 'Utan Munkedal'));
  await page.keyboard.press('Control+z');
  await expect(window.tab('Utan Munkedal 2')).toHaveCount(0);

  // Munkedal is gone here: the scenario that it leaves in has no place for that.
  await window.tab('Alla sju').click();
  await window.cell('Munkedal', '2025').click();
  await window.menu('Redigera', 'Ta bort raden');
  await window.menu('Arkiv', 'Hämta scenario från fil…');
  await window.dialog.getByRole('combobox', { name: 'Scenario i filen' }).selectOption('C Utan Munkedal');
  await window.dialog.getByRole('button', { name: 'Hämta scenariot' }).click();
  await expect(window.dialog).toContainText('Allt kunde inte följa med');
  await expect(window.dialog.getByRole('listitem')).toContainText(['Munkedal']);
  await window.dialog.getByRole('button', { name: 'Stäng' }).last().click();
  await expect(window.tab('Utan Munkedal 2')).toBeVisible();
});

async function amountsIn(window: PlanWindow, scenario: string): Promise<readonly string[]> {
  const shown = window.page.getByRole('tab', { name: new RegExp(` ${scenario}( |$)`) }).first();
  await shown.click();
  const found = await window.amounts('Mellerud');
  await window.tab('Utan Munkedal 2').click();
  return found;
}

test('the next agreement period opens as a new plan, after unsaved edits were asked about', async ({
  window,
  page,
}) => {
  await window.member('Munkedal').click();
  await window.menu('Arkiv', 'Nästa avtalsperiod…');
  await window.dialog.getByRole('button', { name: 'Spara inte' }).click();
  await expect(window.dialog.getByRole('textbox', { name: 'Namn' })).toHaveValue('Steget vidare 2028–2030');
  await window.dialog.getByRole('textbox', { name: 'Antal år' }).fill('0');
  await page.keyboard.press('Enter');
  await expect(window.dialog.getByRole('alert')).toContainText('1–15 år');
  await window.dialog.getByRole('textbox', { name: 'Antal år' }).fill('2');
  await expect(window.dialog.getByRole('textbox', { name: 'Namn' })).toHaveValue('Steget vidare 2028–2029');
  await window.dialog.getByRole('button', { name: 'Skapa plan' }).click();

  await expect(page.getByRole('button', { name: 'Steget vidare 2028–2029, byt namn' })).toBeVisible();
  await expect(window.savedState).toHaveText('Inte sparad än');
  // 840 000 kr × 1.03², the level of 2027, and 3 % more the year after.
  await expect.poll(() => window.amounts('Lön', ['2028', '2029'])).toEqual(['891 156', '917 891']);
  await expect(window.member('Munkedal')).not.toBeChecked();
  await window.menu('Redigera', 'Planens inställningar…');
  await expect(window.dialog.getByRole('textbox', { name: /^Anteckning/ })).toHaveValue(
    /^Fortsätter Steget vidare 2025–2027/,
  );
});

test('a scenario has a name and a note in one step, and its tab says that there is one', async ({
  window,
  page,
}) => {
  await window.tab('Bara fyra').click();
  await window.menu('Redigera', 'Scenario', 'Namn och anteckning…');
  await window.dialog.getByRole('textbox', { name: 'Anteckning' }).fill('Efter mötet i mars.');
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('De fyra');
  await page.keyboard.press('Enter');
  await expect(window.tab('De fyra')).toContainText('har anteckning');
  await page.keyboard.press('Control+z');
  await expect(window.tab('Bara fyra')).not.toContainText('har anteckning');
});
