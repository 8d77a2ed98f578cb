import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { counted, type CountedKeys, type Keys } from '../../shown/tasks/tally.ts';
import { TASKS, type Task } from '../../shown/tasks/task-names.ts';
import { plain, PlanWindow } from './plan-window.ts';

const RESULTS = join(import.meta.dirname, '../../../test-results');
const TABLE = join(import.meta.dirname, '../../../docs/tasks.md');

interface TaskRun {
  /** `window`: for what a person waits for by eye. */
  perform(keys: Keys, window: PlanWindow): Promise<void>;
  check(window: PlanWindow): Promise<void>;
}

/** To a command, a row or an assumption by the first letters of its name, as the list then has it first. */
async function find(keys: Keys, letters: string): Promise<void> {
  await keys.press('Control+k');
  await keys.type(letters);
  await keys.press('Enter');
}

const amounts = (window: PlanWindow, row: string, columns?: readonly string[]) =>
  expect.poll(() => window.amounts(row, columns));

/** Each from the cell where the example opens, by keys alone; the same tasks as in docs/tasks.md. */
const RUNS: Readonly<Record<Task, TaskRun>> = {
  off: {
    async perform(keys) {
      await find(keys, 'mu');
      await keys.press('Space');
    },
    // Without Munkedal 46 201 inhabitants: 9 138 of them are 20 %, of 1 166 000 kr.
    check: (window) => amounts(window, 'Bengtsfors', ['2025']).toEqual(['233 200']),
  },
  scenario: {
    async perform(keys, { page }) {
      await keys.press('Shift+F11');
      await expect(page.getByRole('textbox', { name: /^Nytt namn på/ })).toBeFocused();
      await keys.type('Fyra');
      await keys.press('Enter');
      await find(keys, 'mu');
      await expect(page.locator('.ag-cell:focus')).toHaveText('Munkedal');
      await keys.press('ArrowLeft', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Space');
    },
    // Four have 29 343 inhabitants: 31, 16, 22 and 31 %.
    async check(window) {
      await expect(window.page.getByRole('tab', { selected: true })).toContainText('Fyra');
      await amounts(window, 'Mellerud', ['2025']).toEqual(['361 460']);
    },
  },
  index: {
    async perform(keys, window) {
      await keys.press('Alt+Enter');
      await expect(window.assumption('Lön, löneindex')).toBeFocused();
      await keys.type('4');
      await keys.press('Enter');
    },
    check: (window) => amounts(window, 'Lön').toEqual(['840 000', '873 600', '908 544']),
  },
  line: {
    async perform(keys, window) {
      await find(keys, 'bel');
      await keys.type('Lokaler');
      await keys.press('Tab');
      await keys.type('50000');
      await keys.press('Enter');
      await expect(window.page.locator('.ag-cell:focus')).toContainText('Lokaler');
      await keys.press('ArrowRight', 'ArrowRight', 'ArrowRight');
      await keys.type('60000');
      await keys.press('Tab');
      await keys.type('70000');
      await keys.press('Enter');
    },
    async check(window) {
      await amounts(window, 'Lokaler').toEqual(['50 000', '60 000', '70 000']);
      await amounts(window, 'Summa kostnader').toEqual(['1 216 000', '1 254 980', '1 294 829']);
    },
  },
  over: {
    perform: (keys) => keys.press('Alt+3'),
    async check({ page }) {
      await expect(page.locator('body')).toContainText(
        /Över taket 2025: 142\s860\skr i ”Bara fyra” och 31\s200\skr i ”Utan Munkedal”/,
      );
    },
  },
  ceiling: {
    async perform(keys) {
      await find(keys, 'år');
      await keys.press('End');
      await keys.type('200000');
      await keys.press('Enter');
    },
    // 18 %: 209 880, 215 096 and 220 469.
    check: (window) => expect(window.cell('Årjäng', 'Tak')).toContainText('Över 3 av 3 år'),
  },
  compare: {
    perform: (keys) => keys.press('Alt+3'),
    async check({ page }) {
      // 2025: 31 % of 1 106 000 with four, 16 % of 1 166 000 with all seven.
      const table = page.getByRole('table', { name: 'Scenarier sida vid sida' });
      await expect(table.getByRole('row', { name: /^Mellerud/ })).toContainText(/156\s300/);
    },
  },
  why: {
    perform: (keys) =>
      keys.press(
        'Control+ArrowDown',
        'Control+ArrowDown',
        'ArrowDown',
        'ArrowDown',
        'ArrowDown',
        'Control+e',
      ),
    async check({ page }) {
      await expect(page.getByRole('complementary', { name: 'Förklaring' })).toContainText('9 165 av 56 703');
    },
  },
  member: {
    async perform(keys) {
      await find(keys, 'kom');
      await keys.type('tan');
      await keys.press('Enter', 'Enter');
    },
    check: (window) => amounts(window, 'Tanum', ['2025']).not.toEqual([]),
  },
  amount: {
    async perform(keys) {
      await keys.press('ArrowRight', 'Control+ArrowDown', 'ArrowUp');
      await keys.type('120000');
      await keys.press('Enter');
    },
    check: (window) => amounts(window, 'Summa kostnader').toEqual(['1 166 000', '1 204 980', '1 224 829']),
  },
  equal: {
    async perform(keys) {
      await find(keys, 'förd');
      await keys.type('l');
    },
    check: (window) => amounts(window, 'Årjäng', ['2025']).toEqual(['166 571']),
  },
  hundreds: {
    async perform(keys) {
      await find(keys, 'enh');
      await keys.type('hu');
    },
    check: (window) => amounts(window, 'Bengtsfors').toEqual(['186 600', '191 200', '196 000']),
  },
  copy: {
    perform: (keys) => keys.press('Control+ArrowDown', 'Control+ArrowDown', 'Control+a', 'Control+c'),
    async check({ page }) {
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(plain(copied)).toMatch(/\tMellerud\t9165\t16%\t186560\t191197\t195973\t573730/);
    },
  },
  year: {
    async perform(keys) {
      await find(keys, 'inst');
      await keys.press('Tab', 'Tab');
      await keys.type('4');
      await keys.press('Enter');
    },
    check: (window) => amounts(window, 'Lön', ['2027', '2028']).toEqual(['891 156', '917 891']),
  },
  freeze: {
    async perform(keys, { page }) {
      await find(keys, 'besl');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      await keys.press('Tab', 'Enter');
    },
    async check({ page }) {
      await page.keyboard.press('Alt+4');
      await expect(page.getByText('Inget har ändrats sedan beslutet.')).toBeVisible();
    },
  },
};

test('the fifteen most common tasks by the keyboard alone, every press counted', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const window = new PlanWindow(page);
  await window.open();
  await window.openExample();
  const counts: Partial<Record<Task, number>> = {};
  for (const task of Object.keys(TASKS) as Task[]) {
    await test.step(TASKS[task], async () => {
      await toTheBeginning(page);
      const keys = counted(keyboardOf(page));
      await RUNS[task].perform(keys, window);
      await RUNS[task].check(window);
      counts[task] = keys.count();
    });
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, 'tasks-samkalkyl.json'), JSON.stringify(counts));
  // The table says what was counted: `npm run tasks` writes it anew.
  if (!process.env.TASKS_TABLE) expect(counts).toEqual(countsInTable());
});

/** The column of Samkalkyl in docs/tasks.md. */
function countsInTable(): Partial<Record<Task, number>> {
  const rows = readFileSync(TABLE, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const counts: Partial<Record<Task, number>> = {};
  for (const task of Object.keys(TASKS) as Task[]) {
    const row = rows.find((line) => line.includes(`| ${TASKS[task]} `));
    counts[task] = Number(row?.split('|')[2]);
  }
  return counts;
}

function keyboardOf(page: Page): Keys {
  return {
    async press(...chords) {
      for (const chord of chords) await page.keyboard.press(chord);
    },
    type: (text) => page.keyboard.type(text),
  };
}

/** The plan as it was opened, in its base, with the keyboard where the sheet opens: not counted, and by keys as well. */
async function toTheBeginning(page: Page): Promise<void> {
  const explain = page.getByRole('complementary', { name: 'Förklaring' });
  const undo = page.getByRole('button', { name: /^Ångra/ });
  const keys: CountedKeys = counted(keyboardOf(page));
  await keys.press('Escape', 'Alt+1');
  await find(keys, 'alla sju');
  await find(keys, 'lön 2025');
  const cell = page.locator('.ag-cell:focus');
  await expect(cell).toHaveAttribute('aria-label', /^Lön, 2025/);
  if (await explain.isVisible()) await keys.press('Control+e');
  for (let steps = 0; steps < 20 && (await undo.first().isEnabled()); steps += 1)
    await keys.press('Control+z');
  await find(keys, 'lön 2025');
  await expect(cell).toHaveAttribute('aria-label', /^Lön, 2025, 840/);
}
