import type { Comparison } from '../compare/comparison.ts';
import type { ColumnDraft } from './lay-out.ts';

/** One scenario's columns: its amounts, and against the first scenario the difference. */
export interface ScenarioGroup {
  readonly scenario: string;
  readonly first: number;
  readonly span: number;
  readonly amount: number;
  /** `null` in the scenario that the others are compared with. */
  readonly difference: number | null;
  readonly change: number | null;
  readonly perInhabitant: number;
}

export interface ComparisonColumns {
  readonly name: number;
  readonly ceiling: number;
  /** T1: what the ceiling is of; `null` where all are of a year. */
  readonly ceilingKind: number | null;
  /** Columns from the name to the scenarios. */
  readonly before: number;
  readonly groups: readonly ScenarioGroup[];
  readonly drafts: readonly ColumnDraft[];
}

const FIGURE: ColumnDraft = { least: 11, most: 24, group: null };

/** Two columns for the scenario compared with, four for each other. */
export function comparisonColumns({ columns, members }: Comparison): ComparisonColumns {
  const drafts: ColumnDraft[] = [];
  const add = (draft: ColumnDraft): number => drafts.push(draft);
  const name = add({ least: 20, most: 38, group: null });
  const ceiling = add(FIGURE);
  const hasKinds = members.some(({ ceilingKind: kind }) => kind !== null && kind !== 'year');
  const ceilingKind = hasKinds ? add({ least: 10, most: 18, group: null }) : null;
  const before = drafts.length;
  const groups = columns.map(({ scenario }, at): ScenarioGroup => {
    const amount = add({ ...FIGURE, least: 13, group: 'amounts' });
    const difference = at === 0 ? null : add({ ...FIGURE, group: 'differences' });
    const change = at === 0 ? null : add({ ...FIGURE, group: 'changes' });
    const perInhabitant = add({ ...FIGURE, group: 'perInhabitant' });
    return {
      scenario: scenario.id,
      first: amount,
      span: perInhabitant - amount + 1,
      amount,
      difference,
      change,
      perInhabitant,
    };
  });
  return { name, ceiling, ceilingKind, before, groups, drafts };
}
