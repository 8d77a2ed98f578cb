import { message, type Message } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import { sameText } from '../plan/same-value.ts';
import type { KeyColumn, Line, Member, OwnKey, Plan } from '../plan/schema.ts';
import { textChange, valueChange } from './input-change.ts';
import { partsText } from './part-text.ts';
import type { InputChange } from './plan-difference.ts';
import { statusText } from './status-text.ts';

/** What rows that both plans have hold beside their inputs: kinds, bases of percentages, units, parts, registers, statuses. */
export function rowFacts(before: Plan, after: Plan): readonly InputChange[] {
  return [
    ...inBoth(before.lines, after.lines, (was, now) => lineFacts(before, was, after, now)),
    ...inBoth(before.funding, after.funding, (was, now) =>
      fact(`funding:${now.id}.kind`, now.name, 'kind', kindText('funding', was), kindText('funding', now)),
    ),
    ...inBoth(before.keyColumns, after.keyColumns, unitFact),
    ...inBoth(before.keys, after.keys, (was, now) => partsFact(before, was, after, now)),
    ...inBoth(before.members, after.members, (was, now) => [
      ...registerFacts(before, was, after, now),
      ...statusFact(was, now),
    ]),
  ];
}

function inBoth<Row extends { readonly id: string }>(
  before: readonly Row[],
  after: readonly Row[],
  changes: (was: Row, now: Row) => readonly InputChange[],
): readonly InputChange[] {
  return after.flatMap((now) => {
    const was = rowOf(before, now.id);
    return was ? changes(was, now) : [];
  });
}

/** `diff.fact.<what>` with the row's name; nothing where both texts say the same. */
function fact(
  id: string,
  row: string,
  what: string,
  before: Message | null,
  after: Message | null,
): readonly InputChange[] {
  if (sameText(before, after)) return [];
  return [valueChange(id, message(`diff.fact.${what}`, { row }), before, after)];
}

function lineFacts(before: Plan, was: Line, after: Plan, now: Line): readonly InputChange[] {
  const id = `line:${now.id}`;
  const kinds = fact(`${id}.kind`, now.name, 'kind', kindText('line', was), kindText('line', now));
  if (was.kind === 'percentage' && now.kind === 'percentage') {
    if (sameText([...was.of].sort(), [...now.of].sort())) return kinds;
    const title = message('diff.fact.percentageOf', { row: now.name });
    return [
      ...kinds,
      valueChange(`${id}.percentageOf`, title, linesText(before, was.of), linesText(after, now.of)),
    ];
  }
  if (was.kind !== 'quantity' || now.kind !== 'quantity') return kinds;
  return [
    ...kinds,
    ...fact(`${id}.unit`, now.name, 'unit', plain(was.quantityUnit), plain(now.quantityUnit)),
  ];
}

function linesText({ lines }: Plan, ids: readonly string[]): Message {
  const items = ids.map((id) => rowOf(lines, id)?.name ?? id);
  return message('inputValue.plain', { value: { kind: 'list', items } });
}

function kindText(of: 'line' | 'funding', { kind }: { readonly kind: string }): Message {
  return message(`diff.kind.${of}.${kind}`);
}

function unitFact(was: KeyColumn, now: KeyColumn): readonly InputChange[] {
  return fact(`keyColumn:${now.id}.unit`, now.name, 'unit', plain(was.unit), plain(now.unit));
}

/** The parts without their figures, which are inputs. */
function partsFact(before: Plan, was: OwnKey, after: Plan, now: OwnKey): readonly InputChange[] {
  const shape = ({ parts }: OwnKey) => parts.map((part) => ({ ...part, figure: part.figure === null }));
  if (sameText(shape(was), shape(now))) return [];
  const title = message('diff.fact.parts', { row: now.name });
  return [valueChange(`key:${now.id}.parts`, title, partsText(before, was), partsText(after, now))];
}

/** Figures of the same date that are not the same in the two plans: that the date is another is an input's change. */
function registerFacts(before: Plan, was: Member, after: Plan, now: Member): readonly InputChange[] {
  const years = [...new Set([before.populationYear, after.populationYear])].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const [from, to] = [was, now].map(({ register }) => register?.population[year] ?? null);
    if (from === undefined || to === undefined || from === to) return [];
    const isUsed = year === (from === null ? before : after).populationYear;
    if ((from === null || to === null) && !isUsed) return [];
    const title = message('diff.fact.register', { row: now.name, year });
    return [valueChange(`member:${now.id}.register@${year}`, title, countText(from), countText(to))];
  });
}

function countText(count: number | null): Message | null {
  return count === null
    ? null
    : message('inputValue.plain', { value: { kind: 'decimal', text: `${count}` } });
}

function statusFact(was: Member, now: Member): readonly InputChange[] {
  const id = `member:${now.id}.status`;
  const changed = fact(id, now.name, 'status', statusText(was.status), statusText(now.status));
  const note = textChange(
    `${id}Note`,
    message('diff.fact.statusNote', { row: now.name }),
    was.status?.note ?? '',
    now.status?.note ?? '',
  );
  return [...changed, ...note];
}

function plain(text: string): Message | null {
  return text === '' ? null : message('inputValue.plain', { value: text });
}
