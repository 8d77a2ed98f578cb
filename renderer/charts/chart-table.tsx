import type { ChartSpec } from './spec/chart-spec.ts';

/** The figures behind a chart, to be read. */
export function ChartTableView({ spec: { title, unit, table, note } }: { readonly spec: ChartSpec }) {
  return (
    <div className="chart-scroller chart-table" tabIndex={0} role="group" aria-label={title}>
      <table>
        <caption className="visually-hidden">{[title, unit, note ?? ''].filter(Boolean).join('. ')}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, cells }, row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
