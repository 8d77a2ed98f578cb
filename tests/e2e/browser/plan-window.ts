import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in the window and sees there, by the names that are read out. */
export class PlanWindow {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** As someone who has dismissed the hints; `hasHints`: as on the very first day. */
  async open({ hasHints = false }: { readonly hasHints?: boolean } = {}): Promise<void> {
    if (!hasHints) await this.page.addInitScript(withoutHints);
    await this.page.goto('/');
    await expect(this.page.getByRole('heading', { name: 'Ny plan' })).toBeVisible();
  }

  async openExample(): Promise<void> {
    await this.page.getByRole('button', { name: 'Steget vidare 2025–2027' }).click();
    await expect(this.grid('Finansiering')).toBeVisible();
  }

  grid(name: 'Budget' | 'Finansiering'): Locator {
    return this.page.getByRole('grid', { name, exact: true });
  }

  cell(row: string, column: string): Locator {
    return this.page.getByRole('gridcell', { name: new RegExp(`^${row}, ${column}, `) });
  }

  member(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  /** A field of the assumptions panel, by its whole name: "Lön, löneindex". */
  assumption(name: string): Locator {
    const wanted = { name, exact: true };
    return this.panel.getByRole('spinbutton', wanted).or(this.panel.getByRole('textbox', wanted));
  }

  async type(name: string, text: string): Promise<void> {
    await this.assumption(name).fill(text);
    await this.assumption(name).press('Enter');
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  async menu(menu: string, ...items: readonly (string | RegExp)[]): Promise<void> {
    await this.page.getByRole('menubar').getByRole('menuitem', { name: menu, exact: true }).click();
    for (const name of items) await this.menuItem(name).click();
  }

  menuItem(name: string | RegExp): Locator {
    const menu = this.page.getByRole('menu');
    const wanted = { name, exact: true };
    return menu
      .getByRole('menuitem', wanted)
      .or(menu.getByRole('menuitemradio', wanted))
      .or(menu.getByRole('menuitemcheckbox', wanted));
  }

  async show(view: 'Kalkyl' | 'Medlemmar' | 'Jämför' | 'Beslut' | 'Underlag'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Vy' }).getByRole('button', { name: view }).click();
  }

  /** "Sparad 14.32", "Osparade ändringar". */
  get savedState(): Locator {
    return this.page.getByRole('banner').getByRole('status');
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Antaganden' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get headline(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** What the program has said in its corner. */
  notice(words: string | RegExp): Locator {
    return this.page.locator('.notice', { hasText: words });
  }

  /** A row of the sheet, as the figures stand in it. */
  async amounts(
    row: string,
    columns: readonly string[] = ['2025', '2026', '2027'],
  ): Promise<readonly string[]> {
    const found: string[] = [];
    for (const column of columns) found.push(plain(await this.cell(row, column).innerText()));
    return found;
  }
}

/** Settings that have been kept already stay as they are. */
function withoutHints(): void {
  const key = 'samkalkyl.settings';
  if (localStorage.getItem(key) === null) localStorage.setItem(key, '{"hints":false}');
}

/** Without the signs that stand beside a figure, and with plain spaces. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').trim();
}
