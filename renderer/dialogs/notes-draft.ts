import {
  setSource,
  setText,
  type Edit,
  type Message,
  type Plan,
  type Remark,
  type Result,
} from '../../core/index.ts';

/** A note and a source as they stand in a form. */
export interface NotesDraft {
  readonly note: string;
  readonly source: string;
  /** As typed: ISO, or empty. */
  readonly date: string;
}

export function notesDraftOf({ note, source }: Remark): NotesDraft {
  return { note, source: source?.text ?? '', date: source?.date ?? '' };
}

export const NO_NOTES: NotesDraft = { note: '', source: '', date: '' };

/** Where the figures come from, or nothing. */
export function sourceIn({ source, date }: NotesDraft): Remark['source'] {
  const text = source.trim();
  const day = date.trim();
  return text === '' && day === '' ? null : { text, date: day === '' ? null : day };
}

/** The edits that give a row its note and its source. */
export function notesCommands(
  row: string,
  draft: NotesDraft,
): readonly ((plan: Plan) => Result<Edit, Message>)[] {
  return [
    (plan) => setText(plan, { row, property: 'note', text: draft.note }),
    (plan) => setSource(plan, { row, source: sourceIn(draft) }),
  ];
}
