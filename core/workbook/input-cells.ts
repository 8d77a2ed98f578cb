import type { InputId } from '../plan/inputs.ts';
import type { Plan } from '../plan/schema.ts';
import type { AssumptionGroup, AssumptionRow } from './assumption-rows.ts';
import { cellAt, type Formula } from './formula.ts';

/** The assumptions sheet's id in the workbook. */
export const ASSUMPTIONS = 'assumptions';

const MONTHS = 'months';

/** The cell of the assumptions that holds what an input is in a year; `null` where none does. */
export type InputCell = (input: InputId, year: number) => Formula | null;

/** What the rows of an input are called in the assumptions: its id, with the year where the row is of one. */
export function assumptionId(input: InputId, year: number | null): string {
  return year === null ? input : `${input}@${String(year)}`;
}

/** The rows of the plan's active months: one for all years where they are the same (Y1). */
export function monthIds({ years }: Pick<Plan, 'years'>): readonly string[] {
  const isOne = years.every(({ months }) => months === years[0]?.months);
  return isOne ? [MONTHS] : years.map(({ year }) => assumptionId(MONTHS, year));
}

/** Finds the inputs of a scenario on the assumptions sheet, the plan's `months` among them. */
export function inputCells(plan: Plan, groups: readonly AssumptionGroup[]): (scenario: string) => InputCell {
  const rows = new Set([...monthIds(plan), ...groups.flatMap((group) => group.rows.map(rowId))]);
  return (scenario) => (input, year) => {
    const id = [assumptionId(input, year), input].find((each) => rows.has(each));
    return id === undefined ? null : cellAt(ASSUMPTIONS, `${id}/${scenario}`);
  };
}

function rowId({ field, year }: AssumptionRow): string {
  return assumptionId(field.id, year);
}
