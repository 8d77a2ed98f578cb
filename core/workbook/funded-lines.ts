import type { Outcome } from '../outcome.ts';
import type { Funding, Plan } from '../plan/schema.ts';
import { yearColumnId } from '../sheet/columns.ts';
import { cellAt, difference, total, type Formula } from './formula.ts';
import { sumOfLines } from './line-formula.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** What a row of funding pays of one line: a row of its own where it must be known line by line. */
export interface BorneRow {
  readonly id: string;
  readonly funding: string;
  readonly line: string;
}

/** The ids of the lines that a row of funding is of: of all, where it names none. */
export function fundedLines({ lines }: Pick<Plan, 'lines'>, { of }: Funding): readonly string[] {
  return of === null ? lines.map(({ id }) => id) : of.lines;
}

/** In the order that they pay: own financing, then grants. */
export function payingOrder({ funding }: Pick<Plan, 'funding'>): readonly Funding[] {
  return [...funding.filter(({ kind }) => kind === 'own'), ...funding.filter(({ kind }) => kind === 'grant')];
}

/** F3: what some lines come to in a year less what these rows of funding pay of them. */
export function leftOfLines(
  context: ScenarioContext,
  lines: readonly string[],
  paid: readonly Funding[],
  year: number,
): Formula {
  const { plan, outcome, sheetId } = context;
  const cells = paid.flatMap((row) => paidOf(plan, outcome, row, lines));
  const terms = cells.map((id) => cellAt(sheetId, `${id}/${yearColumnId(year)}`));
  const whole = sumOfLines(context, lines, year);
  return terms.length === 0 ? whole : difference(whole, total(terms));
}

/** The rows that tell what a row of funding pays of some lines: the row itself where it pays of no others. */
function paidOf(plan: Plan, outcome: Outcome, row: Funding, lines: readonly string[]): readonly string[] {
  const wanted = new Set(lines);
  const own = fundedLines(plan, row);
  if (own.every((line) => wanted.has(line))) return own.length === 0 ? [] : [`funding:${row.id}`];
  return borneRows(outcome, row)
    .filter(({ line }) => wanted.has(line))
    .map(({ id }) => id);
}

function borneRows({ funding }: Outcome, { id }: Funding): readonly BorneRow[] {
  const borne = funding.find((each) => each.id === id)?.borne ?? [];
  return borne.map(({ line }) => ({ id: `borne:${id}:${line}`, funding: id, line }));
}

/** The rows that formulas need of what funding pays line by line: where one pays of more lines than are meant. */
export function neededBorneRows(plan: Plan, outcome: Outcome): readonly BorneRow[] {
  const order = payingOrder(plan);
  const own = order.filter(({ kind }) => kind === 'own');
  const asked = [
    ...order.flatMap((row, place) => {
      const lines = fundedLines(plan, row);
      return [
        { lines, paid: order.slice(0, place) },
        ...(row.kind === 'grant' ? [{ lines, paid: own }] : []),
      ];
    }),
    ...outcome.pools.map(({ lines }) => ({ lines, paid: order })),
  ];
  const needed = new Set(
    asked.flatMap(({ lines, paid }) => paid.flatMap((row) => paidOf(plan, outcome, row, lines))),
  );
  return order.flatMap((row) => borneRows(outcome, row)).filter(({ id }) => needed.has(id));
}
