import { message } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import { neededBorneRows, type BorneRow } from './funded-lines.ts';
import { text } from './figures.ts';
import type { RowDraft } from './lay-out.ts';
import { poolLine } from './pool-line.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** F3: what funding bears of each line, where a row pays of lines that are shared apart. By largest remainder: values. */
export function borneRows(context: ScenarioContext): readonly RowDraft[] {
  const { plan, outcome, columns, write } = context;
  const rows = neededBorneRows(plan, outcome);
  if (rows.length === 0) return [];
  const title = text(write(message('workbook.borne')));
  return [
    [{ id: 'borne/name', column: 1, span: columns.count, role: 'heading', content: title }],
    ...rows.map((row) => borneRow(context, row)),
    [],
  ];
}

function borneRow(context: ScenarioContext, { id, funding, line }: BorneRow): RowDraft {
  const { plan, outcome, write } = context;
  const borne = rowOf(outcome.funding, funding)?.borne.find((each) => each.line === line);
  const names = {
    funding: rowOf(plan.funding, funding)?.name ?? funding,
    line: rowOf(plan.lines, line)?.name ?? line,
  };
  return poolLine(context, {
    id,
    name: write(message('workbook.borneOf', names)),
    role: 'computed',
    amounts: borne?.amounts ?? [],
    formula: () => null,
  });
}
