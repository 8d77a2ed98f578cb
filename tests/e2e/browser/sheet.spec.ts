import { expect, test } from '@playwright/test';
import { installPickers } from './file-pickers.ts';
import { PlanWindow } from './plan-window.ts';
import { editor, example, focused, goToOther, press } from './sheet-steps.ts';

test.beforeEach(async ({ page }) => {
  await installPickers(page);
  await new PlanWindow(page).open();
});

test.describe('the keyboard alone', () => {
  test('arrows go through both grids as one sheet, and light the column, the row and the rule', async ({
    page,
  }) => {
    const window = await example(page);
    await press(page, 'Control+Home', 'ArrowRight', 'ArrowRight');
    expect(await focused(page)).toBe('Lön, 2025, 840 000 kronor');
    for (let rows = 0; rows < 4; rows += 1) await press(page, 'ArrowDown');
    expect(await focused(page)).toBe('Summa kostnader, 2025, 1 166 000 kronor');
    await press(page, 'ArrowDown');
    expect(await focused(page)).toBe('Bengtsfors, 2025, 186 560 kronor');
    await expect(window.grid('Finansiering').locator('.sheet-head[data-lit=true]')).toHaveText('2025');
    await expect(window.grid('Budget').locator('.sheet-head[data-lit=true]')).toHaveText('2025');
    await expect(page.locator('.row-number[data-lit=true]')).toHaveText('6');
    await expect(page.getByRole('region', { name: 'Varför cellen' })).toContainText(
      '16 % × 1 166 000 kr = 186 560 kr',
    );
    await press(page, 'ArrowUp');
    expect(await focused(page)).toBe('Summa kostnader, 2025, 1 166 000 kronor');
    await press(page, 'Control+End');
    expect(await focused(page)).toBe('Skillnad mot budget, Summerar exakt');
  });

  test('N4 typing replaces, Enter commits and goes down, F2 shows what was typed', async ({ page }) => {
    const window = await example(page);
    await goToOther(page);
    await page.keyboard.type('=25000*1,4*7');
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Summa kostnader, 2025, 1 301 000 kronor');
    await press(page, 'ArrowUp');
    await expect(window.cell('Övrigt', '2025')).toHaveText('245 000');
    await press(page, 'F2');
    await expect(editor(page)).toHaveValue('=25000*1,4*7');
    await press(page, 'Escape');
    expect(await focused(page)).toBe('Övrigt, 2025, 245 000 kronor');
    await press(page, 'Control+z');
    await expect(window.cell('Övrigt', '2025')).toHaveText('110 000');
  });

  test('keys that come faster than anything is drawn are lost nowhere', async ({ page }) => {
    const window = await example(page);
    await goToOther(page);
    for (const [figure, end] of Object.entries({ 120000: 'Tab', 130000: 'Tab', 140000: 'Enter' })) {
      await page.keyboard.type(figure);
      await press(page, end);
    }
    await expect.poll(() => window.amounts('Övrigt')).toEqual(['120 000', '130 000', '140 000']);
    // Under where the Tabs began, as in Excel.
    expect(await focused(page)).toBe('Summa kostnader, 2025, 1 176 000 kronor');
  });

  test('after typing the arrows leave the cell with the value, after F2 they move the caret', async ({
    page,
  }) => {
    const window = await example(page);
    await goToOther(page);
    await page.keyboard.type('99');
    await press(page, 'ArrowRight');
    await expect(window.cell('Övrigt', '2025')).toHaveText('99');
    await press(page, 'F2', 'ArrowLeft', 'Backspace', 'Tab');
    await expect(window.cell('Övrigt', '2026')).toHaveText('11 000');
  });

  for (const [key, back] of [
    ['Alt+3', 'Alt+1'],
    ['Shift+F11', 'Escape'],
  ] as const) {
    test(`what is being typed, in a cell or an assumption, is kept when ${key} takes the sheet away`, async ({
      page,
    }) => {
      const window = await example(page);
      await goToOther(page);
      await page.keyboard.type('77777');
      await press(page, key);
      // The name of a new scenario is what is typed next.
      if (key === 'Shift+F11') await expect(page.locator('.tab-rename-input')).toBeFocused();
      await press(page, back);
      await window.tab('Alla sju').click();
      await expect(window.cell('Övrigt', '2025')).toHaveText('77 777');
      const pay = window.panel.getByLabel('Lön, lön per år');
      await pay.click();
      await page.keyboard.type('842000');
      await press(page, key, back);
      await window.tab('Alla sju').click();
      await expect(pay).toHaveValue(/^842\s000$/);
    });
  }

  test('what a cell refused is said once more when the sheet is left: the text goes with it', async ({
    page,
  }) => {
    const window = await example(page);
    await goToOther(page);
    await page.keyboard.type('hundra');
    await press(page, 'Alt+3');
    await expect(window.notice('hundra')).toBeVisible();
    await press(page, 'Alt+1');
    await expect(window.cell('Övrigt', '2025')).toHaveText('110 000');
    await expect(window.notice('hundra')).toBeVisible();
  });

  test('Tab goes along the rows and out of the sheet at its end, Shift+Tab back in', async ({ page }) => {
    await example(page);
    await press(page, 'Control+End', 'Tab');
    await expect(page.locator('.ag-cell:focus')).toHaveCount(0);
    await press(page, 'Shift+Tab');
    expect(await focused(page)).toBe('Skillnad mot budget, Summerar exakt');
    await press(page, 'Control+Home', 'Shift+Tab');
    await expect(page.locator('.ag-cell:focus')).toHaveCount(0);
    await press(page, 'Tab');
    expect(await focused(page)).toBe('Lön');
  });

  test('Space switches a membership from its box and from its name; the member stays in its row', async ({
    page,
  }) => {
    const window = await example(page);
    await window.cell('Munkedal', 'Med').click({ position: { x: 4, y: 4 } });
    await press(page, 'Space');
    expect(await focused(page)).toBe('Munkedal, Med, ej med');
    await expect(window.cell('Munkedal', '2025')).toHaveText('–');
    await expect(window.cell('Munkedal', 'Tak')).toHaveText('Ej med');
    await press(page, 'ArrowRight', 'Space');
    await expect(window.member('Munkedal')).toBeChecked();
    await expect(window.cell('Munkedal', '2025')).toHaveText('221 540');
  });

  test('T1 a ceiling is typed, broken, said, and cleared by Delete', async ({ page }) => {
    const window = await example(page);
    await window.cell('Årjäng', '2025').click();
    await press(page, 'End');
    await page.keyboard.type('215 000 kr');
    await press(page, 'Enter', 'ArrowUp');
    expect(await focused(page)).toBe('Årjäng, Tak, 215 000/år, Över 2 av 3 år');
    await expect(
      page.getByRole('gridcell', { name: 'Årjäng, 2026, 215 096 kronor, över taket' }),
    ).toBeVisible();
    await press(page, 'Delete');
    expect(await focused(page)).toBe('Årjäng, Tak, tom');
  });

  test('K7 Delete on typed inhabitants brings the register’s back', async ({ page }) => {
    const window = await example(page);
    await window.cell('Vänersborg\\*', 'Invånare').click();
    await press(page, 'Delete');
    await expect(page.locator('.ag-cell:focus')).toHaveText('40 012');
    expect(await focused(page)).toMatch(/från register$/);
  });

  test('typing on a calculated cell changes nothing and says why', async ({ page }) => {
    const window = await example(page);
    await window.cell('Mellerud', '2025').click();
    await page.keyboard.type('1');
    await expect(window.notice('Cellen räknas ut')).toBeVisible();
    await expect(window.cell('Mellerud', '2025')).toHaveText('186 560');

    // What is refused is past once something is changed.
    await window.cell('Övrigt', '2025').click();
    await page.keyboard.type('120000');
    await page.keyboard.press('Enter');
    await expect(window.notice('Cellen räknas ut')).toHaveCount(0);
    // A question mark is not typed there either: it asks for the keys.
    await window.cell('Mellerud', '2025').click();
    await page.keyboard.press('?');
    await expect(window.dialog).toHaveAccessibleName('Tangenter');
  });

  test('Delete on what must have a value opens it empty, and Esc leaves it as it was', async ({ page }) => {
    const window = await example(page);
    await window.cell('Lön', '2025').click();
    await press(page, 'Delete');
    await expect(editor(page)).toHaveValue('');
    await press(page, 'Escape');
    await expect(window.cell('Lön', '2025')).toHaveText('840 000');
  });

  test('the row’s menu comes with Shift+F10, and the focus goes back to the cell', async ({ page }) => {
    const window = await example(page);
    await window.cell('Dals-Ed', '2025').click();
    await press(page, 'Shift+F10');
    await expect(page.getByRole('menuitem', { name: 'Flytta upp' })).toBeVisible();
    await press(page, 'Escape');
    expect(await focused(page)).toBe('Dals-Ed, 2025, 93 280 kronor');
  });

  test('Enter on the last row of members asks for another', async ({ page }) => {
    const window = await example(page);
    await window.cell('Åmål', 'Invånare').click();
    await press(page, 'ArrowLeft', 'ArrowDown', 'Enter');
    await expect(window.dialog).toBeVisible();
  });

  test('a name typed on the row that adds a member is asked for, and what is pasted there is members', async ({
    page,
  }) => {
    const window = await example(page);
    await window.cell('Åmål', 'Invånare').click();
    await press(page, 'ArrowLeft', 'ArrowDown');
    await page.keyboard.type('orus');
    await expect(window.dialog.getByRole('combobox').first()).toHaveValue('orus');
    await press(page, 'Escape', 'Escape');
    await expect(window.dialog).toHaveCount(0);

    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Orust\t15 200\nTanum\t12 900');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await expect(window.dialog.getByRole('row', { name: /Tanum/ })).toContainText('12 900');
  });
});

test.describe('what is refused', () => {
  test('N4 N5 what is no number stays in the cell with a sentence, and Esc takes it away', async ({
    page,
  }) => {
    const window = await example(page);
    await goToOther(page);
    for (const typed of ['1.234', '1,234.50', '1e5', '1 23', '=', '=1/0', 'många', '10000000000000']) {
      await page.keyboard.type(typed);
      await press(page, 'Enter');
      await expect(editor(page)).toHaveValue(typed);
      await expect(editor(page)).toBeFocused();
      await expect(editor(page)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByRole('alert').filter({ hasText: /\p{L}{3}/u })).toBeVisible();
      await press(page, 'Escape');
      await expect(window.cell('Övrigt', '2025')).toHaveText('110 000');
      await expect(page.getByRole('button', { name: /^Ångra/ })).toHaveAttribute('aria-disabled', 'true');
    }
  });

  test('a click elsewhere does not lose it: the cell keeps the keyboard until it is right', async ({
    page,
  }) => {
    const window = await example(page);
    await goToOther(page);
    await page.keyboard.type('1.234');
    await window.cell('Mellerud', '2026').click();
    await expect(editor(page)).toHaveValue('1.234');
    await expect(editor(page)).toBeFocused();
    await editor(page).fill('1 234');
    await window.cell('Mellerud', '2026').click();
    await expect(window.cell('Övrigt', '2025')).toHaveText('1 234');
    expect(await focused(page)).toMatch(/^Mellerud, 2026/);
  });
});
