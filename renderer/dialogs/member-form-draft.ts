import {
  formatInputText,
  isCeiling,
  readInput,
  resolve,
  setInput,
  setStatus,
  setText,
  type CeilingKind,
  type Edit,
  type Language,
  type Member,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import type { StatusFilter } from '../members/member-status.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { setTypedInput } from '../store/set-typed-input.ts';
import { readDate } from '../text/read-date.ts';
import { notesCommands, notesDraftOf, type NotesDraft } from './notes-draft.ts';

/** What stands in the fields of a member's dialog. */
export interface MemberDraft extends NotesDraft {
  readonly name: string;
  readonly population: string;
  readonly ceiling: string;
  readonly ceilingKind: CeilingKind;
  readonly status: StatusFilter;
  readonly statusDate: string;
  readonly statusNote: string;
}

export function memberDraftOf(member: Member, language: Language): MemberDraft {
  const { name, population, ceiling, status } = member;
  return {
    name,
    population: population ? formatInputText(population, language) : '',
    ceiling: ceiling ? formatInputText(ceiling.amount, language) : '',
    ceilingKind: ceiling?.kind ?? 'year',
    status: status?.kind ?? 'none',
    statusDate: status?.date ?? '',
    statusNote: status?.note ?? '',
    ...notesDraftOf(member),
  };
}

type Command = (plan: Plan) => Result<Edit, Message>;

/** All of it is one step: the name, the status and the notes in every scenario, the figures in the active one. */
export function memberChanges(id: string, draft: MemberDraft, scenario: string, language: Language): Command {
  const row = `member:${id}`;
  return inOneStep(
    (plan) => setText(plan, { row, property: 'name', text: draft.name }),
    (plan) =>
      setTypedInput(plan, { scenario, input: `${row}.population`, year: null }, draft.population, language),
    (plan) => setCeiling(plan, id, draft, scenario, language),
    (plan) => setDraftStatus(plan, id, draft),
    ...notesCommands(row, draft),
  );
}

/** The amount with the kind that is chosen, whichever it had (T1). */
function setCeiling(plan: Plan, id: string, draft: MemberDraft, scenario: string, language: Language) {
  const input = `member:${id}.ceiling`;
  const read = readInput(resolve(plan, scenario), input, draft.ceiling, language);
  if (!read.ok) return read;
  const { value } = read;
  const chosen = isCeiling(value) ? { ...value, kind: draft.ceilingKind } : value;
  return setInput(plan, { scenario, input, year: null, value: chosen });
}

function setDraftStatus(plan: Plan, id: string, { status: kind, statusDate, statusNote }: MemberDraft) {
  if (kind === 'none') return setStatus(plan, { id, status: null });
  const date = readDate(statusDate);
  return date.ok ? setStatus(plan, { id, status: { kind, date: date.value, note: statusNote } }) : date;
}
