import { message, type MessageValue } from '../message.ts';
import type { InputField } from '../plan/input-field.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Plan, Remark, Source } from '../plan/schema.ts';
import { sentence } from '../sheet/words.ts';

/**
 * What is noted of an input and where it comes from: its own note, beside the first input of a row the row's, and its own
 * source, else the row's; "; " between. Empty where nothing is.
 */
export function assumptionSource(plan: Plan, field: InputField, isFirst: boolean): MessageValue {
  const own = plan.remarks[field.id];
  const row = rowRemark(plan, field);
  const notes = [own?.note ?? '', isFirst ? (row?.note ?? '') : ''];
  const source = [own?.source, row?.source].find((each) => each && !isEmpty(each));
  return joined([
    ...notes.map(onOneLine).filter((note) => note !== ''),
    ...(source ? [sourceWords(source)] : []),
  ]);
}

/** Parts with semicolons between; empty without any. */
export function joined([first, ...others]: readonly MessageValue[]): MessageValue {
  if (first === undefined) return '';
  return others.reduce<MessageValue>(
    (before, next) => sentence(message('paper.assumptions.two', { first: before, second: next })),
    first,
  );
}

/** "Löneavtalet, 2025-01-15". */
function sourceWords({ text, date }: Source): MessageValue {
  const said = onOneLine(text);
  if (date === null) return said;
  return said === ''
    ? sentence(message('paper.assumptions.read', { date }))
    : sentence(message('paper.assumptions.sourceRead', { source: said, date }));
}

function isEmpty({ text, date }: Source): boolean {
  return text.trim() === '' && date === null;
}

/** What is noted of the row that the input is of; of a key value, of its column. */
function rowRemark(plan: Plan, { row, property }: InputField): Remark | undefined {
  const [kind, id = ''] = row.split(':');
  if (property.startsWith('key:')) return rowOf(plan.keyColumns, property.slice('key:'.length));
  if (kind === 'line') return rowOf(plan.lines, id);
  if (kind === 'funding') return rowOf(plan.funding, id);
  if (kind === 'key') return rowOf(plan.keys, id);
  return kind === 'member' ? rowOf(plan.members, id) : undefined;
}

/** A note as one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
