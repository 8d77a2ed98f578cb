import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import type { InputField, Override } from '../../core/index.ts';
import { SourceFrame } from '../explain/source-frame.tsx';
import { useText } from '../text/use-text.ts';
import { NoteTool, onNoteKey } from './note-tool.tsx';
import { endReveal, useRevealed } from './reveal-field.ts';
import { useNote } from './use-note.ts';

interface FieldShellProps {
  readonly field: InputField;
  readonly overrides: readonly Override[];
  readonly isMain: boolean;
  readonly children: ReactNode;
}

/** Around an assumption of any kind: whether it differs from the base, and whether something is noted of it. */
export function FieldShell({ field, overrides, isMain, children }: FieldShellProps) {
  const note = useNote(field);
  const shell = useRef<HTMLDivElement>(null);
  const isRevealed = useRevealed() === field.id;
  useEffect(() => {
    if (!isRevealed) return;
    shell.current?.querySelector<HTMLElement>('input, select, .set-button')?.focus();
    endReveal();
  }, [isRevealed]);
  return (
    <div
      ref={shell}
      className="panel-field"
      data-main={isMain || undefined}
      data-override={overrides.length > 0 || undefined}
      data-noted={note !== null || undefined}
      onKeyDown={(press) => onNoteKey(field, press)}
    >
      {children}
      <SourceFrame place={`input:${field.id}`} />
    </div>
  );
}

interface FieldLabelProps {
  /** Of the control that the label is for. */
  readonly id: string;
  readonly field: InputField;
  readonly words: string;
  /** Whether the tools stay in sight: what they open is open. */
  readonly isOpen?: boolean;
  /** Where the label can be dragged to step the figure. */
  readonly drag?: ComponentProps<'label'> | undefined;
  /** Tools beside the note's. */
  readonly children?: ReactNode;
}

/** An assumption's name, and what can be done with it when it is pointed at. */
export function FieldLabel({ id, field, words, isOpen = false, drag, children }: FieldLabelProps) {
  const text = useText();
  const note = useNote(field);
  return (
    <span className="panel-label">
      <label {...drag} id={`${id}-label`} htmlFor={id}>
        {words}
        {note && <span className="visually-hidden">, {text.t('remark.has')}</span>}
      </label>
      <span className="panel-tools" data-open={isOpen || undefined}>
        <NoteTool field={field} of={`${id}-label`} />
        {children}
      </span>
    </span>
  );
}
