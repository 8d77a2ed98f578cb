import { message } from '../message.ts';
import { series } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Funding } from '../plan/schema.ts';
import { labelCell } from '../sheet/cell.ts';
import { amountCell, seriesCells } from '../sheet/rest-rows.ts';
import { sectionOf } from '../sheet/section-of.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { costHeadings, costRow, type YearFormula } from './cost-rows.ts';
import { cellAt, difference, total, type Formula } from './formula.ts';
import { fundingFormulas, type FundingFormulas } from './funding-formulas.ts';
import type { RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** What is paid before the members (F1, F2), and what is left for them (F3); nothing for a plan without funding. */
export function fundingRows(context: ScenarioContext): readonly RowDraft[] {
  const section = sectionOf(context.sheet, 'funding');
  if (!section) return [];
  const shown = new Set(section.rows.map(({ id }) => id));
  const rows = section.rows.flatMap((row): readonly SheetRow[] => {
    const entitled = entitledRow(context, row, shown);
    return entitled ? [entitled, row] : [row];
  });
  const ids = new Set(rows.map(({ id }) => id));
  const formulaOf: YearFormula = (row, column, position) => yearFormula(context, ids, row, column, position);
  return [[], ...costHeadings(context, section), ...rows.map((row) => costRow(context, row, formulaOf))];
}

/** What a grant entitles to before its caps: said where not all of it is paid. */
function entitledRow(
  { outcome }: ScenarioContext,
  row: SheetRow,
  shown: ReadonlySet<string>,
): SheetRow | null {
  const id = fundingIdOf(row.id);
  const funding = row.kind === 'funding' ? rowOf(outcome.funding, id) : undefined;
  if (!funding || !(shown.has(`overCap:${id}`) || shown.has(`unused:${id}`))) return null;
  const cells = {
    name: labelCell(message('workbook.entitled', { name: funding.name })),
    ...seriesCells(outcome, series(funding.entitled), amountCell),
  };
  return { ...row, id: `entitled:${id}`, kind: 'rest', cells };
}

const PARTS: Readonly<Record<string, keyof FundingFormulas>> = {
  funding: 'paid',
  entitled: 'entitled',
  overCap: 'overCap',
  unused: 'unused',
};

function yearFormula(
  context: ScenarioContext,
  ids: ReadonlySet<string>,
  row: SheetRow,
  column: string,
  position: number,
): Formula | null {
  if (row.kind === 'total') return toShare(context, column);
  const id = fundingIdOf(row.id);
  const funding = rowOf<Funding>(context.plan.funding, id);
  const part = PARTS[row.id.slice(0, row.id.indexOf(':'))];
  if (!funding || !part) return null;
  return fundingFormulas(context, funding, position, ids.has(`entitled:${id}`))[part];
}

/** F3: the costs less all that is paid before the members. */
function toShare({ sheetId, plan }: ScenarioContext, column: string): Formula {
  const terms = plan.funding.map(({ id }) => cellAt(sheetId, `funding:${id}/${column}`));
  return difference(cellAt(sheetId, `budgetTotal/${column}`), total(terms));
}

function fundingIdOf(row: string): string {
  return row.slice(row.indexOf(':') + 1);
}
