import { useCallback, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { MenuEntry } from './menu-entry.ts';
import { MenuPopup } from './menu-popup.tsx';
import { useOutsidePress } from './use-outside-press.ts';

interface MenuButtonProps {
  /** The name for assistive technology; its words stand in the button too, where there is room. */
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button with a menu under it. */
export function MenuButton({ label, entries, className = 'button', children }: MenuButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<{ readonly anchor: DOMRect; readonly focusOn: 'first' | 'last' } | null>(
    null,
  );
  const show = (focusOn: 'first' | 'last') => {
    if (button.current) setOpen({ anchor: button.current.getBoundingClientRect(), focusOn });
  };
  const leave = useCallback(() => setOpen(null), []);
  const close = () => {
    leave();
    button.current?.focus();
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'ArrowDown' && press.key !== 'ArrowUp') return;
    press.preventDefault();
    show(press.key === 'ArrowDown' ? 'first' : 'last');
  };
  useOutsidePress(open !== null, '.menu, [aria-expanded="true"]', leave);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-label={label}
        onClick={() => (open ? close() : show('first'))}
        onKeyDown={onKeyDown}
      >
        {children}
      </button>
      {open &&
        createPortal(
          <MenuPopup
            {...open}
            label={label}
            entries={entries}
            beside={false}
            onClose={close}
            onBack={close}
          />,
          document.body,
        )}
    </>
  );
}
