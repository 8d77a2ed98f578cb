import { message, type Message, type MessageValue } from '../message.ts';
import { inputOf } from '../plan/inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import { sameText } from '../plan/same-value.ts';
import type { Plan, Remark } from '../plan/schema.ts';
import { sentence } from '../sheet/words.ts';
import { textChange, valueChange } from './input-change.ts';
import { differenceTitle } from './input-changes.ts';
import type { InputChange } from './plan-difference.ts';
import { ROW_KINDS, ROW_LISTS } from './row-changes.ts';

const NO_REMARK: Remark = { note: '', source: null };

/** Notes and sources of rows that both plans have, and of inputs of theirs. */
export function noteChanges(
  before: Plan,
  after: Plan,
  isInBoth: (row: string) => boolean,
): readonly InputChange[] {
  return [
    ...ROW_KINDS.flatMap((kind) =>
      after[ROW_LISTS[kind]].flatMap((now) => {
        const was = rowOf<typeof now>(before[ROW_LISTS[kind]], now.id);
        return was ? remarkChanges(`${kind}:${now.id}`, now.name, was, now) : [];
      }),
    ),
    ...inputRemarks(before, after, isInBoth),
  ];
}

function inputRemarks(before: Plan, after: Plan, isInBoth: (row: string) => boolean): readonly InputChange[] {
  const ids = new Set([...Object.keys(after.remarks), ...Object.keys(before.remarks)]);
  return [...ids].flatMap((id) => {
    const field = inputOf(after, id) ?? inputOf(before, id);
    if (!field || !isInBoth(field.row)) return [];
    const [was, now] = [before, after].map(({ remarks }) => remarks[id] ?? NO_REMARK);
    return was && now ? remarkChanges(id, sentence(differenceTitle(field)), was, now) : [];
  });
}

function remarkChanges(id: string, of: MessageValue, was: Remark, now: Remark): readonly InputChange[] {
  const notes = textChange(`${id}#note`, message('diff.note', { of }), was.note, now.note);
  if (sameText(was.source, now.source)) return notes;
  const title = message('diff.source', { of });
  return [...notes, valueChange(`${id}#source`, title, sourceText(was), sourceText(now))];
}

function sourceText({ source }: Remark): Message | null {
  if (!source) return null;
  const { text, date } = source;
  return date === null ? message('diff.quoted', { text }) : message('diff.quotedOn', { text, date });
}
