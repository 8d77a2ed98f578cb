import { Icon } from '../icons/icon.tsx';
import { MembershipBox } from '../sheet/cells/membership-box.tsx';
import type { Translator } from '../text/use-text.ts';
import type { Member } from '../../core/index.ts';
import { MemberCellEditor } from './member-cell-editor.tsx';
import type { MemberCell } from './member-cell.ts';
import type { MemberColumn } from './member-columns.ts';
import { StatusSign } from './status-sign.tsx';
import type { EditingControl, MemberEditing } from './use-member-editing.ts';

interface MemberCellViewProps {
  readonly member: Member;
  readonly column: MemberColumn;
  readonly cell: MemberCell;
  readonly isActive: boolean;
  readonly left: number | undefined;
  readonly editing: MemberEditing | null;
  readonly commit: EditingControl['commit'];
  readonly text: Translator;
}

/** One cell of the member list, drawn as the sheet draws its own. */
export function MemberCellView(props: MemberCellViewProps) {
  const { member, column, cell, isActive, left, editing, commit, text } = props;
  const label = labelOf(member, column, cell, text);
  return (
    <td
      role={column.kind === 'name' ? 'rowheader' : 'gridcell'}
      className="member-cell"
      col-id={column.id}
      data-stuck={left !== undefined || undefined}
      style={left === undefined ? undefined : { left }}
      tabIndex={isActive ? 0 : -1}
      data-active-cell={isActive || undefined}
      aria-label={label}
      aria-readonly={cell.change === 'none'}
      aria-selected={isActive}
    >
      <div
        className="sheet-cell"
        data-column={column.kind}
        data-align={column.align}
        data-boundary={column.boundary}
        data-origin={cell.origin}
        data-kind={cell.checked === null ? 'text' : 'boolean'}
        data-input={cell.origin !== 'label'}
        data-override={cell.base !== null}
        data-active={isActive}
        data-editing={editing !== null}
      >
        {editing ? (
          <MemberCellEditor editing={editing} label={label} align={column.align} commit={commit} />
        ) : (
          <Content member={member} column={column} cell={cell} />
        )}
      </div>
    </td>
  );
}

function Content({ member, column, cell }: Pick<MemberCellViewProps, 'member' | 'column' | 'cell'>) {
  if (cell.checked !== null) {
    const name = column.year === null ? member.name : `${member.name} ${column.year}`;
    return <MembershipBox value={cell.checked} name={name} />;
  }
  return (
    <>
      {cell.status && cell.status !== 'none' && <StatusSign status={cell.status} />}
      <span className="cell-figure">{cell.status === 'none' ? '–' : cell.text}</span>
      {cell.change === 'choose' && (
        <span className="member-choose" data-choose>
          <Icon name="chevron" size={14} />
        </span>
      )}
    </>
  );
}

/** What is read out: who, what, the value, and what the base has. */
function labelOf(member: Member, column: MemberColumn, cell: MemberCell, { t }: Translator): string {
  const value = valueWords(cell, t);
  const said = [column.kind === 'name' ? '' : member.name, column.name, value].filter(Boolean).join(', ');
  return cell.base === null ? said : `${said}, ${t('panel.base', { value: cell.base })}`;
}

function valueWords({ checked, text }: MemberCell, t: Translator['t']): string {
  if (checked === null) return text || t('memberList.empty');
  if (checked === 'mixed') return t('memberList.inSomeYears');
  return t(checked ? 'memberList.isIn' : 'memberList.isOut');
}
