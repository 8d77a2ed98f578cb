import { message, type Sheet, type SheetColumn, type SheetRow } from '../../../core/index.ts';

function columns(ids: readonly string[]): readonly SheetColumn[] {
  return ids.map((id) => ({
    id,
    heading: message('sheet.column.sum'),
    year: /^y\d/.test(id) ? Number(id.slice(1)) : null,
    align: 'right',
  }));
}

function row(id: string, kind: SheetRow['kind'], number: number): SheetRow {
  return { id, kind, number, off: false, cells: {} };
}

/** A sheet of two lines and so many members over two years: where its cells stand, not what is in them. */
export function sheetWith(members: number): Sheet {
  const years = ['y2025', 'y2026'];
  const title = message('sheet.title.budget');
  return {
    scenario: 'base',
    years: [2025, 2026],
    footnotes: [],
    sections: [
      {
        id: 'budget',
        title,
        subtitle: title,
        columns: columns(['name', 'basis', ...years, 'sum', 'share', 'note']),
        rows: [row('line:a', 'line', 1), row('line:b', 'line', 2), row('budgetTotal', 'total', 3)],
      },
      {
        id: 'financing',
        title,
        subtitle: title,
        columns: columns(['joined', 'name', 'weight', 'share', ...years, 'sum', 'perInhabitant', 'ceiling']),
        rows: [
          ...Array.from({ length: members }, (_, index) => row(`member:${index}`, 'member', 4 + index)),
          row('financingTotal', 'total', 5 + members),
          row('difference', 'difference', 6 + members),
        ],
      },
    ],
  };
}
