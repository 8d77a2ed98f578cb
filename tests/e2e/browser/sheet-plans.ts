import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPlan, serializePlan, setYears, type Plan } from '../../../core/index.ts';
import { filesOf } from './file-pickers.ts';

const EXAMPLE = join(import.meta.dirname, '../../../resources/examples/steget-vidare.samkalkyl');

/** The example's plan, to be changed into one that a test needs. */
export function examplePlan(): Plan {
  const opened = openPlan(new Uint8Array(readFileSync(EXAMPLE)));
  if (!opened.ok) throw new Error(`The example is refused: ${opened.failure.code}`);
  return opened.value.plan;
}

/** The example over so many years, with so many members of its first one's kind and no scenario. */
export function largePlan(members: number, years: number): Plan {
  const longer = setYears(examplePlan(), { first: 2025, count: years });
  if (!longer.ok) throw new Error(`Not so many years: ${longer.failure.code}`);
  const { plan } = longer.value;
  const [first] = plan.members;
  if (!first) throw new Error('The example has no member');
  const named = Array.from({ length: members }, (_, index) => ({
    ...first,
    id: `m${index}`,
    name: `Kommun ${String(index + 1).padStart(3, '0')}`,
    population: { text: String(4000 + 37 * index), value: String(4000 + 37 * index) },
  }));
  return { ...plan, members: named, scenarios: [] };
}

/** Opens a plan as a file that the user chose. The page has the stand-in pickers. */
export async function openFile(page: Page, plan: Plan): Promise<void> {
  const files = filesOf(page);
  const savedBy = { savedAt: '2026-01-01T12:00:00Z', program: 'test' };
  await files.write('plan.samkalkyl', serializePlan(plan, savedBy));
  await files.pick('plan.samkalkyl');
  await page.getByRole('button', { name: 'Öppna fil…' }).click();
  await page.getByRole('grid', { name: 'Finansiering', exact: true }).waitFor();
}
