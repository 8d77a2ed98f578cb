import { inputTitle } from '../plan/input-title.ts';
import { inputOf, type InputId } from '../plan/inputs.ts';
import { sameText } from '../plan/same-value.ts';
import type { Plan, Remark, Source } from '../plan/schema.ts';
import { cleanNote, cleanSource } from './clean-text.ts';
import { edited, refused, type EditResult } from './edit.ts';

/** Which input, and what is noted of it. */
export interface SetRemark {
  readonly input: InputId;
  readonly note: string;
  /** Where its value comes from: what, and the date it was read (ISO) or none. */
  readonly source: Source | null;
}

/**
 * Notes something of one input, the same in every scenario; without note and source nothing is noted any more. Refused:
 * `refusal.inputGone`, `noteTooLong`, `noteSigns`, `sourceUnreadable`, `dateUnreadable`.
 */
export function setRemark(plan: Plan, { input, note, source }: SetRemark): EditResult {
  const field = inputOf(plan, input);
  if (!field) return refused('inputGone');
  const cleanedNote = cleanNote(note);
  if (!cleanedNote.ok) return cleanedNote;
  const cleanedSource = cleanSource(source);
  if (!cleanedSource.ok) return cleanedSource;
  const remark = { note: cleanedNote.value, source: cleanedSource.value };
  const remarks = withRemark(plan.remarks, input, remark);
  const isSame = sameText(remarks[input], plan.remarks[input]);
  return edited(isSame ? plan : { ...plan, remarks }, 'setRemark', {
    input: { kind: 'message', message: inputTitle(field) },
  });
}

function withRemark(remarks: Plan['remarks'], input: InputId, remark: Remark): Plan['remarks'] {
  if (remark.note !== '' || remark.source !== null) return { ...remarks, [input]: remark };
  const { [input]: _removed, ...others } = remarks;
  return others;
}
