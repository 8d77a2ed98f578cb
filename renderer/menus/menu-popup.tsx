import './menus.css';
import { useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { performAction } from '../actions/perform-action.ts';
import { useText } from '../text/use-text.ts';
import type { MenuEntry } from './menu-entry.ts';
import { focusByLetter, focusEdge } from './menu-focus.ts';
import { ActionItem, SubmenuItem } from './menu-item.tsx';
import { onMenuKey, type MenuMoves } from './menu-keys.ts';
import { placePopup } from './place-popup.ts';

export interface MenuPopupProps extends Pick<MenuMoves, 'onBack' | 'onClose' | 'beside'> {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** What it hangs from: under a button or a pointer, or beside the line it belongs to. */
  readonly anchor: DOMRect;
  /** Which line has the focus when it opens; none when it was opened with the pointer. */
  readonly focusOn: FocusOn;
  readonly onStep?: ((by: -1 | 1) => void) | undefined;
}

/** An end, nothing, or the first line that begins with a letter. */
type FocusOn = 'first' | 'last' | 'none' | { readonly letter: string };

interface OpenSubmenu {
  readonly index: number;
  readonly anchor: DOMRect;
  readonly focusOn: 'first' | 'none';
}

/** A menu as ARIA describes one: arrows, Home, End, letters, Esc. */
export function MenuPopup({ label, entries, anchor, focusOn, ...moves }: MenuPopupProps) {
  const list = useRef<HTMLUListElement>(null);
  const wasFocused = useRef(false);
  const [submenu, setSubmenu] = useState<OpenSubmenu | null>(null);
  useLayoutEffect(() => {
    if (list.current) placePopup(list.current, anchor, moves.beside);
  }, [anchor, moves.beside]);
  useLayoutEffect(() => {
    if (!list.current || wasFocused.current) return;
    wasFocused.current = true;
    if (focusOn === 'none') list.current.focus({ preventScroll: true });
    else if (typeof focusOn === 'string') focusEdge(list.current, focusOn);
    else if (focusOn.letter === '' || !focusByLetter(list.current, focusOn.letter))
      focusEdge(list.current, 'first');
  }, [focusOn]);

  const openSubmenu = (index: number, focused: OpenSubmenu['focusOn']): boolean => {
    const line = list.current?.children[index];
    if (!line || entries[index]?.kind !== 'submenu') return false;
    setSubmenu({ index, anchor: line.getBoundingClientRect(), focusOn: focused });
    return true;
  };
  const closeSubmenu = () => {
    setSubmenu(null);
    if (submenu) list.current?.children[submenu.index]?.querySelector('button')?.focus();
  };
  const onMouseMove = ({ target }: MouseEvent) => {
    const index = pointedLine(list.current, target);
    if (index === null || index === submenu?.index) return;
    setSubmenu(null);
    list.current?.children[index]?.querySelector('button')?.focus({ preventScroll: true });
    openSubmenu(index, 'none');
  };
  const choose = (entry: MenuEntry & { kind: 'action' }) => {
    moves.onClose();
    performAction(entry.id, entry.target);
  };

  return (
    <ul
      ref={list}
      role="menu"
      className="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(press) =>
        onMenuKey(press, {
          ...moves,
          onStep: moves.onStep,
          openSubmenu: (index) => openSubmenu(index, 'first'),
        })
      }
      onMouseMove={onMouseMove}
    >
      {entries.map((entry, index) => (
        <li
          key={index}
          role={entry.kind === 'separator' ? 'separator' : 'none'}
          className={`menu-${entry.kind}`}
        >
          {entry.kind === 'action' && <ActionItem entry={entry} onChoose={() => choose(entry)} />}
          {entry.kind === 'submenu' && (
            <SubmenuItem
              entry={entry}
              expanded={submenu?.index === index}
              onOpen={() => openSubmenu(index, 'first')}
            />
          )}
          {entry.kind === 'submenu' && submenu?.index === index && (
            <Submenu {...moves} {...submenu} entry={entry} onBack={closeSubmenu} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface SubmenuProps extends Omit<MenuPopupProps, 'label' | 'entries' | 'beside'> {
  readonly entry: MenuEntry & { kind: 'submenu' };
}

function Submenu({ entry, ...props }: SubmenuProps) {
  const text = useText();
  return <MenuPopup {...props} label={text.t(entry.label)} entries={entry.entries} beside />;
}

/** The line under the pointer, of this menu and not of one that hangs from it. */
function pointedLine(list: HTMLUListElement | null, target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest('button')?.parentElement : null;
  return line && list && line.parentElement === list ? [...list.children].indexOf(line) : null;
}
