import {
  compareRatios,
  ratioOfInput,
  ratioOfText,
  valueInYear,
  type Member,
  type NumberInput,
  type Plan,
  type Ratio,
} from '../../core/index.ts';
import type { MemberListState } from '../store/document-store.ts';
import { foldedText } from '../text/folded-text.ts';
import { firstKeyValue } from './first-key-value.ts';
import { joinedOf } from './joined-of.ts';
import type { MemberColumn } from './member-columns.ts';
import { STATUS_FILTERS, STATUS_KINDS, statusOf, type StatusFilter } from './member-status.ts';
import { populationOf } from './population-of.ts';

/** How many members have each status. */
export function countByStatus(members: readonly Member[]): Readonly<Record<StatusFilter, number>> {
  const counts = { asked: 0, intends: 0, decided: 0, signed: 0, declined: 0, none: 0 };
  for (const member of members) counts[statusOf(member)] += 1;
  return counts;
}

/** The statuses that are shown, as chips choose them: none chosen is all. */
export function switchedStatus(
  chosen: readonly StatusFilter[],
  status: StatusFilter,
): readonly StatusFilter[] {
  return STATUS_FILTERS.filter((each) => chosen.includes(each) !== (each === status));
}

type Shown = Pick<MemberListState, 'statuses' | 'words' | 'sort'>;

/** The members that the list shows, filtered and sorted. The plan's own order is not touched. */
export function shownMembers(
  plan: Plan,
  { statuses, words, sort }: Shown,
  columns: readonly MemberColumn[],
): readonly Member[] {
  const wanted = foldedText(words);
  const found = plan.members.filter(
    (member) =>
      (statuses.length === 0 || statuses.includes(statusOf(member))) &&
      (wanted === '' || foldedText(member.name).includes(wanted)),
  );
  const column = sort && columns.find(({ id }) => id === sort.column);
  return column ? sorted(found, plan, column, sort.descending) : found;
}

/** What a member is sorted by; `null` comes last, whichever way. */
type SortKey = string | number | Ratio | null;

function sorted(
  members: readonly Member[],
  plan: Plan,
  column: MemberColumn,
  descending: boolean,
): readonly Member[] {
  const way = descending ? -1 : 1;
  return members
    .map((member) => ({ member, key: keyOf(member, plan, column) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      return way * compareKeys(a.key, b.key);
    })
    .map(({ member }) => member);
}

/** Names are Swedish in every language (A3). */
const swedish = new Intl.Collator('sv');

function compareKeys(a: NonNullable<SortKey>, b: NonNullable<SortKey>): number {
  if (typeof a === 'string' && typeof b === 'string') return swedish.compare(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'object' && typeof b === 'object' ? compareRatios(a, b) : 0;
}

function keyOf(member: Member, plan: Plan, { kind, year, keyColumn }: MemberColumn): SortKey {
  switch (kind) {
    case 'joined':
      return JOINED_ORDER.indexOf(joinedOf(member, plan));
    case 'year':
      return Number(!valueInYear(member.joined, year ?? 0));
    case 'name':
      return member.name;
    case 'status':
      return member.status ? STATUS_KINDS.indexOf(member.status.kind) : null;
    case 'statusDate':
      return member.status?.date ?? null;
    case 'statusNote':
      return member.status?.note || null;
    case 'population': {
      const population = populationOf(member, plan.populationYear);
      return population === null ? null : ratioOfText(population.text);
    }
    case 'populationSource':
      return Number(member.population === null);
    case 'keyValue':
      return ratioOrNull(firstKeyValue(member, plan, keyColumn?.id ?? ''));
    case 'ceiling':
      return ratioOrNull(member.ceiling?.amount ?? null);
    case 'ceilingKind':
      return member.ceiling?.kind ?? null;
    case 'note':
      return member.note || null;
  }
}

/** Those that are in come first. */
const JOINED_ORDER: readonly (boolean | 'mixed')[] = [true, 'mixed', false];

function ratioOrNull(input: NumberInput | null): Ratio | null {
  return input && ratioOfInput(input);
}
