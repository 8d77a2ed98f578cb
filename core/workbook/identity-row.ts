import { message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import { gapOf, REST_ROWS } from '../sheet/series.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { EMPTY, text } from './figures.ts';
import { cellAt, difference, total, type Formula } from './formula.ts';
import type { CellDraft, RowDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { moneyContent } from './sheet-content.ts';

/**
 * F3 as a row that anybody can follow: costs − what is paid before the members − members − the rest = 0. Only where the
 * members' sum against the costs does not already say it: with funding, or where something is left.
 */
export function identityRow(context: ScenarioContext, rows: readonly SheetRow[]): readonly RowDraft[] {
  const { plan, outcome, columns, write } = context;
  const rests = REST_ROWS.filter((rest) => rows.some(({ id }) => id === rest));
  if (plan.funding.length === 0 && rests.length === 0) return [];
  const gap = gapOf(outcome);
  const cell = (name: string, column: number, amount: Money | null): CellDraft => ({
    id: `identity/${name}`,
    column,
    role: 'check',
    align: 'right',
    content: moneyContent(amount, context),
    formula: identity(context, rests, name),
    mark: amount === null ? null : amount === 0n ? 'holds' : 'error',
  });
  const title = text(write(message('workbook.identity')));
  return [
    [
      {
        id: 'identity/name',
        column: columns.name,
        span: columns.share,
        role: 'check',
        content: title,
      },
      ...columns.years.map(({ id, column }, at) => ({
        ...cell(id, column, gap.amounts[at] ?? null),
        startsGroup: at === 0,
      })),
      { ...cell('sum', columns.sum, gap.sum), startsGroup: true },
      {
        id: 'identity/rest',
        column: columns.perInhabitant,
        span: columns.count - columns.perInhabitant + 1,
        role: 'check',
        content: EMPTY,
        startsGroup: true,
      },
    ],
  ];
}

/** A surplus is paid beyond the costs: it is added. */
function identity({ plan, sheetId }: ScenarioContext, rests: readonly string[], column: string): Formula {
  const at = (row: string) => cellAt(sheetId, `${row}/${column}`);
  const paid = [
    ...plan.funding.map(({ id }) => at(`funding:${id}`)),
    at('financingTotal'),
    ...rests.filter((rest) => rest !== 'surplus').map(at),
  ];
  const costs: Formula = rests.includes('surplus')
    ? { kind: 'add', terms: [at('budgetTotal'), at('surplus')] }
    : at('budgetTotal');
  return difference(costs, total(paid));
}
