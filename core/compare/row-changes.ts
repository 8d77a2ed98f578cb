import { message, type Message } from '../message.ts';
import { inputsOf, type InputField } from '../plan/inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { inputValueText } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';
import { plainChange, valueChange, wholeChange } from './input-change.ts';
import type { InputChange } from './plan-difference.ts';

/** The lists of a plan whose rows have an id and a name. */
export const ROW_LISTS = {
  line: 'lines',
  funding: 'funding',
  keyColumn: 'keyColumns',
  key: 'keys',
  member: 'members',
} as const;
export type RowKind = keyof typeof ROW_LISTS;
/** In the order that they are told. */
export const ROW_KINDS: readonly RowKind[] = ['line', 'funding', 'keyColumn', 'key', 'member'];

interface Row {
  readonly id: string;
  readonly name: string;
}

/** Rows that only one of two plans with the same ids has, rows with another name, and rows in another order. */
export function rowChanges(before: Plan, after: Plan): readonly InputChange[] {
  return ROW_KINDS.flatMap((kind) => [
    ...rowsOf(after, kind).flatMap((row) => changeOfRow(before, after, kind, row)),
    ...onlyIn(before, after, kind).map((row) => wholeRow(before, kind, row, 'removed')),
    ...orderChange(before, after, kind),
  ]);
}

/** Whether both plans have the row that an input stands in. */
export function isRowInBoth(before: Plan, after: Plan): (row: string) => boolean {
  const single = new Set(
    ROW_KINDS.flatMap((kind) =>
      [...onlyIn(before, after, kind), ...onlyIn(after, before, kind)].map(({ id }) => `${kind}:${id}`),
    ),
  );
  return (row) => !single.has(row);
}

/** The rows of one kind in the plan's order. */
function rowsOf(plan: Plan, kind: RowKind): readonly Row[] {
  return plan[ROW_LISTS[kind]];
}

function onlyIn(plan: Plan, other: Plan, kind: RowKind): readonly Row[] {
  return rowsOf(plan, kind).filter(({ id }) => rowOf(rowsOf(other, kind), id) === undefined);
}

function changeOfRow(before: Plan, after: Plan, kind: RowKind, row: Row): readonly InputChange[] {
  const was = rowOf(rowsOf(before, kind), row.id);
  if (!was) return [wholeRow(after, kind, row, 'added')];
  if (was.name === row.name) return [];
  const title = message(`diff.name.${kind}`);
  return [valueChange(`${kind}:${row.id}.name`, title, quoted(was.name), quoted(row.name))];
}

function wholeRow(plan: Plan, kind: RowKind, row: Row, side: 'added' | 'removed'): InputChange {
  const title = message(`diff.row.${kind}`, { name: row.name });
  return wholeChange(`${kind}:${row.id}`, side, title, detailsOf(plan, `${kind}:${row.id}`));
}

/** "Belopp: 12 000 kr/år; Index: 2 %": what the row's inputs hold; nothing for a row without any. */
function detailsOf(plan: Plan, row: string): Message | null {
  const details = inputsOf(plan).flatMap((field) => (field.row === row ? (detailOf(plan, field) ?? []) : []));
  const [first, ...others] = details;
  if (!first) return null;
  return others.reduce(
    (list, next) => message('diff.details', { list: sentence(list), next: sentence(next) }),
    first,
  );
}

/** Nothing of an input that holds nothing, nor of the period of a pay: the unit says it. */
function detailOf(plan: Plan, field: InputField): Message | null {
  const isIdle = field.value === null || field.property === 'payPer';
  if (isIdle || (field.years !== 'single' && yearsOfInput(plan, field).length === 0)) return null;
  const value = sentence(inputValueText(plan, field));
  return field.type === 'boolean'
    ? message('diff.membership', { value })
    : message('diff.detail', { name: sentence(field.name), value });
}

function orderChange(before: Plan, after: Plan, kind: RowKind): readonly InputChange[] {
  const common = (plan: Plan, other: Plan) =>
    rowsOf(plan, kind).flatMap(({ id }) => (rowOf(rowsOf(other, kind), id) ? [id] : []));
  const now = common(after, before);
  const isSame = common(before, after).every((id, place) => id === now[place]);
  return isSame ? [] : [plainChange(`${ROW_LISTS[kind]}.order`, message(`diff.order.${kind}`))];
}

function quoted(name: string): Message {
  return message('diff.quoted', { text: name });
}
