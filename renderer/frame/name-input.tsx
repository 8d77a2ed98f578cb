import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';

interface NameInputProps {
  readonly label: string;
  readonly name: string;
  readonly className: string;
  /** Answers whether the name was taken; a refusal is shown by the one who commits. */
  readonly commit: (typed: string) => boolean;
  /** The name is no longer being typed; `byKey` where the focus should go back to what it names. */
  readonly onEnd: (byKey: boolean) => void;
}

/** A name typed in place: Enter or leaving takes it, Esc lets it be. A refused name stays to be mended. */
export function NameInput({ label, name, className, commit, onEnd }: NameInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name);
  const [isRefused, setRefused] = useState(false);
  const ended = useRef(false);

  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const end = (byKey: boolean) => {
    ended.current = true;
    onEnd(byKey);
  };
  const take = (byKey: boolean) => {
    if (ended.current) return;
    if (typed.trim() === name || commit(typed)) end(byKey);
    else if (byKey) setRefused(true);
    else end(false);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'Enter') take(true);
    else if (press.key === 'Escape') end(true);
    else return;
    press.preventDefault();
    press.stopPropagation();
  };
  return (
    <input
      ref={input}
      className={`text-input ${className}`}
      aria-label={label}
      aria-invalid={isRefused}
      value={typed}
      maxLength={200}
      spellCheck={false}
      onChange={({ target }) => {
        setTyped(target.value);
        setRefused(false);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => take(false)}
    />
  );
}
