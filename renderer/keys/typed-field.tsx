import { useId } from 'react';
import type { Message, Result } from '../../core/index.ts';
import { Refusal } from '../dialogs/refusal.tsx';
import { useTypedText } from '../panel/use-typed-text.ts';

interface TypedFieldProps {
  readonly label: string;
  /** Whether the label is for screen readers alone: something beside the field says what it is. */
  readonly isLabelHidden?: boolean;
  readonly shown: string;
  readonly editor: string;
  readonly commit: (text: string) => Result<unknown, Message>;
  readonly unit?: string;
  readonly isFigure?: boolean;
  readonly isFirst?: boolean;
  readonly placeholder?: string | undefined;
}

/** A field of a dialog that takes effect in it when it is left; what is refused stays, with the reason under it. */
export function TypedField({
  label,
  isLabelHidden = false,
  shown,
  editor,
  commit,
  unit = '',
  isFigure = false,
  isFirst = false,
  placeholder,
}: TypedFieldProps) {
  const id = useId();
  const { refusal, props } = useTypedText({ shown, editor, commit });
  return (
    <div className="form-field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <div className={unit === '' ? undefined : 'input-with-unit'}>
        <input
          {...props}
          id={id}
          type="text"
          className={`text-input ${isFigure ? 'text-input-figure' : ''}`}
          aria-describedby={
            [refusal && `${id}-refusal`, unit && `${id}-unit`].filter(Boolean).join(' ') || undefined
          }
          data-first={isFirst || undefined}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
        />
        {unit !== '' && <span id={`${id}-unit`}>{unit}</span>}
      </div>
      {refusal && <Refusal id={`${id}-refusal`} message={refusal} />}
    </div>
  );
}
