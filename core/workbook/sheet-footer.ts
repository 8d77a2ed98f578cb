import { message } from '../message.ts';
import type { Plan, ScenarioHead } from '../plan/schema.ts';
import type { WorkbookSheet, WriteText } from './workbook.ts';

/** Which plan and scenario a loose page is of, and its number. */
export function footerOf(
  plan: Plan,
  scenario: ScenarioHead | null,
  write: WriteText,
): WorkbookSheet['footer'] {
  const left = scenario ? `${plan.name} · ${scenario.letter} ${scenario.name}` : plan.name;
  return { left, page: write(message('workbook.page')), of: write(message('workbook.pageOf')) };
}
