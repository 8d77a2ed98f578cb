import { Icon } from '../icons/icon.tsx';
import type { MemberListState } from '../store/document-store.ts';
import { HEAD_ROW } from './member-address.ts';
import type { MemberColumn } from './member-columns.ts';
import { stuckAt } from './stuck-at.ts';

interface MemberHeadsProps {
  readonly columns: readonly MemberColumn[];
  readonly sort: MemberListState['sort'];
  readonly activeColumn: number;
  /** The column of the active cell, lit as in the sheet. */
  readonly litColumn: number;
}

/** The headings; chosen, a heading sorts by its column. */
export function MemberHeads({ columns, sort, activeColumn, litColumn }: MemberHeadsProps) {
  return (
    <thead>
      <tr role="row" row-id={HEAD_ROW} aria-rowindex={1}>
        {columns.map((column, place) => (
          <th
            key={column.id}
            role="columnheader"
            scope="col"
            className="member-head"
            col-id={column.id}
            data-stuck={stuckAt(columns, place) !== undefined || undefined}
            style={{ left: stuckAt(columns, place) }}
            aria-label={column.name}
            aria-sort={sortOf(column, sort)}
            tabIndex={place === activeColumn ? 0 : -1}
            data-active-cell={place === activeColumn || undefined}
          >
            <div
              className="sheet-head"
              data-align={column.align}
              data-boundary={column.boundary}
              data-lit={place === litColumn}
              data-active={place === activeColumn}
            >
              <span>{column.heading}</span>
              {sort?.column === column.id && (
                <Icon name={sort.descending ? 'arrowDown' : 'arrowUp'} size={12} />
              )}
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortOf({ id }: MemberColumn, sort: MemberListState['sort']) {
  if (sort?.column !== id) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
