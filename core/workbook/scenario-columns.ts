import type { Outcome } from '../outcome.ts';
import { isKey } from '../plan/input-value.ts';
import type { Plan } from '../plan/schema.ts';
import { yearColumnId } from '../sheet/columns.ts';
import { resolve } from '../scenario/resolve.ts';
import type { ColumnDraft } from './lay-out.ts';

/**
 * The columns of a scenario's sheet. Budget and financing share them, so that a year stands over the same year
 * (design rule 3); all scenarios of a workbook have the same, so that an address means the same on each sheet.
 */
export interface ScenarioColumns {
  readonly name: number;
  readonly joined: number;
  readonly population: number;
  /** The value of a key column of the plan's own; `null` where no scenario distributes by one. */
  readonly weight: number | null;
  /** The share before it is rounded; `null` where no scenario rounds. */
  readonly exact: number | null;
  readonly share: number;
  /** By column id (`y2025`). */
  readonly years: readonly { readonly id: string; readonly column: number }[];
  readonly sum: number;
  readonly perInhabitant: number;
  readonly ceiling: number;
  readonly fate: number;
  readonly count: number;
  readonly drafts: readonly ColumnDraft[];
}

const FIGURE: ColumnDraft = { least: 9, most: 24, group: null };
const WORDS: ColumnDraft = { least: 20, most: 38, group: null };

/** The columns that the workbook's scenarios need together. */
export function scenarioColumns(plan: Plan, scenarioIds: readonly string[]): ScenarioColumns {
  const effective = scenarioIds.map((id) => resolve(plan, id));
  const hasWeight = effective.some(({ key }) => isKey(key) && key.kind === 'column');
  const rounds = effective.some(({ key, shareRounding }) => key.kind !== 'equal' && shareRounding !== 'none');
  const drafts: ColumnDraft[] = [];
  const add = (draft: ColumnDraft): number => drafts.push(draft);
  const columns = {
    name: add(WORDS),
    joined: add({ least: 6, most: 12, group: null }),
    population: add(FIGURE),
    weight: hasWeight ? add(FIGURE) : null,
    exact: rounds ? add(FIGURE) : null,
    share: add(FIGURE),
    years: plan.years.map(({ year }) => ({
      id: yearColumnId(year),
      column: add({ ...FIGURE, least: 11, group: 'years' }),
    })),
    sum: add({ ...FIGURE, least: 12 }),
    perInhabitant: add(FIGURE),
    ceiling: add({ ...FIGURE, least: 11 }),
    fate: add({ ...WORDS, least: 24 }),
  };
  return { ...columns, count: drafts.length, drafts };
}

/** The sheet's columns by the ids that the sheet's model has. */
export function yearIds(outcome: Outcome): readonly string[] {
  return outcome.years.map(yearColumnId);
}
