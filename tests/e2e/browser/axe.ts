import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** The rules whose answer a theme can change; all others see what the themes share. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it is now, by all rules or those of a list: rule, what to do, and where (ACC1). It looks
 * at the page alone and answers with violations alone: a page without frames needs no more, and the run is much shorter.
 */
export async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if ((await page.locator('dialog:modal').count()) > 0) axe.include('dialog:modal');
  const { violations: found } = await (rules ? axe.withRules([...rules]) : axe.withTags(RULES)).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}
