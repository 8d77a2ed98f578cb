import { expect, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** Farther than any of the ways walked here: a way that does not end is a trap. */
const FARTHEST = 120;

/** Everything by keys, and never a pointer; where the focus is, is read as a screen reader would. */
export function keyboard(page: Page): Hands {
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const until = async (key: string, name: RegExp) => {
    for (let steps = 0; steps <= FARTHEST; steps += 1) {
      if (name.test(await focusedName(page))) return;
      await press(key);
    }
    throw new Error(`${key} never came to ${String(name)}; the focus is on "${await focusedName(page)}"`);
  };
  const untilPart = async (part: string) => {
    for (let steps = 0; steps <= 8; steps += 1) {
      if ((await focusedPart(page)) === part) return;
      await press('F6');
    }
    throw new Error(`F6 never came to the part ${part}`);
  };
  return {
    async openExample() {
      await until('Tab', /^Steget vidare 2025–2027$/);
      await press('Enter');
      await expect(page.getByRole('grid', { name: 'Finansiering', exact: true })).toBeVisible();
    },
    async toggle(member) {
      await untilPart('sheet');
      await press('Control+Home');
      await until('ArrowDown', new RegExp(`^${member}\\b`));
      await until('ArrowLeft', new RegExp(`^${member}, Med`));
      await press('Space');
    },
    async setAssumption(name, text) {
      await untilPart('assumptions');
      await until('Tab', new RegExp(`^${name}$`));
      await page.keyboard.type(text);
      await press('Enter');
    },
    async addScenario(name) {
      await press('Alt+r');
      await until('ArrowDown', /^Scenario$/);
      await press('ArrowRight');
      await until('ArrowDown', /^Nytt scenario$/);
      await press('Enter');
      await expect(page.getByRole('textbox', { name: /^Nytt namn på/ })).toBeFocused();
      await page.keyboard.type(name);
      await press('Enter');
    },
    async showScenario(name) {
      await untilPart('tabs');
      await until('ArrowRight', new RegExp(`\\b${name}\\b`));
    },
    compare: () => press('Alt+3'),
    backToSheet: () => press('Alt+1'),
    undo: () => press('Control+z'),
    redo: () => press('Control+y'),
    save: () => press('Control+s'),
    async export() {
      await untilPart('tools');
      await until('Tab', /^Exportera till Excel/);
      await press('Enter');
    },
    async close() {
      await press('F10', 'ArrowDown');
      await until('ArrowDown', /^Stäng planen$/);
      await press('Enter');
    },
    async openRecent(plan) {
      // The example's card has the same name, and comes first.
      await until('Tab', new RegExp(`^${plan}$`));
      await press('Tab');
      await until('Tab', new RegExp(`^${plan}$`));
      await press('Enter');
    },
  };
}

/** The name of what has the focus: its label, or its words without what is hidden. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    const byId = (focused.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? '')
      .join(' ')
      .trim();
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.innerText : undefined;
    const copy = focused.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    const words = focused.getAttribute('aria-label') ?? (byId || (label ?? copy.textContent ?? ''));
    return words.replace(/\s+/g, ' ').trim();
  });
}

function focusedPart(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.closest('[data-part]')?.getAttribute('data-part') ?? null,
  );
}
