import { useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Message, Result } from '../../core/index.ts';

interface Draft {
  readonly text: string;
  readonly refusal: Message | null;
}

interface TypedText {
  /** What it says when nobody types. */
  readonly shown: string;
  /** What it says while it has the focus, ready to be typed over. */
  readonly editor: string;
  readonly commit: (text: string) => Result<unknown, Message>;
}

/**
 * A field that is typed in and taken by Enter or by leaving it. What is refused stays as it was typed, with the reason;
 * Esc brings back what was there.
 */
export function useTypedText({ shown, editor, commit }: TypedText) {
  const input = useRef<HTMLInputElement>(null);
  const [hasFocus, setFocus] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  const isPristine = draft === null || draft.text === editor;
  const { onMouseDown, onMouseUp } = useSelectAll(input, hasFocus);

  const takeText = (text: string): boolean => {
    const answer = text === editor ? null : commit(text);
    setDraft(answer === null || answer.ok ? null : { text, refusal: answer.failure });
    return answer === null || answer.ok;
  };
  const take = () => takeText(draft?.text ?? editor);
  const onKeyDown = (press: KeyboardEvent<HTMLInputElement>) => {
    if (press.key === 'Enter') take();
    else if (press.key === 'Escape' && !isPristine) setDraft(null);
    else return;
    press.preventDefault();
  };
  return {
    refusal: draft?.refusal ?? null,
    isPristine,
    /** For what is chosen from a list beside the field. */
    takeText,
    /** Takes what is typed; `false` where it is refused. */
    take,
    props: {
      ref: input,
      value: draft?.text ?? (hasFocus ? editor : shown),
      'aria-invalid': draft?.refusal ? true : undefined,
      'data-pristine': isPristine,
      onMouseDown,
      onMouseUp,
      onKeyDown,
      onFocus: () => setFocus(true),
      onBlur: () => {
        setFocus(false);
        take();
      },
      onChange: ({ target }: { readonly target: HTMLInputElement }) =>
        setDraft({ text: target.value, refusal: null }),
    },
  };
}

/** A field that gets the focus has its text selected, so that typing replaces it; the click that brought the focus does not undo that. */
function useSelectAll(input: { readonly current: HTMLInputElement | null }, hasFocus: boolean) {
  const isFirstClick = useRef(false);
  useLayoutEffect(() => {
    if (hasFocus) input.current?.select();
  }, [input, hasFocus]);
  return {
    onMouseDown: () => {
      isFirstClick.current = document.activeElement !== input.current;
    },
    onMouseUp: (click: MouseEvent) => {
      if (isFirstClick.current) click.preventDefault();
      isFirstClick.current = false;
    },
  };
}
