import { expect } from '@playwright/test';
import type { PlanWindow } from './plan-window.ts';

/** A paper in which somebody wrote before the figures moved. */
async function stalePaper(window: PlanWindow): Promise<void> {
  await window.openExample();
  await window.show('Underlag');
  const { page } = window;
  await page.getByRole('combobox', { name: 'Underlag för en kommun' }).selectOption('Mellerud');
  await page.getByRole('button', { name: 'Ändra texten: Förslag till beslut' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' [befattning]');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('combobox', { name: 'Scenario som föreslås' }).selectOption('B Bara fyra');
  await expect(page.getByRole('button', { name: /^Visa nytt utkast/ })).toBeVisible();
}

/** The screens of the papers, and how a person comes to them. */
export const PAPER_SCREENS: Readonly<Record<string, (window: PlanWindow) => Promise<void>>> = {
  'no-papers': async (window) => {
    await window.openExample();
    await window.show('Underlag');
  },
  paper: async (window) => {
    await stalePaper(window);
    await window.page.getByRole('button', { name: /^Ändra texten.*: Förslag till beslut$/ }).click();
  },
  'paper-draft': async (window) => {
    await stalePaper(window);
    await window.page.getByRole('button', { name: 'Visa nytt utkast: Förslag till beslut' }).click();
    await expect(window.dialog.locator('ins').first()).toBeVisible();
  },
};
