import type { Hands } from './hands.ts';
import type { PlanWindow } from './plan-window.ts';

/** Everything by pointing; the keyboard types names and figures. */
export function mouse(window: PlanWindow): Hands {
  const { page } = window;
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  return {
    openExample: () => window.openExample(),
    toggle: (member) => window.member(member).click(),
    async setAssumption(name, text) {
      await window.assumption(name).click();
      await window.assumption(name).fill(text);
      await window.headline.click();
    },
    async addScenario(name) {
      await press('Nytt scenario');
      await page.getByRole('textbox', { name: /^Nytt namn på/ }).fill(name);
      await window.headline.click();
    },
    showScenario: (name) => window.tab(name).click(),
    compare: () => window.show('Jämför'),
    backToSheet: () => window.show('Kalkyl'),
    undo: () => press(/^Ångra/),
    redo: () => press(/^Gör om/),
    save: () => window.menu('Arkiv', 'Spara'),
    export: () => press('Exportera till Excel'),
    close: () => window.menu('Arkiv', 'Stäng planen'),
    openRecent: (plan) => page.getByRole('table').getByRole('button', { name: plan, exact: true }).click(),
  };
}
