import { shareRuleOf } from '../allocation/sharing.ts';
import { addRatios, ONE, ZERO } from '../numbers/ratio.ts';
import type { Share } from '../outcome.ts';
import type { DividingPart } from '../plan/schema.ts';
import { EXACT_SHARE_DECIMALS } from '../sheet/share-part.ts';
import { decimalsOf } from '../sheet/weight-cell.ts';
import { EMPTY, figure, percentage } from './figures.ts';
import { partOfWhole, PERCENT_DIGITS } from './financing-formulas.ts';
import { cellAt, rounded, type Formula } from './formula.ts';
import type { CellDraft } from './lay-out.ts';
import { partMemberRow, type PartBlock, type PartMember } from './pool-blocks.ts';
import { membersSum, partSumRow } from './pool-cells.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { decimalsOfShares } from './share-content.ts';
import { joinedContent } from './sheet-content.ts';
import { chargedColumnName, keyValueCell, populationCell, weightColumnName } from './weight-cells.ts';
import type { CellContent, CellRole } from './workbook.ts';

/** What stands between a row's name and its amounts, by the column's name in addresses. */
type Between = Readonly<Record<string, Pick<CellDraft, 'content'> & Partial<CellDraft>>>;

/** By what a member pays of a part: its weight or units, and its share, where they are the same in all years. */
export function partMemberCells(
  context: ScenarioContext,
  part: PartBlock,
  member: PartMember,
): readonly CellDraft[] {
  const row = partMemberRow(part, member.member.id);
  const column = columnName(part);
  const weight = column === null ? {} : { [column]: weightOf(context, part, member, column) };
  return cellsBetween(context, row, 'computed', { ...weight, ...sharesOf(context, part, member, row) });
}

function columnName({ part }: PartBlock): string | null {
  return part.kind === 'divide' ? weightColumnName(part.by) : chargedColumnName(part);
}

/** The same as beside the member in the main table. */
function weightOf(context: ScenarioContext, { part }: PartBlock, { member }: PartMember, column: string) {
  const formula = cellAt(context.sheetId, `member:${member.id}/${column}`);
  if (column === 'joined') return { content: joinedContent(true, context.write), formula };
  const by = part.kind === 'divide' ? part.by : part;
  const cell =
    'column' in by && by.column !== null
      ? keyValueCell(context, member, by.column)
      : populationCell(context, member);
  return { content: cell.content, mark: cell.mark ?? null, formula };
}

function sharesOf(context: ScenarioContext, part: PartBlock, { shares }: PartMember, row: string): Between {
  const share = oneShare(part, shares);
  if (part.part.kind !== 'divide' || !share) return {};
  const exact = partOfWhole(context, row, partSumRow(part), part.part);
  return {
    exact: { content: percentage(share.exact, EXACT_SHARE_DECIMALS), formula: exact, muted: true },
    share: {
      content: percentage(share.rounded, decimalsOfShares(context.plan, part.part)),
      formula: shareFormula(context, part.part, exact),
    },
  };
}

function oneShare({ varies }: PartBlock, shares: PartMember['shares']): Share | null {
  return varies ? null : (shares[0] ?? null);
}

/** A2: not rounded, or each on its own. */
function shareFormula({ plan }: ScenarioContext, part: DividingPart, exact: Formula): Formula {
  const { rounding, method } = shareRuleOf(plan, part);
  return rounding !== 'none' && method === 'each'
    ? rounded(exact, decimalsOfShares(plan, part) + PERCENT_DIGITS)
    : exact;
}

/** What the members' weights and shares of a part add up to, where each has one for all years. */
export function partSumCells(context: ScenarioContext, part: PartBlock): readonly CellDraft[] {
  const { plan } = context;
  const shares = part.members.map((member) => oneShare(part, member.shares));
  const known = shares.filter((share) => share !== null);
  const column = columnName(part);
  if (part.part.kind !== 'divide' || column === null || known.length < shares.length)
    return cellsBetween(context, partSumRow(part), 'total', {});
  const sum = known.map(({ rounded: own }) => own).reduce(addRatios, ZERO);
  const formula = (name: string) => membersSum(context, part, name);
  return cellsBetween(context, partSumRow(part), 'total', {
    [column]: { content: totalWeight(context, part, column), formula: formula(column) },
    exact: { content: percentage(ONE, EXACT_SHARE_DECIMALS), formula: formula('exact') },
    share: { content: percentage(sum, decimalsOfShares(plan, part.part)), formula: formula('share') },
  });
}

/** The members' weights as they stand, added up; nothing where one of them is not a figure. */
function totalWeight(context: ScenarioContext, part: PartBlock, column: string): CellContent {
  const weights = part.members.map((member) => weightOf(context, part, member, column).content);
  const figures = weights.flatMap((weight) => (weight.kind === 'number' ? [weight.value] : []));
  if (figures.length < weights.length) return EMPTY;
  const total = figures.reduce(addRatios, ZERO);
  return figure(total, { decimals: decimalsOf(total) });
}

/** A cell in every column from the name to the years: an empty one where nothing is said. */
function cellsBetween(
  { columns }: ScenarioContext,
  row: string,
  role: CellRole,
  between: Between,
): readonly CellDraft[] {
  const nothing: { readonly content: CellContent } = { content: EMPTY };
  const names: readonly (readonly [string, number])[] = [
    ['joined', columns.joined],
    ['population', columns.population],
    ...[...columns.weights].map(([id, column]) => [`key:${id}`, column] as const),
    ...(columns.exact === null ? [] : [['exact', columns.exact] as const]),
    ['share', columns.share],
  ];
  return names.map(([name, column]) => ({
    id: `${row}/${name}`,
    column,
    role,
    align: name === 'joined' ? 'center' : 'right',
    ...(between[name] ?? nothing),
  }));
}
