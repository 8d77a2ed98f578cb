import type { ReactNode } from 'react';
import type { InputField, Override } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { FieldLabel, FieldShell } from './field-shell.tsx';
import { OverrideNote } from './override-note.tsx';

interface FieldFrameProps {
  /** Of the control that the label is for. */
  readonly id: string;
  readonly field: InputField;
  readonly overrides: readonly Override[];
  readonly isMain: boolean;
  /** The control, which takes the figure's and the unit's place. */
  readonly children: ReactNode;
}

/** An assumption that is chosen and not a figure: its label, its control, and what the base has (S3). */
export function FieldFrame({ id, field, overrides, isMain, children }: FieldFrameProps) {
  const text = useText();
  return (
    <FieldShell field={field} overrides={overrides} isMain={isMain}>
      <div className="panel-line">
        <FieldLabel id={id} field={field} words={isMain ? field.rowName : text.text(field.name)} />
        <span className="panel-control">{children}</span>
      </div>
      <OverrideNote field={field} overrides={overrides} isWhole />
    </FieldShell>
  );
}
