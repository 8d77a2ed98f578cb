import { message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import type { CsvColumn } from './csv-columns.ts';
import { csvField, type CsvRow } from './csv-rows.ts';
import { DECISION_MEASURES } from './decision-columns.ts';
import type { Workbook, WriteText } from './workbook.ts';

/** Every decision: for each member and their sum what was decided, what it is now, and the difference, a row each. */
export function csvDecisions(
  { decisions }: Plan,
  { sheets }: Workbook,
  columns: readonly CsvColumn[],
  write: WriteText,
): readonly CsvRow[] {
  const sheet = sheets.find(({ id }) => id === 'decisions');
  const cells = new Map(sheet?.cells.map((cell) => [cell.id, cell]));
  const table = write(message('workbook.decisions.sheet'));
  const rows = [...cells.keys()]
    .filter((id) => id.endsWith('/name'))
    .map((id) => id.slice(0, -'/name'.length));
  return decisions.flatMap((decision) => {
    const isOf = new RegExp(`^decision:${decision.id}:(?:member:|total$)`);
    const facts = csvField(cells.get(`decision:${decision.id}/facts`));
    return rows
      .filter((row) => isOf.test(row))
      .flatMap((row) =>
        DECISION_MEASURES.map((measure): CsvRow => {
          const basis = csvField(cells.get(`decision:${decision.id}:groups/${measure}`));
          const own = columns.map(({ id }) => csvField(cells.get(`${row}/${measure}.${id}`)));
          const said = columns.map(({ id }, at) =>
            id === 'basis' ? basis : id === 'note' ? facts : (own[at] ?? null),
          );
          return [decision.name, table, csvField(cells.get(`${row}/name`)), ...said];
        }),
      );
  });
}
