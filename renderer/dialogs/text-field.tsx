import { useId } from 'react';
import type { Message } from '../../core/index.ts';
import { Refusal } from './refusal.tsx';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly refusal?: Message | null | undefined;
  readonly hint?: string;
  /** After the field: "kr/år". */
  readonly unit?: string;
  /** A figure stands to the right, blue on tint, as in the sheet. */
  readonly isFigure?: boolean;
  readonly isLong?: boolean;
  /** What stands in an empty field: why it is empty. */
  readonly placeholder?: string;
  /** Whether the keyboard begins here when the dialog opens. */
  readonly isFirst?: boolean;
  readonly maxLength?: number;
}

/** A labelled field of a dialog, with what is wrong under it. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, refusal, hint, unit, isFigure = false, isLong = false } = props;
  const { maxLength, placeholder, isFirst } = props;
  const id = useId();
  const described = [refusal && `${id}-refusal`, hint && `${id}-hint`, unit && `${id}-unit`]
    .filter(Boolean)
    .join(' ');
  const common = {
    id,
    value,
    maxLength,
    placeholder,
    'data-first': isFirst || undefined,
    className: `text-input ${isFigure ? 'text-input-figure' : ''}`,
    'aria-invalid': refusal ? true : undefined,
    'aria-describedby': described || undefined,
    autoComplete: 'off',
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  } as const;
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <div className={unit ? 'input-with-unit' : undefined}>
        {isLong ? <textarea {...common} /> : <input type="text" {...common} />}
        {unit && <span id={`${id}-unit`}>{unit}</span>}
      </div>
      {hint && (
        <p className="form-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refusal && <Refusal id={`${id}-refusal`} message={refusal} />}
    </div>
  );
}
