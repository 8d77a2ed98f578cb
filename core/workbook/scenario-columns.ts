import { poolsOf } from '../allocation/pools.ts';
import { shareRuleOf } from '../allocation/sharing.ts';
import { columnOfPart } from '../plan/key-columns.ts';
import type { KeyPart, Plan } from '../plan/schema.ts';
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
  /** By the plan's own key columns, those that some scenario shares by. */
  readonly weights: ReadonlyMap<string, number>;
  /** The share before it is rounded; `null` where no scenario rounds. */
  readonly exact: number | null;
  readonly share: number;
  /** By column id (`y2025`). */
  readonly years: readonly { readonly id: string; readonly column: number }[];
  readonly sum: number;
  readonly perInhabitant: number;
  readonly ceiling: number;
  /** T1: what the ceiling is of; `null` where all are of a year. */
  readonly ceilingKind: number | null;
  readonly fate: number;
  readonly count: number;
  readonly drafts: readonly ColumnDraft[];
}

const FIGURE: ColumnDraft = { least: 9, most: 24, group: null };
const WORDS: ColumnDraft = { least: 20, most: 38, group: null };

/** The columns that the workbook's scenarios need together. */
export function scenarioColumns(plan: Plan, scenarioIds: readonly string[]): ScenarioColumns {
  const effective = scenarioIds.map((id) => resolve(plan, id));
  const keyColumns = plan.keyColumns.filter(({ id }) => effective.some((each) => isUsed(each, id)));
  const hasKinds = effective.some(({ members }) => members.some(hasUnusualCeiling));
  const drafts: ColumnDraft[] = [];
  const add = (draft: ColumnDraft): number => drafts.push(draft);
  const columns = {
    name: add(WORDS),
    joined: add({ least: 6, most: 16, group: null }),
    population: add(FIGURE),
    weights: new Map(keyColumns.map(({ id }) => [id, add(FIGURE)])),
    exact: effective.some(roundsShares) ? add(FIGURE) : null,
    share: add(FIGURE),
    years: plan.years.map(({ year }) => ({
      id: yearColumnId(year),
      column: add({ ...FIGURE, least: 11, group: 'years' }),
    })),
    sum: add({ ...FIGURE, least: 12 }),
    perInhabitant: add(FIGURE),
    ceiling: add({ ...FIGURE, least: 11 }),
    ceilingKind: hasKinds ? add({ least: 10, most: 18, group: null }) : null,
    fate: add({ ...WORDS, least: 24 }),
  };
  return { ...columns, count: drafts.length, drafts };
}

function partsInUse(plan: Plan): readonly KeyPart[] {
  return poolsOf(plan).flatMap(({ parts }) => parts);
}

function isUsed(plan: Plan, column: string): boolean {
  return partsInUse(plan).some((part) => columnOfPart(part) === column);
}

function roundsShares(plan: Plan): boolean {
  return partsInUse(plan).some(
    (part) => part.kind === 'divide' && shareRuleOf(plan, part).rounding !== 'none',
  );
}

/** One a year goes without saying: the heading says it. */
function hasUnusualCeiling({ ceiling }: Plan['members'][number]): boolean {
  return ceiling !== null && ceiling.kind !== 'year';
}
