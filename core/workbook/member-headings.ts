import { message } from '../message.ts';
import { sectionOf } from '../sheet/section-of.ts';
import { headingsOf } from './headings-of.ts';
import type { CellDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** The headings of rows of members, from the name to the sum; `row`: what the ids begin with. */
export function memberHeadings(context: ScenarioContext, row: string): readonly CellDraft[] {
  const { sheet, columns, plan, write } = context;
  const section = sectionOf(sheet, 'financing');
  const titles = new Map(section.columns.map(({ id, heading }) => [id, write(heading)]));
  const heading = headingsOf(row, { align: 'right' });
  return [
    heading(columns.name, 'name', titles.get('name') ?? '', { align: 'left' }),
    heading(columns.joined, 'joined', titles.get('joined') ?? '', { align: 'center' }),
    heading(columns.population, 'population', write(message('sheet.column.inhabitants'))),
    ...plan.keyColumns.flatMap(({ id, name, unit }) => {
      const column = columns.weights.get(id);
      if (column === undefined) return [];
      const title =
        unit === ''
          ? message('sheet.column.key', { column: name })
          : message('sheet.column.keyWithUnit', { column: name, unit });
      return [heading(column, `key:${id}`, write(title))];
    }),
    ...(columns.exact === null
      ? []
      : [heading(columns.exact, 'exact', write(message('workbook.column.exact')))]),
    heading(columns.share, 'share', titles.get('share') ?? ''),
    ...columns.years.map(({ id, column }, at) =>
      heading(column, id, titles.get(id) ?? '', { startsGroup: at === 0 }),
    ),
    heading(columns.sum, 'sum', titles.get('sum') ?? '', { startsGroup: true }),
  ];
}
