import type { Comparison, Period } from '../compare/comparison.ts';
import { yearColumnId } from '../sheet/columns.ts';
import { cellAt, difference, perInhabitantOf, quotient, type Formula } from './formula.ts';
import { scenarioSheetId } from './scenario-context.ts';

/** The comparison sheet's id in the workbook. */
export const COMPARISON = 'comparison';

export interface ComparisonFormulas {
  readonly amount: Formula;
  readonly difference: Formula | null;
  readonly change: Formula | null;
  readonly perInhabitant: Formula;
}

/** `2025` or `sum`: what a cell's address in the comparison begins with. */
export function periodId(period: Period): string {
  return period.kind === 'year' ? String(period.year) : 'sum';
}

/** What one scenario's figures of one row are made of: cells of that scenario's own sheet, and of this one. */
export function comparisonFormulas(
  { period, columns }: Comparison,
  row: string,
  at: number,
): ComparisonFormulas {
  const scenario = columns[at]?.scenario.id ?? '';
  const against = columns[0]?.scenario.id ?? '';
  const here = (id: string, measure: string) =>
    cellAt(COMPARISON, `${periodId(period)}:${row}/${id}.${measure}`);
  const sheet = scenarioSheetId(scenario);
  const unit = columns[at]?.outcome.unit ?? 'kr';
  const isCompared = at > 0;
  return {
    amount: rowFormula({ period, columns }, row, at),
    difference: isCompared ? difference(here(scenario, 'amount'), here(against, 'amount')) : null,
    change: isCompared ? quotient(here(scenario, 'difference'), here(against, 'amount')) : null,
    perInhabitant: perInhabitantOf(here(scenario, 'amount'), cellAt(sheet, `${row}/population`), unit),
  };
}

/** A row's amount on the scenario's own sheet. */
export function rowFormula(
  { period, columns }: Pick<Comparison, 'period' | 'columns'>,
  row: string,
  at: number,
): Formula {
  return cellAt(scenarioSheetId(columns[at]?.scenario.id ?? ''), `${row}/${columnId(period)}`);
}

function columnId(period: Period): string {
  return period.kind === 'year' ? yearColumnId(period.year) : 'sum';
}
