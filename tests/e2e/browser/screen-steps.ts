import { expect } from '@playwright/test';
import { filesOf } from './file-pickers.ts';
import type { PlanWindow } from './plan-window.ts';

/** The example, with an amount selected. */
export async function sheet(window: PlanWindow): Promise<void> {
  await window.openExample();
  await window.cell('Mellerud', '2025').click();
}

export async function emptyPlan(window: PlanWindow): Promise<void> {
  await window.page.getByRole('button', { name: 'Tom plan' }).click();
  await window.dialog.getByRole('textbox', { name: 'Namn' }).fill('Ny samverkan');
  await window.dialog.getByRole('button', { name: 'Skapa plan' }).click();
  await expect(window.grid('Budget')).toBeVisible();
}

/** The example as a file, and the open plan another than it. */
export async function saveAndChange(window: PlanWindow): Promise<void> {
  await filesOf(window.page).pick('plan.samkalkyl');
  await window.page.keyboard.press('Control+s');
  await expect(window.savedState).toHaveText(/^Sparad/);
  await window.member('Munkedal').click();
}

export async function withRecentFiles(window: PlanWindow): Promise<void> {
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

/** Half of the pay is paid by a party, and a grant is used up. */
export async function withFunding(window: PlanWindow): Promise<void> {
  await sheet(window);
  await window.menu('Redigera', 'Lägg till', 'Egenfinansiering…');
  await window.dialog.getByRole('combobox', { name: 'Betalas av' }).fill('Karlstad');
  await window.dialog.getByRole('textbox', { name: 'Andel av kostnaden' }).fill('20');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await window.menu('Redigera', 'Lägg till', 'Bidrag…');
  await window.dialog.getByRole('textbox', { name: 'Andel av kostnaden' }).fill('60');
  await window.dialog.getByRole('textbox', { name: 'Tak för perioden' }).fill('1 500 000');
  await window.dialog.getByRole('button', { name: 'Lägg till rad' }).click();
  await expect(window.cell('Bidrag', '2025')).toBeVisible();
}

/** The member list, with a status of each kind. */
export async function members(window: PlanWindow): Promise<void> {
  await window.openExample();
  await window.show('Medlemmar');
  const { page } = window;
  const statuses = {
    Bengtsfors: 'Beslutat',
    'Dals-Ed': 'Undertecknat',
    Munkedal: 'Tackat nej',
    Åmål: 'Tillfrågad',
  };
  for (const [member, status] of Object.entries(statuses)) {
    await page.getByRole('gridcell', { name: new RegExp(`^${member}, Status, `) }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitemradio', { name: status }).click();
  }
}
