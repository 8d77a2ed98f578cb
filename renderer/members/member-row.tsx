import { memo } from 'react';
import type { Member } from '../../core/index.ts';
import { joinedOf } from './joined-of.ts';
import { rowOfMember } from './member-address.ts';
import { MemberCellView } from './member-cell-view.tsx';
import { memberCell, type MemberCellContext } from './member-cell.ts';
import type { MemberColumn } from './member-columns.ts';
import { stuckAt } from './stuck-at.ts';
import type { EditingControl, MemberEditing } from './use-member-editing.ts';

interface MemberRowProps {
  readonly member: Member;
  readonly index: number;
  readonly columns: readonly MemberColumn[];
  readonly context: MemberCellContext;
  /** The active cell's column; −1 where another row has it. */
  readonly activeColumn: number;
  readonly editing: MemberEditing | null;
  readonly commit: EditingControl['commit'];
}

/** One member. Drawn again when it, what the list is read with, or its active cell is another. */
export const MemberRow = memo(function MemberRow(props: MemberRowProps) {
  const { member, index, columns, context, activeColumn, editing, commit } = props;
  return (
    <tr
      role="row"
      row-id={rowOfMember(member.id)}
      aria-rowindex={index + 2}
      className="member-row"
      data-off={joinedOf(member, context.plan) === false}
    >
      {columns.map((column, place) => (
        <MemberCellView
          key={column.id}
          member={member}
          column={column}
          cell={memberCell(context, member, column)}
          isActive={place === activeColumn}
          left={stuckAt(columns, place)}
          editing={place === activeColumn ? editing : null}
          commit={commit}
          text={context.text}
        />
      ))}
    </tr>
  );
});
