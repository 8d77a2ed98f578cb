import type { Plan, Sheet, SheetCell } from '../../core/index.ts';
import { panelFields, type PanelField } from './panel-fields.ts';

/**
 * The assumption that a row is changed by: its first that is not typed in the row itself, as the pay index of a line
 * whose pay stands in its first year. Rows without assumptions of their own are shared by the distribution's. `null`:
 * there is none.
 */
export function rowAssumption(plan: Plan, scenario: string, sheet: Sheet, row: string | null): string | null {
  const { costs, funding, distribution } = panelFields(plan, scenario);
  const ofRow = [...costs, ...funding].filter(({ field }) => field.row === row);
  const typed = typedIn(sheet, row);
  const own = ofRow.find((each) => isAtHand(each) && !typed.has(each.field.id)) ?? ofRow[0];
  return (own ?? distribution.find(isAtHand) ?? costs[0])?.field.id ?? null;
}

function isAtHand({ isAside }: PanelField): boolean {
  return !isAside;
}

function typedIn({ sections }: Sheet, row: string | null): ReadonlySet<string> {
  const cells: readonly SheetCell[] = sections
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => id === row)
    .flatMap(({ cells: own }) => Object.values(own));
  return new Set(cells.flatMap(({ edit }) => (edit?.kind === 'input' ? [edit.input] : [])));
}
