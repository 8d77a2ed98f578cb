import { useActionLook } from '../actions/action-state.ts';
import { actionOf } from '../actions/actions.ts';
import { performAction } from '../actions/perform-action.ts';
import { ariaShortcut, shortcutText, shownShortcut } from '../actions/shortcut.ts';
import { host } from '../host/current-host.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';

const ACTION = 'view.palette';

/** Looks like the field that it opens: every command by a few letters, with the keys beside it. */
export function CommandSearch() {
  const text = useText();
  const action = actionOf(ACTION);
  const { name } = useActionLook(action);
  const shortcut = shownShortcut(action.shortcuts ?? [], host());
  return (
    <button
      type="button"
      className="button button-outline command-search"
      aria-label={name}
      aria-haspopup="dialog"
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut, host().isMac)}
      onClick={() => void performAction(ACTION)}
    >
      <Icon name="search" />
      <span className="command-search-words">{text.t('action.paletteShort')}</span>
      {shortcut && <kbd aria-hidden="true">{shortcutText(shortcut, host().isMac)}</kbd>}
    </button>
  );
}
