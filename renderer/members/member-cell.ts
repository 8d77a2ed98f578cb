import {
  inputValueText,
  valueInYear,
  type InputId,
  type Member,
  type NumberInput,
  type Override,
  type Plan,
} from '../../core/index.ts';
import type { Format, Translator } from '../text/use-text.ts';
import { joinedOf } from './joined-of.ts';
import type { MemberColumn } from './member-columns.ts';
import { STATUS_WORDS, statusOf, type StatusFilter } from './member-status.ts';
import { populationOf } from './population-of.ts';

/** What a cell of the member list shows, and how it is changed. */
export interface MemberCell {
  readonly text: string;
  /** For a box. */
  readonly checked: boolean | 'mixed' | null;
  /** Typed is blue on tint, a register's figure black with its source beside it; a label is neither. */
  readonly origin: 'typed' | 'register' | 'label';
  /** `choose` opens a menu, `years` a value for each year. */
  readonly change: 'type' | 'toggle' | 'choose' | 'years' | 'none';
  readonly status: StatusFilter | null;
  /** What the base has, in words, where the scenario has a value of its own (S3). */
  readonly base: string | null;
}

/** What every cell of one list is read with. */
export interface MemberCellContext {
  /** With the scenario's values. */
  readonly plan: Plan;
  readonly basePlan: Plan;
  /** The scenario's own values, by input. */
  readonly overrides: ReadonlyMap<InputId, readonly Override[]>;
  readonly text: Translator;
  readonly format: Format;
}

const PLAIN = { checked: null, origin: 'label', change: 'type', status: null, base: null } as const;

/** @returns the cell of one member in one column. */
export function memberCell(context: MemberCellContext, member: Member, column: MemberColumn): MemberCell {
  const cell = { ...PLAIN, ...valueOf(context, member, column) };
  const input = inputIdOf(member, column);
  return input ? { ...cell, base: baseOf(context, input, column.year) } : cell;
}

/** The input that a cell of this column stands for; `null` where it is no input. */
export function inputIdOf({ id }: Pick<Member, 'id'>, { kind, keyColumn }: MemberColumn): InputId | null {
  switch (kind) {
    case 'joined':
    case 'year':
      return `member:${id}.joined`;
    case 'population':
      return `member:${id}.population`;
    case 'ceiling':
    case 'ceilingKind':
      return `member:${id}.ceiling`;
    case 'keyValue':
      return keyColumn && `member:${id}.key:${keyColumn.id}`;
    default:
      return null;
  }
}

type Value = Pick<MemberCell, 'text'> & Partial<MemberCell>;

function valueOf(context: MemberCellContext, member: Member, column: MemberColumn): Value {
  const { plan, text } = context;
  const { status, ceiling } = member;
  switch (column.kind) {
    case 'joined':
      return { text: '', checked: joinedOf(member, plan), change: 'toggle' };
    case 'year':
      return { text: '', checked: valueInYear(member.joined, column.year ?? 0) === true, change: 'toggle' };
    case 'name':
      return { text: member.name };
    case 'status':
      return { text: text.t(STATUS_WORDS[statusOf(member)]), status: statusOf(member), change: 'choose' };
    case 'statusDate':
      return { text: status?.date ?? '' };
    case 'statusNote':
      return { text: status?.note ?? '' };
    case 'population':
      return populationValue(context, member);
    case 'populationSource':
      return { text: sourceOf(context, member) };
    case 'keyValue':
      return keyValue(context, member, column);
    case 'ceiling':
      return { text: figure(context, ceiling?.amount ?? null), origin: 'typed' };
    case 'ceilingKind':
      return {
        text: ceiling ? text.t(`ceilingKind.${ceiling.kind}`) : '',
        change: ceiling ? 'choose' : 'none',
      };
    case 'note':
      return { text: member.note };
  }
}

function populationValue({ plan, format }: MemberCellContext, member: Member): Value {
  const population = populationOf(member, plan.populationYear);
  return { text: population ? format.decimal(population.text) : '', origin: population?.origin ?? 'typed' };
}

/** What is noted of the figure, else where it comes from. */
function sourceOf({ plan, text }: MemberCellContext, member: Member): string {
  const remark = plan.remarks[`member:${member.id}.population`];
  const noted = remark?.note || remark?.source?.text;
  if (noted) return noted;
  const population = populationOf(member, plan.populationYear);
  if (!population) return '';
  if (population.origin === 'typed') return text.t('memberList.typed');
  return text.t('memberList.fromRegister', { year: plan.populationYear });
}

function keyValue(context: MemberCellContext, { keyValues }: Member, { keyColumn }: MemberColumn): Value {
  const value = keyColumn && keyValues[keyColumn.id];
  if (!value) return { text: '', origin: 'typed' };
  const [first = null, ...others] = context.plan.years.map(({ year }) => valueInYear(value, year));
  const differs = others.some((other) => other?.value !== first?.value);
  if (differs) return { text: context.text.t('memberList.differs'), origin: 'typed', change: 'years' };
  return { text: figure(context, first), origin: 'typed' };
}

function figure({ format }: MemberCellContext, input: NumberInput | null): string {
  return input ? format.decimal(input.value) : '';
}

function baseOf(
  { basePlan, overrides, text }: MemberCellContext,
  input: InputId,
  year: number | null,
): string | null {
  const own = overrides.get(input)?.find((each) => year === null || each.year === null || each.year === year);
  if (!own) return null;
  const base = year === null ? own.input.value : valueInYear(own.input.value, year);
  return text.text(inputValueText(basePlan, own.input, base));
}
