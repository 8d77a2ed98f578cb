import type { MemberOutcome } from '../outcome.ts';
import { ONE } from '../numbers/ratio.ts';
import { joinedMembers, totalPopulation } from '../sheet/members-total.ts';
import type { SheetCell, SheetRow } from '../sheet/sheet.ts';
import { amount, EMPTY, figure, percentage, text } from './figures.ts';
import { columnFormula, joinedFormula, partOfWhole } from './financing-formulas.ts';
import type { CellDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { DASH, sheetContent, sheetLook, weightContent } from './sheet-content.ts';
import type { CellContent, CellRole } from './workbook.ts';

/** Decimals of the share before it is rounded, as on screen. */
const EXACT_DECIMALS = 2;

const ROLES: Readonly<Record<SheetRow['kind'], CellRole | null>> = {
  line: null,
  funding: null,
  member: null,
  total: 'total',
  rest: 'rest',
  difference: 'check',
};

/** What a cell of the sheet's model is in a row of this kind: a total row has one look whatever its cells are. */
export function lookOf(
  { outcome, write }: ScenarioContext,
  row: SheetRow,
  cell: SheetCell | undefined,
): Pick<CellDraft, 'role' | 'content'> & Partial<CellDraft> {
  const role = ROLES[row.kind];
  if (!cell) return { role: role ?? 'label', content: EMPTY };
  const look = sheetLook(cell);
  const content = sheetContent(cell, outcome.unit, write);
  return { ...look, content, role: role ?? look.role, muted: row.off };
}

/** The inhabitants, whatever the key: kronor per inhabitant need them. */
export function populationOf(
  context: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  const formula = joinedFormula(context, row, 'population');
  if (context.plan.key.kind !== 'column') {
    const cell = row.cells.weight;
    return cell
      ? {
          ...lookOf(context, row, cell),
          content: weightContent(cell, context.outcome.unit, context.write),
          formula,
        }
      : { formula };
  }
  if (row.kind === 'total') return { role: 'total', content: totalPopulationContent(context), formula };
  if (!member) return {};
  const isTyped = context.plan.members.some(({ id, population }) => id === member.id && population !== null);
  const content = member.population ? figure(member.population) : text(DASH);
  return { role: isTyped ? 'input' : 'register', content, muted: row.off };
}

function totalPopulationContent({ outcome }: ScenarioContext): CellContent {
  const total = totalPopulation(outcome);
  return total ? figure(total) : text(DASH);
}

export function weightOf(context: ScenarioContext, row: SheetRow): Partial<CellDraft> {
  if (context.plan.key.kind !== 'column') return { content: EMPTY };
  const cell = row.cells.weight;
  const content = cell ? weightContent(cell, context.outcome.unit, context.write) : EMPTY;
  return { content, formula: joinedFormula(context, row, 'weight') };
}

/** The share before it is rounded: the weight over all weights. */
export function exactOf(
  context: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  if (row.kind === 'total') {
    const isWhole = joinedMembers(context.outcome).every(({ share }) => share !== null);
    const content =
      isWhole && joinedMembers(context.outcome).length > 0 ? percentage(ONE, EXACT_DECIMALS) : EMPTY;
    return { role: 'total', content, formula: columnFormula(context, row, 'exact') };
  }
  if (!member) return { content: EMPTY };
  const { share } = member;
  if (row.off || !share) return { ...lookOf(context, row, row.cells.share) };
  return {
    role: 'computed',
    content: percentage(share.exact, EXACT_DECIMALS),
    formula: partOfWhole(context, row),
  };
}

export function ceilingOf(
  { outcome }: ScenarioContext,
  row: SheetRow,
  member: MemberOutcome | null,
): Partial<CellDraft> {
  if (!member) return { content: EMPTY };
  const content = member.ceiling ? amount(member.ceiling.amount, outcome.unit) : EMPTY;
  return { role: 'input', content, muted: row.off, mark: null };
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
