import './form.css';
import { useText } from '../text/use-text.ts';
import type { NotesDraft } from './notes-draft.ts';
import { TextField } from './text-field.tsx';

interface RowNotesProps {
  readonly draft: NotesDraft;
  readonly onChange: (changes: Partial<NotesDraft>) => void;
  /** Whether the keyboard begins in the note. */
  readonly isFirst?: boolean;
}

/** A note, and where the figures come from: what, and the date it was read. */
export function RowNotes({ draft, onChange, isFirst = false }: RowNotesProps) {
  const text = useText();
  return (
    <>
      <TextField
        label={text.t('notes.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        isFirst={isFirst}
        isLong
      />
      <div className="form-row form-source">
        <TextField
          label={text.t('notes.source')}
          value={draft.source}
          onChange={(source) => onChange({ source })}
          placeholder={text.t('notes.sourceExample')}
          maxLength={500}
        />
        <TextField
          label={text.t('notes.date')}
          value={draft.date}
          onChange={(date) => onChange({ date })}
          placeholder={text.t('notes.dateExample')}
          maxLength={10}
        />
      </div>
    </>
  );
}
