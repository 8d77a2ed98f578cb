import { expect, type Locator, type Page } from '@playwright/test';
import { plain, PlanWindow } from './plan-window.ts';

/** The member list as a person uses it, by the names that are read out. */
export class MemberList extends PlanWindow {
  async openList(): Promise<void> {
    await this.show('Medlemmar');
    await expect(this.list).toBeVisible();
  }

  get list(): Locator {
    return this.page.getByRole('grid', { name: 'Medlemmar' });
  }

  at(member: string, column: string): Locator {
    return this.list.getByRole('gridcell', { name: new RegExp(`^${escaped(member)}, ${column}, `) });
  }

  /** The names in the order they are shown. */
  async names(): Promise<readonly string[]> {
    return (await this.list.getByRole('rowheader').allInnerTexts()).map(plain);
  }

  async text(member: string, column: string): Promise<string> {
    return plain(await this.at(member, column).innerText());
  }

  async typeInto(member: string, column: string, typed: string): Promise<void> {
    await this.at(member, column).click();
    await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
  }

  async setStatus(member: string, status: string): Promise<void> {
    await this.at(member, 'Status').click();
    await this.page.keyboard.press('Enter');
    await this.menuItem(status).click();
  }

  /** What is said of what was typed, under its cell. */
  get refusal(): Locator {
    return this.page.locator('.refusal-popover');
  }

  /** A chip that filters by status; pressed where it does. */
  chip(words: string): Locator {
    return this.page.getByRole('group', { name: 'Visa efter status' }).getByRole('button', { name: words });
  }

  async showScenario(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Scenario: / }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('Control+z');
  }
}

/** What has the keyboard, as it is read out. */
export function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
}

function escaped(text: string): string {
  return text.replace(/[*+?.()]/g, '\\$&');
}
