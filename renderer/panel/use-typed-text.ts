import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Message, Result } from '../../core/index.ts';

interface Typing {
  readonly text: string;
  readonly refusal: Message | null;
}

interface TypedText {
  /** What it says when nobody types. */
  readonly shown: string;
  /** What it says while it is typed. */
  readonly editor: string;
  readonly commit: (text: string) => Result<unknown, Message>;
}

/**
 * A field that is typed in and taken by Enter or by leaving it. What is refused stays as it was typed, with the reason;
 * Esc brings back what was there.
 */
export function useTypedText({ shown, editor, commit }: TypedText) {
  const [typing, setTyping] = useState<Typing | null>(null);
  const text = typing?.text ?? shown;

  const take = (isLeaving: boolean) => {
    if (!typing) return;
    if (typing.text === editor) return setTyping(isLeaving ? null : { text: editor, refusal: null });
    const answer = commit(typing.text);
    if (!answer.ok) setTyping({ ...typing, refusal: answer.failure });
    else setTyping(null);
  };
  const onKeyDown = (press: KeyboardEvent<HTMLInputElement>) => {
    if (press.key === 'Enter') take(false);
    else if (press.key === 'Escape' && typing && typing.text !== editor)
      setTyping({ text: editor, refusal: null });
    else return;
    press.preventDefault();
  };
  return {
    refusal: typing?.refusal ?? null,
    props: {
      value: text,
      'aria-invalid': typing?.refusal ? true : undefined,
      'data-pristine': typing === null || typing.text === editor,
      onFocus: ({ target }: FocusEvent<HTMLInputElement>) => {
        setTyping((now) => now ?? { text: editor, refusal: null });
        requestAnimationFrame(() => target.select());
      },
      onChange: ({ target }: { readonly target: HTMLInputElement }) =>
        setTyping({ text: target.value, refusal: null }),
      onKeyDown,
      onBlur: () => take(true),
    },
  };
}
