import type { InputField } from '../../core/index.ts';
import { InputControl, type InputControlProps } from './input-control.tsx';

interface InputRowsProps extends Pick<InputControlProps, 'draft' | 'onChange'> {
  readonly fields: readonly InputField[];
  /** Properties that stand beside each other, line by line. What a row does not have is left out. */
  readonly layout: readonly (readonly string[])[];
  /** By property: what it is called in the form, where that is not its own name. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A row's inputs in a form. */
export function InputRows({ fields, layout, labels = {}, draft, onChange }: InputRowsProps) {
  const lines = layout
    .map((line) => line.flatMap((property) => fields.filter((field) => field.property === property)))
    .filter((line) => line.length > 0);
  return lines.map((line) => (
    <div key={line[0]?.id} className="form-row">
      {line.map((field) => (
        <InputControl
          key={field.id}
          field={field}
          label={labels[field.property]}
          draft={draft}
          onChange={onChange}
        />
      ))}
    </div>
  ));
}
