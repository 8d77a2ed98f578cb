import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { closeDialog } from '../dialogs/dialog-store.ts';
import { Icon } from '../icons/icon.tsx';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import { matchEntries } from './match-entries.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteGroups } from './palette-groups.tsx';
import { paletteKey, stepped } from './palette-keys.ts';
import { rememberCommand } from './recent-commands.ts';
import { usePaletteEntries } from './use-palette-entries.ts';
import './palette.css';

/** Everything that can be done, and everywhere one can go, by a few letters of its name (ARIA's combobox with a list). */
export function Palette() {
  const text = useText();
  const dialog = useModal();
  const list = useId();
  const [search, setSearch] = useState('');
  const [active, setActive] = useState(0);
  const entries = usePaletteEntries();
  const recent = useSettings((settings) => settings.recentCommands);
  const groups = useMemo(() => matchEntries(entries, search, recent), [entries, search, recent]);
  const shown = groups.flatMap((group) => group.entries);

  const onKeyDown = (press: KeyboardEvent) => {
    const key = press.nativeEvent.isComposing ? null : paletteKey(press);
    if (!key) return;
    press.preventDefault();
    if (key.kind === 'close') closeDialog();
    else if (key.kind === 'step') setActive(stepped(active, key.by, shown.length));
    else if (key.kind === 'choose') choose(shown[active]);
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={text.t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
      // The dialog itself is what is pressed beside its content.
      onPointerDown={({ target, currentTarget }) => target === currentTarget && closeDialog()}
    >
      <div className="palette-box">
        <label className="palette-search">
          <Icon name="search" />
          <input
            type="text"
            role="combobox"
            aria-label={text.t('palette.search')}
            aria-expanded="true"
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={shown[active] && `${list}-${active}`}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            placeholder={text.t('palette.search')}
            value={search}
            onKeyDown={onKeyDown}
            onChange={({ target }) => {
              setSearch(target.value);
              setActive(0);
            }}
          />
        </label>
        <PaletteGroups id={list} groups={groups} active={active} onPoint={setActive} onChoose={choose} />
        {shown.length === 0 && <p className="palette-none">{text.t('palette.none', { words: search })}</p>}
        <p className="visually-hidden" role="status">
          {search !== '' && text.t('palette.count', { count: shown.length })}
        </p>
        <Hints />
      </div>
    </dialog>
  );
}

/** The palette is gone, and the focus back where it was, before anything is done. */
function choose(entry: PaletteEntry | undefined): void {
  if (!entry || entry.reason !== null) return;
  flushSync(() => closeDialog());
  if (entry.kind === 'command') rememberCommand(entry.id);
  entry.perform();
}

/** The browser's own modal dialog: it keeps the focus, Esc closes it, and the focus goes back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    element?.querySelector('input')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}

function Hints() {
  const { t } = useText();
  return (
    <p className="palette-hints" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('palette.hintMove')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('palette.hintChoose')}
      </span>
      <span>
        <kbd>Esc</kbd> {t('palette.hintClose')}
      </span>
    </p>
  );
}
