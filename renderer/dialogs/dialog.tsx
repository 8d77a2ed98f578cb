import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { closeDialog } from './dialog-store.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Under the content: what can be answered, the main answer last. */
  readonly buttons: ReactNode;
  /** Done when the form is sent: the main button, or Enter in a field. */
  readonly onSubmit: () => void;
  readonly width?: number;
  /** Esc and the cross; closes the dialog unless said. */
  readonly onLeave?: () => void;
}

/** The browser's own modal dialog: it keeps the focus, Esc closes it, and the focus goes back to where it was. */
export function Dialog({
  title,
  children,
  buttons,
  onSubmit,
  width = 440,
  onLeave = closeDialog,
}: DialogProps) {
  const text = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    begin(firstStop(element));
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      style={{ width }}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <header>
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="button button-icon"
            aria-label={text.t('dialog.close')}
            onClick={() => onLeave()}
          >
            <Icon name="close" />
          </button>
        </header>
        <div className="dialog-content">{children}</div>
        <footer>{buttons}</footer>
      </form>
    </dialog>
  );
}

/** Leaves the dialog without doing anything. */
export function CancelButton() {
  const text = useText();
  return (
    <button type="button" className="button button-outline" onClick={() => closeDialog()}>
      {text.t('dialog.cancel')}
    </button>
  );
}

export function SubmitButton({ children }: { readonly children: ReactNode }) {
  return (
    <button type="submit" className="button button-primary">
      {children}
    </button>
  );
}

/** A field that is marked as the first is ready to be typed over. */
function begin(first: HTMLElement | null | undefined): void {
  first?.focus();
  if (first instanceof HTMLInputElement && first.dataset.first) first.select();
}

/** The field that is marked as the first, or the first there is, or where there is none the main answer. */
function firstStop(dialog: HTMLDialogElement | null): HTMLElement | null | undefined {
  return (
    dialog?.querySelector<HTMLElement>('[data-first]') ??
    dialog?.querySelector<HTMLElement>('.dialog-content :is(input, select, textarea)') ??
    dialog?.querySelector<HTMLElement>('button[type=submit]')
  );
}
