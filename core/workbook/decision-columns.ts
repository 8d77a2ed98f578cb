import type { Plan } from '../plan/schema.ts';
import type { ColumnDraft } from './lay-out.ts';

/** What is told of a member's amount: as it was decided, as it is now, and the difference. */
export type DecisionMeasure = 'decided' | 'now' | 'difference';

export const DECISION_MEASURES: readonly DecisionMeasure[] = ['decided', 'now', 'difference'];

export interface DecisionColumns {
  readonly name: number;
  /** The first column of each measure: its years come first, then their sum. */
  readonly first: Readonly<Record<DecisionMeasure, number>>;
  /** Columns that a measure takes: the years of the decision that has the most, and the sum. */
  readonly span: number;
  readonly count: number;
  readonly drafts: readonly ColumnDraft[];
}

/** Three groups of columns, each with room for the years of the longest decision. */
export function decisionColumns({ decisions }: Pick<Plan, 'decisions'>): DecisionColumns {
  const span = Math.max(...decisions.map(({ plan }) => plan.years.length)) + 1;
  const figures = Array.from({ length: span * DECISION_MEASURES.length }, (): ColumnDraft => ({
    least: 11,
    most: 24,
    group: 'amounts',
  }));
  return {
    name: 1,
    first: { decided: 2, now: 2 + span, difference: 2 + 2 * span },
    span,
    count: 1 + figures.length,
    drafts: [{ least: 20, most: 38, group: null }, ...figures],
  };
}
