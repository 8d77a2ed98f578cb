import type { RowPiece } from './pieces.ts';

/** In pixels, by the table's id. */
export type TableWidths = ReadonlyMap<string, readonly number[]>;

interface PaperTableProps {
  /** Of one table, all that stand on the page. */
  readonly rows: readonly RowPiece[];
  readonly widths?: TableWidths | undefined;
  /** Said after the name of a table that began on a page before. */
  readonly continued: string;
}

/** A table, or what of it stands on the page: its head is said again on each. */
export function PaperTable({ rows, widths, continued }: PaperTableProps) {
  const first = rows[0];
  if (!first) return null;
  const { table } = first;
  const ofColumns = widths?.get(table.id);
  return (
    <table data-table={table.id} data-fixed={ofColumns !== undefined}>
      <caption>{first.row === 0 ? table.caption : `${table.caption} ${continued}`}</caption>
      {ofColumns && (
        <colgroup>
          {ofColumns.map((width, at) => (
            <col key={at} style={{ width }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {table.columns.map(({ heading, align }, at) => (
            <th key={at} scope="col" data-align={align}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.id} piece={row} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ piece: { id, table, row } }: { readonly piece: RowPiece }) {
  const { cells = [], role = 'row' } = table.rows[row] ?? {};
  return (
    <tr data-piece={id} data-role={role}>
      {cells.map((cell, at) =>
        at === 0 ? (
          <th key={at} scope="row">
            {cell}
          </th>
        ) : (
          <td key={at} data-align={table.columns[at]?.align}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}
