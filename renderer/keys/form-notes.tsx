import { useState } from 'react';
import type { Remark } from '../../core/index.ts';
import { notesDraftOf } from '../dialogs/notes-draft.ts';
import { RowNotes } from '../dialogs/row-notes.tsx';
import { useText } from '../text/use-text.ts';
import type { FormProps } from './form-props.ts';

interface FormNotesProps extends Pick<FormProps, 'notes' | 'onNotes'> {
  readonly row: string;
  readonly of: Remark;
}

/** A key's or a column's note and source, folded away while there are none. */
export function FormNotes({ row, of, notes, onNotes }: FormNotesProps) {
  const text = useText();
  const draft = notes[row] ?? notesDraftOf(of);
  const [isOpen] = useState(() => draft.note !== '' || draft.source !== '');
  return (
    <details className="form-more" open={isOpen}>
      <summary>{text.t('remark.title')}</summary>
      <div className="form-stack">
        <RowNotes draft={draft} onChange={(changes) => onNotes(row, { ...draft, ...changes })} />
      </div>
    </details>
  );
}
