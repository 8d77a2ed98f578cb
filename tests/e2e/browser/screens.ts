import { expect } from '@playwright/test';
import { filesOf } from './file-pickers.ts';
import type { PlanWindow } from './plan-window.ts';

/** FIL7: unsaved edits are kept at most so long after the last. */
const KEPT_AFTER_MS = 2_000;

type Show = (window: PlanWindow) => Promise<void>;

const sheet: Show = async (window) => {
  await window.openExample();
  await window.cell('Mellerud', '2025').click();
};

const scenario: Show = async (window) => {
  await window.openExample();
  await window.tab('Utan Munkedal').click();
  await window.cell('Mellerud', '2025').click();
};

/** Every screen of the program, and how a person comes to it from the start. */
export const SCREENS: Readonly<Record<string, Show>> = {
  start: () => Promise.resolve(),
  'start-recent': withRecentFiles,
  sheet,
  scenario,
  compare: async (window) => {
    await window.openExample();
    await window.show('Jämför');
    await expect(window.headline).toBeVisible();
  },
  rail: async (window) => {
    await sheet(window);
    await window.panel.getByRole('button', { name: 'Dölj antaganden' }).click();
  },
  years: async (window) => {
    await scenario(window);
    await window.panel.getByRole('button', { name: 'Lön, löneindex, år för år' }).click();
    await window.assumption('Lön, löneindex 2027').fill('5');
    await window.assumption('Lön, löneindex 2027').press('Enter');
  },
  refused: async (window) => {
    await scenario(window);
    await window.type('Lön, löneindex', '1.234');
    await expect(window.panel.getByRole('alert')).toBeVisible();
  },
  'too-few': async (window) => {
    await window.openExample();
    for (const name of ['Munkedal', 'Vänersborg', 'Årjäng', 'Dals-Ed']) await window.member(name).click();
  },
  'empty-plan': async (window) => {
    await window.page.getByRole('button', { name: 'Tom plan' }).click();
    await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Ny samverkan');
    await window.dialog.getByRole('button', { name: 'Skapa plan' }).click();
    await expect(window.grid('Budget')).toBeVisible();
  },
  menu: async (window) => {
    await sheet(window);
    await window.menu('Redigera', 'Lägg till');
  },
  'new-plan': async (window) => window.page.getByRole('button', { name: 'Tom plan' }).click(),
  'plan-settings': async (window) => {
    await sheet(window);
    await window.menu('Redigera', 'Planens inställningar…');
  },
  'add-member': async (window) => {
    await sheet(window);
    await window.menu('Redigera', 'Lägg till', 'Kommun…');
    await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('berg');
  },
  'add-line': async (window) => {
    await sheet(window);
    await window.menu('Redigera', 'Lägg till', 'Påslag i procent…');
  },
  'edit-line': async (window) => {
    await sheet(window);
    await window.cell('Resor', '2025').click();
    await window.menu('Redigera', 'Ändra raden…');
  },
  'edit-member': async (window) => {
    await sheet(window);
    await window.menu('Redigera', 'Ändra raden…');
  },
  rename: async (window) => {
    await scenario(window);
    await window.tab('Utan Munkedal').dblclick();
  },
  unsaved: async (window) => {
    await sheet(window);
    await window.member('Munkedal').click();
    await window.menu('Arkiv', 'Stäng planen');
  },
  keyboard: (window) => window.menu('Hjälp', 'Tangenter'),
  about: (window) => window.menu('Hjälp', 'Om Samkalkyl'),
  issues: async (window) => {
    await window.openExample();
    await window.menu('Redigera', 'Lägg till', 'Kommun…');
    await window.dialog.getByRole('combobox', { name: 'Namn' }).fill('Region Väst');
    await window.dialog.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await window.page.getByRole('contentinfo').getByRole('button', { name: /fel$/ }).click();
  },
  recovered: async (window) => {
    await window.openExample();
    await window.member('Munkedal').click();
    await window.page.waitForTimeout(KEPT_AFTER_MS);
    // As after a bug: the page is loaded anew with the work kept.
    window.page.once('dialog', (dialog) => void dialog.accept());
    await window.page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
    await window.page.getByRole('button', { name: 'Läs in igen' }).click();
    await expect(window.page.getByRole('region', { name: /^Osparat arbete/ })).toBeVisible();
  },
  fault: async (window) => {
    await window.openExample();
    await window.page.evaluate(() => void setTimeout(() => void Promise.reject(new Error('planted'))));
    await expect(window.headline).toBeFocused();
  },
  notice: async (window) => {
    await sheet(window);
    await window.menu('Redigera', 'Ta bort raden');
    await filesOf(window.page).write('fil.samkalkyl', '');
    await filesOf(window.page).pick('fil.samkalkyl');
    await window.menu('Arkiv', 'Öppna…');
    await window.dialog.getByRole('button', { name: 'Spara inte' }).click();
    await expect(window.notice('kunde inte öppnas')).toBeVisible();
  },
};

async function withRecentFiles(window: PlanWindow): Promise<void> {
  const files = filesOf(window.page);
  for (const name of ['Steget vidare', 'En väg in', 'Steget före']) {
    await window.openExample();
    await window.page.getByRole('button', { name: 'Steget vidare 2025–2027, byt namn' }).click();
    await window.page.keyboard.type(name);
    await window.page.keyboard.press('Enter');
    if (name !== 'Steget vidare') {
      await window.tab('Bara fyra').click();
      await window.menu('Redigera', 'Scenario', 'Ta bort scenariot');
      await window.tab('Utan Munkedal').click();
      await window.menu('Redigera', 'Scenario', 'Ta bort scenariot');
    }
    await files.pick(`${name}.samkalkyl`);
    await window.page.keyboard.press('Control+s');
    await expect(window.savedState).toHaveText(/^Sparad/);
    await window.menu('Arkiv', 'Stäng planen');
  }
  await expect(window.page.getByRole('row')).toHaveCount(4);
}
