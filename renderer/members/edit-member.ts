import {
  formatInputText,
  isCeiling,
  message,
  refusal,
  resolve,
  setInput,
  setRemark,
  setStatus,
  setText,
  type CeilingKind,
  type Edit,
  type Language,
  type Member,
  type Message,
  type NumberInput,
  type Plan,
  type Result,
  type StatusKind,
} from '../../core/index.ts';
import { setTypedInput } from '../store/set-typed-input.ts';
import { firstKeyValue } from './first-key-value.ts';
import { inputIdOf } from './member-cell.ts';
import type { MemberColumn } from './member-columns.ts';
import { readDate } from '../text/read-date.ts';

export type EditAnswer = Result<Edit, Message>;

/** Whose cell, in which scenario. */
export interface MemberPlace {
  readonly member: Pick<Member, 'id'>;
  readonly column: MemberColumn;
  readonly scenario: string;
}

/** Puts what a person typed into what the cell stands for, with the sheet's own rules and refusals (N4). */
export function setTyped(plan: Plan, place: MemberPlace, typed: string, language: Language): EditAnswer {
  const { member, column } = place;
  const row = `member:${member.id}`;
  switch (column.kind) {
    case 'name':
    case 'note':
      return setText(plan, { row, property: column.kind, text: typed });
    case 'statusDate':
    case 'statusNote':
      return setStatusText(plan, member.id, column.kind, typed);
    case 'populationSource':
      return setSource(plan, `${row}.population`, typed);
    default:
      return setFigure(plan, place, typed, language);
  }
}

/** What an editor shows of the cell when it opens: a number as it was typed, arithmetic and all. */
export function editorText(plan: Plan, { member: { id }, column }: MemberPlace, language: Language): string {
  const member = plan.members.find((each) => each.id === id);
  if (!member) return '';
  switch (column.kind) {
    case 'name':
    case 'note':
      return member[column.kind];
    case 'statusDate':
      return member.status?.date ?? '';
    case 'statusNote':
      return member.status?.note ?? '';
    case 'population':
      return typedNumber(member.population, language);
    case 'populationSource':
      return plan.remarks[`member:${id}.population`]?.note ?? '';
    case 'ceiling':
      return typedNumber(member.ceiling?.amount ?? null, language);
    case 'keyValue':
      return typedNumber(firstKeyValue(member, plan, column.keyColumn?.id ?? ''), language);
    default:
      return '';
  }
}

/** Switches a membership: for all years, or in one. One that is in in some years alone is put in in all. */
export function toggleJoined(plan: Plan, { member, column, scenario }: MemberPlace, to: boolean): EditAnswer {
  const value = column.year === null ? { all: to } : to;
  return setInput(plan, { scenario, input: `member:${member.id}.joined`, year: column.year, value });
}

/** Another status. The date was of the one before; what is noted of the party stays. */
export function changeStatus(plan: Plan, id: string, kind: StatusKind | null): EditAnswer {
  const before = plan.members.find((each) => each.id === id)?.status ?? null;
  if (kind === null || kind === before?.kind)
    return setStatus(plan, { id, status: kind === null ? null : before });
  return setStatus(plan, { id, status: { kind, date: null, note: before?.note ?? '' } });
}

/** Another kind of the ceiling that the scenario has (T1). */
export function changeCeilingKind(plan: Plan, id: string, kind: CeilingKind, scenario: string): EditAnswer {
  const ceiling = resolve(plan, scenario).members.find((each) => each.id === id)?.ceiling ?? null;
  if (!isCeiling(ceiling)) return refusal(message('memberList.ceilingFirst'));
  return setInput(plan, {
    scenario,
    input: `member:${id}.ceiling`,
    year: null,
    value: { ...ceiling, kind },
  });
}

function setStatusText(plan: Plan, id: string, part: 'statusDate' | 'statusNote', typed: string): EditAnswer {
  const status = plan.members.find((each) => each.id === id)?.status;
  if (!status) return refusal(message('memberList.statusFirst'));
  if (part === 'statusNote') return setStatus(plan, { id, status: { ...status, note: typed } });
  const date = readDate(typed);
  return date.ok ? setStatus(plan, { id, status: { ...status, date: date.value } }) : date;
}

function setSource(plan: Plan, input: string, note: string): EditAnswer {
  return setRemark(plan, { input, note, source: plan.remarks[input]?.source ?? null });
}

function setFigure(plan: Plan, place: MemberPlace, typed: string, language: Language): EditAnswer {
  const { member, column, scenario } = place;
  const input = inputIdOf(member, column);
  if (!input) return refusal(message('refusal.inputGone'));
  return setTypedInput(plan, { scenario, input, year: null }, typed, language);
}

function typedNumber(input: NumberInput | null, language: Language): string {
  return input ? formatInputText(input, language) : '';
}
