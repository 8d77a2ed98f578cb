import type { ReactNode } from 'react';
import { actionOf } from '../actions/actions.ts';
import { useActionState } from '../actions/action-state.ts';
import { labelText } from '../actions/label-text.ts';
import { ariaShortcut, shortcutText, shownShortcut } from '../actions/shortcut.ts';
import { host } from '../host/current-host.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import type { MenuEntry } from './menu-entry.ts';

interface ActionItemProps {
  readonly entry: MenuEntry & { kind: 'action' };
  readonly onChoose: () => void;
}

/** An action in a menu: what cannot be done now is dimmed, and says so to a screen reader. */
export function ActionItem({ entry, onChoose }: ActionItemProps) {
  const text = useText();
  const action = actionOf(entry.id);
  const state = useActionState(entry.target);
  const enabled = action.available(state);
  const checked = action.checked?.(state);
  const shortcut = shownShortcut(action.shortcuts ?? [], host());
  return (
    <button
      type="button"
      role={
        checked === undefined ? 'menuitem' : entry.id === 'view.panel' ? 'menuitemcheckbox' : 'menuitemradio'
      }
      className="menu-item"
      tabIndex={-1}
      aria-disabled={!enabled || undefined}
      aria-checked={checked}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut, host().isMac)}
      onClick={enabled ? onChoose : undefined}
    >
      <ItemLine icon={checked ? 'check' : checked === undefined ? action.icon : undefined}>
        {entry.label ? text.t(entry.label) : labelText(action, state, text)}
      </ItemLine>
      {shortcut && <kbd aria-hidden="true">{shortcutText(shortcut, host().isMac)}</kbd>}
    </button>
  );
}

interface SubmenuItemProps {
  readonly entry: MenuEntry & { kind: 'submenu' };
  readonly expanded: boolean;
  readonly onOpen: () => void;
}

export function SubmenuItem({ entry, expanded, onOpen }: SubmenuItemProps) {
  const text = useText();
  return (
    <button
      type="button"
      role="menuitem"
      className="menu-item"
      tabIndex={-1}
      aria-haspopup="menu"
      aria-expanded={expanded}
      onClick={onOpen}
    >
      <ItemLine icon={entry.icon}>{text.t(entry.label)}</ItemLine>
      <Icon name="chevronRight" size={14} className="menu-item-more" />
    </button>
  );
}

function ItemLine({ icon, children }: { readonly icon: IconName | undefined; readonly children: ReactNode }) {
  return (
    <>
      <span className="menu-item-icon">{icon && <Icon name={icon} />}</span>
      <span className="menu-item-label">{children}</span>
    </>
  );
}
