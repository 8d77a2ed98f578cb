import { performAction } from '../actions/perform-action.ts';
import { Icon } from '../icons/icon.tsx';
import { useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { memberCell } from './member-cell.ts';
import { placeOf } from './member-address.ts';
import { useMemberList } from './use-member-list.ts';

/** The selected cell in full, where a long text is cut in the list; what the base has, and the way back to it (S3). */
export function SelectedMember() {
  const text = useText();
  const list = useMemberList();
  const { row, column } = placeOf(
    list,
    useDocument((state) => state.selection),
  );
  const member = list.members[row];
  const at = list.columns[column];
  if (!member || !at) return null;
  const cell = memberCell(list.context, member, at);
  return (
    <>
      <span className="member-selected">
        {at.kind === 'name' || cell.text === ''
          ? member.name
          : text.t('memberList.selected', { member: member.name, column: at.name, value: cell.text })}
      </span>
      {cell.base !== null && (
        <span className="member-base">
          {text.t('panel.base', { value: cell.base })}
          <button
            type="button"
            className="link-button link-button-override"
            onClick={() => void performAction('member.resetCell')}
          >
            <Icon name="reset" size={12} />
            {text.t('panel.reset')}
          </button>
        </span>
      )}
    </>
  );
}
