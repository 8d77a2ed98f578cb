import { expect, test } from '@playwright/test';
import { readXlsx } from '../../../core/workbook/read-xlsx.ts';
import { filesOf, installPickers } from './file-pickers.ts';
import { workbookFigures } from './workbook-figures.ts';
import type { Hands } from './hands.ts';
import { keyboard } from './keyboard.ts';
import { mouse } from './mouse.ts';
import { PlanWindow } from './plan-window.ts';

const PLAN = 'Steget vidare 2025–2027';
const SCENARIOS = ['Alla sju', 'Bara fyra', 'Utan Munkedal', 'Dyrare resor'];

test.beforeEach(({ page }) => installPickers(page));

test('a plan from the example to Excel and back, by mouse', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.open();
  await walk(window, mouse(window));
});

test('the same by keyboard alone', async ({ page }) => {
  const window = new PlanWindow(page);
  await window.open();
  await walk(window, keyboard(page));
});

/** What a finance officer does with a plan, and what must hold on the way (A4, S1, S3, S4). */
async function walk(window: PlanWindow, hands: Hands): Promise<void> {
  const files = filesOf(window.page);
  await hands.openExample();
  await expect.poll(() => window.amounts('Mellerud')).toEqual(['186 560', '191 197', '195 973']);

  await hands.toggle('Munkedal');
  await expect(window.member('Munkedal')).not.toBeChecked();
  await expect(window.cell('Mellerud', '2025')).toHaveText('233 200');
  await hands.setAssumption('Lön, löneindex', '4');
  await expect(window.cell('Summa kostnader', '2026')).toHaveText('1 204 640');

  await hands.addScenario('Dyrare resor');
  await expect(window.tab('Dyrare resor')).toHaveAttribute('aria-selected', 'true');
  await hands.setAssumption('Resor, antal', '3 000');
  await expect(window.cell('Summa kostnader', '2025')).toHaveText('1 196 000');
  await expect(window.panel.getByText('Bas: 2 250 mil')).toBeVisible();

  await hands.compare();
  await expect(window.page.getByRole('columnheader', { name: /Dyrare resor/ }).first()).toBeVisible();
  await hands.backToSheet();

  await undoAndRedoAll(window, hands);

  await files.pick('plan.samkalkyl');
  await hands.save();
  await expect(window.savedState).toHaveText(/^Sparad \d\d\.\d\d$/);
  const shown = await figuresOf(window, hands);

  await files.pick('plan.xlsx');
  await hands.export();
  await expect(window.notice('plan.xlsx är exporterad')).toBeVisible();
  const sheets = await readXlsx(new Uint8Array(await files.read('plan.xlsx')));
  expect(SCENARIOS.map((name) => workbookFigures(sheets, name, 'Mellerud'))).toEqual(
    SCENARIOS.map((name) => shown.get(name)),
  );

  await hands.close();
  await expect(window.page.getByRole('heading', { name: 'Ny plan' })).toBeVisible();
  await window.page.reload();
  await hands.openRecent(PLAN);
  await expect(window.grid('Finansiering')).toBeVisible();
  expect(await figuresOf(window, hands), 'the next day: the same figures').toEqual(shown);
}

/** Mellerud's amounts in every scenario. */
async function figuresOf(window: PlanWindow, hands: Hands): Promise<ReadonlyMap<string, readonly string[]>> {
  const figures = new Map<string, readonly string[]>();
  for (const name of SCENARIOS) {
    await hands.showScenario(name);
    await expect(window.tab(name)).toHaveAttribute('aria-selected', 'true');
    figures.set(name, await window.amounts('Mellerud'));
  }
  return figures;
}

async function undoAndRedoAll(window: PlanWindow, hands: Hands): Promise<void> {
  const before = await window.amounts('Mellerud');
  const undo = window.page.getByRole('button', { name: /^Ångra/ });
  const redo = window.page.getByRole('button', { name: /^Gör om/ });
  let steps = 0;
  while ((await undo.getAttribute('aria-disabled')) !== 'true') {
    await hands.undo();
    steps += 1;
  }
  expect(steps).toBe(5);
  await expect.poll(() => window.amounts('Mellerud')).toEqual(['186 560', '191 197', '195 973']);
  await expect(window.page.getByRole('tab')).toHaveCount(3);
  for (; steps > 0; steps -= 1) await hands.redo();
  await expect(redo).toHaveAttribute('aria-disabled', 'true');
  await hands.showScenario('Dyrare resor');
  await expect.poll(() => window.amounts('Mellerud')).toEqual(before);
}
