import type { MemberOutcome } from '../outcome.ts';
import { ONE } from '../numbers/ratio.ts';
import { message } from '../message.ts';
import { joinedMembers } from '../sheet/members-total.ts';
import { EXACT_SHARE_DECIMALS } from '../sheet/share-part.ts';
import type { SheetCell, SheetRow } from '../sheet/sheet.ts';
import { amount, EMPTY, percentage, text } from './figures.ts';
import { columnFormula, exactFormula, joinedFormula } from './financing-formulas.ts';
import type { CellDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { sheetContent, sheetLook } from './sheet-content.ts';
import {
  keyValueCell,
  populationCell,
  totalKeyValueContent,
  totalPopulationContent,
  type WeightCell,
} from './weight-cells.ts';
import type { CellRole } from './workbook.ts';

/** Rows that have one look whatever their cells are. */
const ROLES: Partial<Record<SheetRow['kind'], CellRole>> = {
  total: 'total',
  rest: 'rest',
  difference: 'check',
};

/** What a cell of the sheet's model is in a row of this kind. */
export function lookOf(
  { outcome, decimals, write }: ScenarioContext,
  row: SheetRow,
  cell: SheetCell | undefined,
): WeightCell {
  const role = ROLES[row.kind];
  if (!cell) return { role: role ?? 'label', content: EMPTY };
  const look = sheetLook(cell);
  const content = sheetContent(cell, outcome.unit, write, decimals);
  return { ...look, content, role: role ?? look.role, muted: row.off };
}

/** The inhabitants, whatever the key: kronor per inhabitant need them. */
export function populationOf(
  context: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  if (member) return { ...populationCell(context, member), muted: row.off };
  const formula = joinedFormula(context, row, 'population');
  return row.kind === 'total' ? { role: 'total', content: totalPopulationContent(context), formula } : {};
}

/** The values of one of the plan's own key columns. */
export function keyValueOf(
  context: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
  column: string,
): Partial<CellDraft> {
  if (member) return { ...keyValueCell(context, member, column), muted: row.off };
  const formula = joinedFormula(context, row, `key:${column}`);
  return row.kind === 'total'
    ? { role: 'total', content: totalKeyValueContent(context, column), formula }
    : {};
}

/** The share before it is rounded: the weight over all weights. Nothing for a member that has no single share. */
export function exactOf(
  context: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  if (row.kind === 'total') {
    const joined = joinedMembers(context.outcome);
    const isWhole = joined.length > 0 && joined.every(({ share }) => share !== null);
    const content = isWhole ? percentage(ONE, EXACT_SHARE_DECIMALS) : EMPTY;
    return { role: 'total', content, formula: columnFormula(context, row, 'exact') };
  }
  if (!member) return { content: EMPTY };
  if (row.off) return lookOf(context, row, row.cells.share);
  return {
    role: 'computed',
    content: member.share ? percentage(member.share.exact, EXACT_SHARE_DECIMALS) : EMPTY,
    formula: exactFormula(context, member),
    muted: true,
  };
}

export function ceilingOf(
  { outcome, overridden }: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  if (!member) return { content: EMPTY };
  const content = member.ceiling ? amount(member.ceiling.amount, outcome.unit) : EMPTY;
  return { role: 'input', content, muted: row.off, mark: null, differs: overridden.has(`${row.id}.ceiling`) };
}

/** T1: what the ceiling is of, in words. */
export function ceilingKindOf(
  { write }: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  const kind = member?.ceiling?.kind;
  const content = kind ? text(write(message(`workbook.ceilingKind.${kind}`))) : EMPTY;
  return { content, muted: row.off, mark: null };
}

/** How the member fares against its ceiling, or that it takes no part; whether everything adds up. */
export function fateOf(context: ScenarioContext, row: SheetRow): Partial<CellDraft> {
  const cell = row.cells.ceiling;
  const role = ROLES[row.kind] ?? 'label';
  const content = cell?.remark ? text(context.write(cell.remark)) : EMPTY;
  if (row.kind !== 'member') return cell ? { ...lookOf(context, row, cell), role, content } : { role };
  return {
    role,
    content,
    muted: row.off,
    mark: cell?.mark === 'over' || cell?.mark === 'holds' ? cell.mark : null,
  };
}
