import { sumOf, type Formula } from './formula.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** The years' amounts of one row added together (A5). */
export function yearSum({ sheetId, columns }: ScenarioContext, row: string): Formula | null {
  const first = columns.years[0];
  const last = columns.years.at(-1);
  return first && last ? sumOf(sheetId, `${row}/${first.id}`, `${row}/${last.id}`) : null;
}
