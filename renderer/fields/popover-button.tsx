import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { keepPlaced, placePopup } from '../menus/place-popup.ts';
import './fields.css';

interface PopoverButtonProps {
  readonly id?: string;
  readonly className: string;
  /** What the popover is called, and the button too where nothing else names it. */
  readonly label: string;
  readonly describedBy?: string | undefined;
  /** What the button says. */
  readonly words: ReactNode;
  readonly children: ReactNode;
}

/**
 * A button with something to choose under it. The browser's own popover: it lies over dialogs too, Esc and a press
 * outside close it, and the focus goes back to the button. It stays under its button when the window is resized.
 */
export function PopoverButton({ id, className, label, describedBy, words, children }: PopoverButtonProps) {
  const popover = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const element = document.getElementById(popover);
    return isOpen && element && button.current ? keepPlaced(element, button.current) : undefined;
  }, [isOpen, popover]);
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        className={className}
        popoverTarget={popover}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-describedby={describedBy}
      >
        {words}
      </button>
      <div
        id={popover}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover"
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={({ newState, currentTarget }) => {
          // Not before it has closed: the focus goes back only from something that is still there.
          if (newState === 'closed') setOpen(false);
          else if (button.current) show(currentTarget, button.current);
        }}
      >
        {isOpen && children}
      </div>
    </>
  );
}

function show(popover: HTMLElement, button: HTMLElement): void {
  placePopup(popover, button.getBoundingClientRect(), false);
  popover.querySelector<HTMLElement>('input, button')?.focus();
}
