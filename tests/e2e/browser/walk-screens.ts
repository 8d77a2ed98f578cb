import { expect } from '@playwright/test';
import type { PlanWindow } from './plan-window.ts';
import { changeTheme, ZOOMS } from './zoom.ts';

/** Screens that leave files, a folded panel or a fault behind them: what comes after would not begin as new. */
export const LEAVE_TRACES = [
  'start-recent',
  'compare-file',
  'compare-panel',
  'copy-scenario',
  'register',
  'recovered',
  'fault',
  'notice',
  'explain',
  'explain-missing',
  'rail',
];

/** Whatever is open is left, as if the page had been loaded anew. */
export async function backToStart(window: PlanWindow): Promise<void> {
  const { page } = window;
  await page.setViewportSize(ZOOMS[100]);
  await changeTheme(page, 'light');
  const open = page.locator(
    'dialog:modal, [role=menu], .ceiling-kinds, .refusal-popover, .tab-rename, [popover]:popover-open',
  );
  while ((await open.count()) > 0) await page.keyboard.press('Escape');
  const start = page.getByRole('heading', { name: 'Ny plan' });
  if (!(await start.isVisible())) {
    await window.menu('Arkiv', 'Stäng planen');
    await expect(start.or(window.dialog)).toBeVisible();
    if (await window.dialog.isVisible())
      await window.dialog.getByRole('button', { name: 'Spara inte' }).click();
  }
  await expect(start).toBeVisible();
}
