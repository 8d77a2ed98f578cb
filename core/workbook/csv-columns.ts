import { message } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { yearColumnId } from '../sheet/columns.ts';
import { scenarioColumns } from './scenario-columns.ts';
import type { WriteText } from './workbook.ts';

/** A column of the CSV: what it is called in addresses, and its heading. */
export interface CsvColumn {
  readonly id: string;
  readonly title: string;
}

/** The columns after scenario, table and row: the years are the plan's and those of its decisions. */
export function csvColumns(
  plan: Plan,
  scenarioIds: readonly string[],
  write: WriteText,
): readonly CsvColumn[] {
  const title = (id: string, code: string, values: Parameters<typeof message>[1] = {}): CsvColumn => ({
    id,
    title: write(message(code, values)),
  });
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  const { weights } = scenarioColumns(plan, scenarioIds);
  const used = plan.keyColumns.filter(({ id }) => weights.has(id));
  const decided = plan.decisions.flatMap((decision) => yearsOf(decision.plan));
  const years = [...new Set([...yearsOf(plan), ...decided])].sort((a, b) => a - b);
  return [
    title('basis', 'sheet.column.basis'),
    title('joined', 'sheet.column.joined'),
    title('population', 'sheet.column.inhabitants'),
    ...used.map(({ id, name }) => title(`key:${id}`, 'sheet.column.key', { column: name })),
    title('exact', 'workbook.csv.exact'),
    title('share', 'workbook.csv.share'),
    ...years.map((year) => title(yearColumnId(year), 'sheet.column.year', { year })),
    title('sum', 'sheet.column.sum'),
    title('perInhabitant', 'sheet.column.perInhabitant'),
    title('ceiling', 'workbook.column.ceilingAmount', { unit }),
    title('ceilingKind', 'workbook.column.ceilingKind'),
    title('fate', 'workbook.column.fate'),
    title('note', 'sheet.column.note'),
  ];
}
