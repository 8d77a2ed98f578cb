import type { Issue } from '../outcome.ts';
import type { InputId } from '../plan/inputs.ts';
import type { Remark } from '../plan/schema.ts';
import type { Override } from '../scenario/overrides-of.ts';
import type { CellEdit, SheetCell, SheetRow } from './sheet.ts';
import type { SheetContext } from './sheet-context.ts';

/** The row with its overrides (S3), its inputs' notes and the outcome's issues marked on the cells that they are of. */
export function annotateRow(context: SheetContext, row: SheetRow): SheetRow {
  if (!context.annotated.has(row.id)) return row;
  const cells = Object.entries(row.cells).map(([column, cell]) => {
    const issues = issuesAt(context, `${row.id}/${column}`, cell.edit);
    return [column, withIssues(withRemark(context, withOverride(context, cell)), issues)] as const;
  });
  return { ...row, cells: Object.fromEntries(cells) };
}

/** The override of an input, or of one year of it: of the year itself before the whole input's. */
export function overrideOf(context: SheetContext, input: string, year: number | null): SheetCell['override'] {
  const overrides = context.overrides.get(input);
  if (!overrides) return null;
  const found = year === null ? overrides[0] : (ofYear(overrides, year) ?? ofYear(overrides, null));
  return found ? { input, year: found.year, base: found.base } : null;
}

/** The first of these inputs, whole, that has an override. */
export function firstOverride(context: SheetContext, inputs: readonly InputId[]): SheetCell['override'] {
  if (context.overrides.size === 0) return null;
  for (const input of inputs) {
    const override = overrideOf(context, input, null);
    if (override) return override;
  }
  return null;
}

/** The first of these inputs' notes and sources that there is. */
export function firstRemark({ plan }: SheetContext, inputs: readonly InputId[]): Remark | null {
  for (const input of inputs) {
    const remark = plan.remarks[input];
    if (remark) return remark;
  }
  return null;
}

/** Codes of the issues that name one of these inputs. */
export function issueCodesOf({ issues }: SheetContext, inputs: readonly InputId[]): readonly string[] {
  return codesOf(inputs.flatMap((input) => issues.get(`input:${input}`) ?? []));
}

function withRemark(context: SheetContext, cell: SheetCell): SheetCell {
  if (cell.edit?.kind !== 'input' || cell.noted) return cell;
  const noted = firstRemark(context, [cell.edit.input]);
  return noted ? { ...cell, noted } : cell;
}

function ofYear(overrides: readonly Override[], year: number | null): Override | undefined {
  return overrides.find((override) => override.year === year);
}

function withOverride(context: SheetContext, cell: SheetCell): SheetCell {
  if (cell.edit?.kind !== 'input' || cell.override) return cell;
  const override = overrideOf(context, cell.edit.input, cell.edit.year);
  return override ? { ...cell, override } : cell;
}

function issuesAt(context: SheetContext, address: string, edit: CellEdit | null): readonly Issue[] {
  const { issues } = context;
  const named = issues.get(address) ?? [];
  if (edit?.kind !== 'input') return named;
  const ofYear = edit.year === null ? [] : (issues.get(`input:${edit.input}@${edit.year}`) ?? []);
  return [...named, ...(issues.get(`input:${edit.input}`) ?? []), ...ofYear];
}

/** Each code once. */
function codesOf(issues: readonly Issue[]): readonly string[] {
  return [...new Set(issues.map(({ code }) => code))];
}

function withIssues(cell: SheetCell, issues: readonly Issue[]): SheetCell {
  if (issues.length === 0) return cell;
  const codes = { issues: codesOf(issues) };
  const error = issues.find(({ severity }) => severity === 'error');
  if (!error) return { ...cell, ...codes };
  const isMissing = cell.value.kind === 'none' || cell.value.kind === 'empty';
  const value = isMissing ? ({ kind: 'none', reason: error.message, error: true } as const) : cell.value;
  return { ...cell, ...codes, value, mark: 'error' };
}
