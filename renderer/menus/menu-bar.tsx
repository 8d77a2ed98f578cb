import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { host } from '../host/current-host.ts';
import { useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { MenuPopup } from './menu-popup.tsx';
import { menusFor } from './menus.ts';
import { useMenuBarKeys } from './use-menu-bar-keys.ts';
import { useOutsidePress } from './use-outside-press.ts';

interface OpenMenu {
  readonly index: number;
  readonly anchor: DOMRect;
  readonly focusOn: 'first' | 'last' | 'none';
}

/** The menu bar, drawn in both hosts: F10 or Alt with a menu's letter, arrows, Esc, and the focus back where it was. */
export function MenuBar() {
  const text = useText();
  const holdsPlan = useDocument((state) => state.plan !== null);
  const menus = menusFor(host().kind, holdsPlan);
  const bar = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  const [stop, setStop] = useState(0);
  const [open, setOpen] = useState<OpenMenu | null>(null);

  const button = (index: number) => bar.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[index];
  const show = (index: number, focusOn: OpenMenu['focusOn']) => {
    const anchor = button(index)?.getBoundingClientRect();
    if (!anchor) return;
    setStop(index);
    setOpen({ index, anchor, focusOn });
  };
  const step = (from: number, by: number) => {
    const index = (from + by + menus.length) % menus.length;
    if (open) show(index, 'first');
    else focusOn(index);
  };
  const focusOn = (index: number) => {
    setStop(index);
    button(index)?.focus();
  };
  const back = () => {
    setOpen(null);
    if (open) button(open.index)?.focus();
  };
  const leave = useCallback(() => {
    setOpen(null);
    before.current?.focus();
  }, []);
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    const isOutside = relatedTarget instanceof HTMLElement && !relatedTarget.closest('.menu-bar, .menu');
    if (isOutside) before.current = relatedTarget;
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'ArrowRight') step(stop, 1);
    else if (press.key === 'ArrowLeft') step(stop, -1);
    else if (press.key === 'ArrowDown') show(stop, 'first');
    else if (press.key === 'ArrowUp') show(stop, 'last');
    else if (press.key === 'Home') focusOn(0);
    else if (press.key === 'End') focusOn(menus.length - 1);
    else if (press.key === 'Escape') leave();
    else return;
    press.preventDefault();
  };

  useOutsidePress(
    open !== null,
    '.menu, .menu-bar',
    useCallback(() => setOpen(null), []),
  );
  useMenuBarKeys(
    menus.map(({ label }) => text.t(label)),
    (index) => {
      if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body) {
        before.current = document.activeElement;
      }
      if (index === null) focusOn(0);
      else show(index, 'first');
    },
  );

  const opened = open && menus[open.index];
  return (
    <div
      ref={bar}
      role="menubar"
      className="menu-bar"
      data-part="menus"
      aria-label={text.t('menu.bar')}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {menus.map(({ id, label }, index) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          aria-haspopup="menu"
          aria-expanded={open?.index === index}
          tabIndex={index === Math.min(stop, menus.length - 1) ? 0 : -1}
          onClick={() => (open?.index === index ? back() : show(index, 'first'))}
          onMouseEnter={() => open && open.index !== index && show(index, 'none')}
        >
          {text.t(label)}
        </button>
      ))}
      {open &&
        opened &&
        createPortal(
          <MenuPopup
            key={open.index}
            {...open}
            label={text.t(opened.label)}
            entries={opened.entries}
            beside={false}
            onClose={leave}
            onBack={back}
            onStep={(by) => step(open.index, by)}
          />,
          document.body,
        )}
    </div>
  );
}
