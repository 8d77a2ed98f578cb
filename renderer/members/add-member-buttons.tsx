import { performAction } from '../actions/perform-action.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';

/** One member at a time, or a whole list. */
export function AddMemberButtons() {
  const text = useText();
  return (
    <>
      <button type="button" className="button button-outline" onClick={() => performAction('member.add')}>
        <Icon name="add" />
        {text.t('empty.addMember')}
      </button>
      <button type="button" className="button button-outline" onClick={() => performAction('members.paste')}>
        {text.t('action.pasteMembers')}
      </button>
    </>
  );
}
