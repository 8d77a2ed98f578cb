import './menus.css';
import { useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { performAction } from '../actions/perform-action.ts';
import { useText } from '../text/use-text.ts';
import type { MenuEntry } from './menu-entry.ts';
import { focusEdge } from './menu-focus.ts';
import { ActionItem, SubmenuItem } from './menu-item.tsx';
import { onMenuKey, type MenuMoves } from './menu-keys.ts';
import { placeBeside, placeUnder, type Place } from './place-popup.ts';

export interface MenuPopupProps extends Pick<MenuMoves, 'onBack' | 'onClose' | 'beside'> {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** What it hangs from: under a button or a pointer, or beside the line it belongs to. */
  readonly anchor: DOMRect;
  /** Which line has the focus when it opens; none when it was opened with the pointer. */
  readonly focusOn: 'first' | 'last' | 'none';
  readonly onStep?: ((by: -1 | 1) => void) | undefined;
}

interface OpenSubmenu {
  readonly index: number;
  readonly anchor: DOMRect;
  readonly focusOn: 'first' | 'none';
}

/** A menu as ARIA describes one: arrows, Home, End, letters, Esc. */
export function MenuPopup({ label, entries, anchor, focusOn, ...moves }: MenuPopupProps) {
  const list = useRef<HTMLUListElement>(null);
  const [submenu, setSubmenu] = useState<OpenSubmenu | null>(null);
  const place = usePlace(list, anchor, moves.beside, focusOn);

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
      style={place ?? { visibility: 'hidden' }}
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

/** Measured once it is in the document, then shown and given the focus. */
function usePlace(
  list: { readonly current: HTMLUListElement | null },
  anchor: DOMRect,
  beside: boolean,
  focusOn: MenuPopupProps['focusOn'],
): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    if (list.current) setPlace((beside ? placeBeside : placeUnder)(anchor, list.current));
  }, [list, anchor, beside]);
  const isPlaced = place !== null;
  useLayoutEffect(() => {
    if (!isPlaced || !list.current) return;
    if (focusOn !== 'none') focusEdge(list.current, focusOn);
    else if (!beside) list.current.focus({ preventScroll: true });
  }, [isPlaced, list, beside, focusOn]);
  return place;
}

/** The line under the pointer, of this menu and not of one that hangs from it. */
function pointedLine(list: HTMLUListElement | null, target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest('button')?.parentElement : null;
  return line && list && line.parentElement === list ? [...list.children].indexOf(line) : null;
}
