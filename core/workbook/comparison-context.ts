import type { Plan } from '../plan/schema.ts';
import type { ComparisonColumns } from './comparison-columns.ts';
import type { WriteText } from './workbook.ts';

/** What the parts of the comparison are built from. */
export interface ComparisonContext {
  readonly plan: Plan;
  readonly columns: ComparisonColumns;
  /** Decimals of what the members pay, the most that some scenario has (A4). */
  readonly decimals: number;
  readonly write: WriteText;
}
