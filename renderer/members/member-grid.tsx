import { useRef, type CSSProperties } from 'react';
import { useRowHeight } from '../compare/use-row-height.ts';
import { useRowWindow } from '../compare/use-row-window.ts';
import { useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { drawnRows } from './drawn-rows.ts';
import { MemberHeads } from './member-heads.tsx';
import { HEAD } from './member-moves.ts';
import { MemberRow } from './member-row.tsx';
import { stuckWidth } from './stuck-at.ts';
import { useMemberControl } from './use-member-control.ts';
import type { MemberList } from './use-member-list.ts';

/** Every member a row. Of a long list the rows in sight are drawn, and room is kept for the others. */
export function MemberGrid({ list }: { readonly list: MemberList }) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const sort = useDocument((state) => state.memberList.sort);
  const rowHeight = useRowHeight();
  const { columns, members, context } = list;
  const { active, editing, handlers } = useMemberControl(list, table);
  const { body, first, last } = useRowWindow(scroller, members.length, rowHeight);
  return (
    <div className="member-scroller" ref={scroller} style={scrollStyle(list)}>
      <table
        ref={table}
        role="grid"
        className="member-grid"
        aria-label={text.t('memberList.grid')}
        aria-rowcount={members.length + 1}
        aria-colcount={columns.length}
        style={{ minWidth: columns.reduce((sum, { width }) => sum + width, 0) }}
        {...handlers}
      >
        <colgroup>
          {columns.map(({ id, width }, place) => (
            <col key={id} style={place === columns.length - 1 ? undefined : { width }} />
          ))}
        </colgroup>
        <MemberHeads
          columns={columns}
          sort={sort}
          activeColumn={active.row === HEAD ? active.column : -1}
          litColumn={active.column}
        />
        <tbody ref={body}>
          {drawnRows(members.length, { first, last }, active.row).map((drawn) => {
            if (drawn.kind === 'room')
              return <Room key={`before ${drawn.before}`} height={drawn.rows * rowHeight} />;
            const member = members[drawn.index];
            return (
              member && (
                <MemberRow
                  key={member.id}
                  member={member}
                  index={drawn.index}
                  columns={columns}
                  context={context}
                  activeColumn={drawn.index === active.row ? active.column : -1}
                  editing={drawn.index === active.row ? editing.editing : null}
                  commit={editing.commit}
                />
              )
            );
          })}
        </tbody>
      </table>
      {members.length === 0 && <p className="member-none">{text.t('memberList.nobody')}</p>}
    </div>
  );
}

function Room({ height }: { readonly height: number }) {
  return <tr aria-hidden="true" style={{ height }} />;
}

/** A cell that is come to by keys is scrolled out from under the headings and the names. */
function scrollStyle({ columns }: MemberList): CSSProperties {
  return { scrollPaddingLeft: stuckWidth(columns), scrollPaddingTop: 'var(--row-head)' };
}
