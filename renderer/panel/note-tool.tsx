import type { KeyboardEvent } from 'react';
import type { InputField } from '../../core/index.ts';
import { showDialog } from '../dialogs/dialog-store.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';

interface NoteToolProps {
  readonly field: InputField;
  /** Id of the words that say which assumption it is. */
  readonly of: string;
}

/** The way to an assumption's note and source; by keyboard it is Shift+F2 in the field itself. */
export function NoteTool({ field, of }: NoteToolProps) {
  const text = useText();
  return (
    <button
      type="button"
      className="panel-tool"
      tabIndex={-1}
      aria-label={text.t('remark.title')}
      aria-describedby={of}
      aria-keyshortcuts="Shift+F2"
      onClick={() => openNote(field)}
    >
      <Icon name="note" size={14} />
    </button>
  );
}

/** Shift+F2 in an assumption's field, as in a cell of the sheet. */
export function onNoteKey(field: InputField, press: KeyboardEvent): void {
  if (press.key !== 'F2' || !press.shiftKey) return;
  press.preventDefault();
  openNote(field);
}

function openNote({ row, id }: InputField): void {
  showDialog({ kind: 'remark', target: { row, input: id } });
}
