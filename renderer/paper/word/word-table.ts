import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PaperTable } from '../paper-document.ts';
import { ROWS_TOGETHER } from '../rows-together.ts';
import { columnWidths } from './column-widths.ts';
import { LINE } from './word-styles.ts';

type Role = PaperTable['rows'][number]['role'] | 'head';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: 'C8C8C8' };
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const RULE = { style: BorderStyle.SINGLE, size: 6, color: LINE };

/** A real table: its head is said again on each page, and no row is parted between two. */
export function wordTable(table: PaperTable, width: number): readonly (Paragraph | Table)[] {
  const widths = columnWidths(table, width);
  const head = {
    role: 'head' as const,
    cells: table.columns.map(({ heading }) => heading),
  };
  const rows = [head, ...table.rows];
  const drawn = rows.map(({ role, cells }, at) =>
    row({ role, cells, table, widths, next: rows[at + 1]?.role }),
  );
  return [
    new Paragraph({ style: 'Caption', text: table.caption }),
    new Table({
      rows: drawn,
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      borders: {
        top: NONE,
        bottom: RULE,
        left: NONE,
        right: NONE,
        insideVertical: NONE,
        insideHorizontal: HAIR,
      },
      margins: { left: 100, right: 60 },
    }),
    ...(table.note ? [new Paragraph({ style: 'Note', text: table.note })] : []),
  ];
}

interface RowOf {
  readonly role: Role;
  readonly cells: readonly string[];
  readonly table: PaperTable;
  readonly widths: readonly number[];
  readonly next: Role | undefined;
}

function row({ role, cells, table, widths, next }: RowOf): TableRow {
  return new TableRow({
    tableHeader: role === 'head',
    cantSplit: true,
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlign.BOTTOM,
          borders: bordersOf(role),
          children: [
            new Paragraph({
              style: 'Cell',
              alignment: table.columns[at]?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              keepNext: staysWithNext(role, next, table),
              children: [new TextRun({ text, bold: role !== 'row' })],
            }),
          ],
        }),
    ),
  });
}

/** A head with what it heads, a sum with the row over it, a small table whole. */
function staysWithNext(role: Role, next: Role | undefined, { rows }: PaperTable): boolean {
  if (next === undefined) return false;
  return rows.length <= ROWS_TOGETHER || role === 'head' || role === 'heading' || next === 'total';
}

function bordersOf(role: Role) {
  if (role === 'head') return { bottom: RULE };
  return role === 'total' ? { top: STRONG } : {};
}
