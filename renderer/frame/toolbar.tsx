import type { ReactNode } from 'react';
import { useActionLook } from '../actions/action-state.ts';
import { actionOf } from '../actions/actions.ts';
import { performAction } from '../actions/perform-action.ts';
import { ariaShortcut, shownShortcut } from '../actions/shortcut.ts';
import { host } from '../host/current-host.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { CommandSearch } from './command-search.tsx';

interface ToolbarProps {
  /** Between undo and export: the view's own tools. */
  readonly children: ReactNode;
}

/** Under the app bar: the way back, the view's tools, the way out. */
export function Toolbar({ children }: ToolbarProps) {
  const text = useText();
  return (
    <div className="toolbar" data-part="tools" role="group" aria-label={text.t('toolbar.label')}>
      <ToolButton action="edit.undo" words="action.undo" />
      <ToolButton action="edit.redo" words="action.redo" />
      <span className="toolbar-line" />
      {children}
      <span className="toolbar-gap" />
      <ToolButton action="file.export" words="action.exportShort" className="button button-outline" />
      <CommandSearch />
    </div>
  );
}

interface ToolButtonProps {
  readonly action: string;
  /** What stands in the button; its name says the whole ("Ångra: Resor"). */
  readonly words: 'action.undo' | 'action.redo' | 'action.exportShort';
  readonly className?: string;
}

function ToolButton({ action: id, words, className = 'button' }: ToolButtonProps) {
  const text = useText();
  const action = actionOf(id);
  const { name, isAvailable } = useActionLook(action);
  const shortcut = shownShortcut(action.shortcuts ?? [], host());
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut, host().isMac)}
      aria-disabled={!isAvailable || undefined}
      onClick={() => void performAction(id)}
    >
      {action.icon && <Icon name={action.icon} />}
      <span className="button-words">{text.t(words)}</span>
    </button>
  );
}
