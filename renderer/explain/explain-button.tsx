import { actionOf } from '../actions/actions.ts';
import { performAction } from '../actions/perform-action.ts';
import { ariaShortcut, shortcutText, shownShortcut } from '../actions/shortcut.ts';
import { host } from '../host/current-host.ts';
import { Icon } from '../icons/icon.tsx';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';

const ACTION = 'view.explain';

/** Opens and closes the explanation of what is selected; its keys stand beside it. */
export function ExplainButton() {
  const text = useText();
  const isOpen = useSettings((settings) => settings.explainOpen);
  const shortcut = shownShortcut(actionOf(ACTION).shortcuts ?? [], host());
  return (
    <button
      type="button"
      className="button explain-button"
      aria-pressed={isOpen}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut, host().isMac)}
      onClick={() => performAction(ACTION)}
    >
      <Icon name="explain" />
      <span className="button-words">{text.t('explainPanel.title')}</span>
      {shortcut && <kbd aria-hidden="true">{shortcutText(shortcut, host().isMac)}</kbd>}
    </button>
  );
}
