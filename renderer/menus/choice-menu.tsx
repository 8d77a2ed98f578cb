import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../icons/icon.tsx';
import { onMenuKey } from './menu-keys.ts';
import { placeUnder, type Place } from './place-popup.ts';
import { useOutsidePress } from './use-outside-press.ts';

export interface ChoiceItem {
  readonly id: string;
  readonly words: ReactNode;
  /** Whether it is chosen; `null`: it does something instead. */
  readonly checked: boolean | null;
}

export interface ChoiceMenuProps {
  readonly label: string;
  readonly className: string;
  readonly items: readonly ChoiceItem[];
  /** Whether one is chosen, or any number; any number leaves the menu open. */
  readonly many: boolean;
  readonly onChoose: (id: string) => void;
  /** What the button shows. */
  readonly children: ReactNode;
}

/** A button with a menu of its own under it, of what is chosen or done in its place on the screen. */
export function ChoiceMenu({ label, className, items, many, onChoose, children }: ChoiceMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const leave = useCallback(() => setAnchor(null), []);
  useOutsidePress(anchor !== null, '.menu, [aria-expanded="true"]', leave);
  const close = () => {
    leave();
    button.current?.focus();
  };
  const choose = (id: string) => {
    onChoose(id);
    if (!many) close();
  };
  const open = () => setAnchor(button.current?.getBoundingClientRect() ?? null);
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'ArrowDown' && press.key !== 'ArrowUp') return;
    press.preventDefault();
    open();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={label}
        onClick={() => (anchor ? close() : open())}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      {anchor &&
        createPortal(
          <ChoiceList {...{ label, items, many, anchor }} onChoose={choose} onClose={close} />,
          document.body,
        )}
    </>
  );
}

interface ChoiceListProps extends Omit<ChoiceMenuProps, 'children' | 'className'> {
  readonly anchor: DOMRect;
  readonly onClose: () => void;
}

function ChoiceList({ label, items, many, anchor, onChoose, onClose }: ChoiceListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    if (list.current) setPlace(placeUnder(anchor, list.current));
  }, [anchor]);
  const isPlaced = place !== null;
  useLayoutEffect(() => {
    // What is hidden cannot take the keyboard.
    if (isPlaced) focusChosen(list.current);
  }, [isPlaced]);
  const onKeyDown = (press: KeyboardEvent<HTMLUListElement>) =>
    onMenuKey(press, {
      onStep: undefined,
      onBack: onClose,
      onClose,
      openSubmenu: () => false,
      beside: false,
    });
  return (
    <ul
      ref={list}
      role="menu"
      className="menu"
      aria-label={label}
      style={place ?? { visibility: 'hidden' }}
      onKeyDown={onKeyDown}
    >
      {items.map(({ id, words, checked }) => (
        <li key={id} role="none">
          <button
            type="button"
            role={checked === null ? 'menuitem' : many ? 'menuitemcheckbox' : 'menuitemradio'}
            {...(checked !== null && { 'aria-checked': checked })}
            className="menu-item"
            tabIndex={-1}
            onClick={() => onChoose(id)}
          >
            <span className="menu-item-icon">{checked && <Icon name="check" />}</span>
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

function focusChosen(list: HTMLElement | null): void {
  const chosen = list?.querySelector<HTMLElement>('[aria-checked="true"]') ?? list?.querySelector('button');
  chosen?.focus();
}
