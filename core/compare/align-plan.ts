import { addressOf } from '../plan/input-id.ts';
import type { Funding, Key, KeyPart, Line, Member, OwnKey, Party, Plan } from '../plan/schema.ts';
import { matchParts } from './match-parts.ts';
import { matchRows, type RowMatches } from '../plan/match-rows.ts';

/** What each id of one plan is called in another. */
interface Names {
  readonly line: RowMatches;
  readonly funding: RowMatches;
  readonly member: RowMatches;
  readonly keyColumn: RowMatches;
  readonly key: RowMatches;
  /** Parts of keys, by the key's own id. */
  readonly parts: ReadonlyMap<string, RowMatches>;
}

/**
 * The plan (one whose overrides are written in) with the ids of the rows that are the same in `after`, everywhere that
 * an id stands, so that the two can be compared id by id. Scenarios, decisions and papers are left out: they are not its own.
 */
export function alignPlan(before: Plan, after: Plan): Plan {
  const key = matchRows(before.keys, after.keys);
  const names: Names = {
    line: matchRows(before.lines, after.lines),
    funding: matchRows(before.funding, after.funding),
    member: matchRows(before.members, after.members),
    keyColumn: matchRows(before.keyColumns, after.keyColumns),
    key,
    parts: new Map(before.keys.map((each) => [each.id, matchParts(each, after.keys, key)])),
  };
  return {
    ...before,
    lines: before.lines.map((line) => alignLine(line, names)),
    funding: before.funding.map((row) => alignFunding(row, names)),
    key: alignKey(before.key, names),
    host: before.host && alignParty(before.host, names),
    keyColumns: before.keyColumns.map((column) => ({ ...column, id: named(names.keyColumn, column.id) })),
    keys: before.keys.map((each) => alignOwnKey(each, names)),
    members: before.members.map((member) => alignMember(member, names)),
    remarks: mapKeys(before.remarks, (input) => alignInput(input, names)),
    scenarios: [],
    decisions: [],
    papers: [],
  };
}

/** An id that the other plan has nothing for is kept: it is none of the other's. */
function named(matches: RowMatches | undefined, id: string): string {
  return matches?.get(id) ?? id;
}

function alignLine(line: Line, names: Names): Line {
  const { participants, key } = line;
  const common = {
    id: named(names.line, line.id),
    key: key && alignKey(key, names),
    participants: participants && {
      members: participants.members.map((member) => named(names.member, member)),
    },
  };
  if (line.kind !== 'percentage') return { ...line, ...common };
  return { ...line, ...common, of: line.of.map((id) => named(names.line, id)) };
}

function alignFunding(row: Funding, names: Names): Funding {
  const common = {
    id: named(names.funding, row.id),
    of: row.of && { lines: row.of.lines.map((line) => named(names.line, line)) },
  };
  return row.kind === 'grant'
    ? { ...row, ...common }
    : { ...row, ...common, party: alignParty(row.party, names) };
}

function alignKey(key: Key, names: Names): Key {
  if (key.kind === 'column') return { ...key, column: named(names.keyColumn, key.column) };
  return key.kind === 'own' ? { ...key, key: named(names.key, key.key) } : key;
}

function alignParty(party: Party, names: Names): Party {
  return party.kind === 'member' ? { ...party, member: named(names.member, party.member) } : party;
}

function alignOwnKey(key: OwnKey, names: Names): OwnKey {
  const parts = names.parts.get(key.id);
  return {
    ...key,
    id: named(names.key, key.id),
    parts: key.parts.map((part) => ({ ...alignPart(part, names), id: named(parts, part.id) })),
  };
}

function alignPart(part: KeyPart, { keyColumn }: Names): KeyPart {
  if (part.kind !== 'divide') return { ...part, column: part.column && named(keyColumn, part.column) };
  const { by } = part;
  return 'column' in by ? { ...part, by: { ...by, column: named(keyColumn, by.column) } } : part;
}

function alignMember(member: Member, names: Names): Member {
  return {
    ...member,
    id: named(names.member, member.id),
    keyValues: mapKeys(member.keyValues, (column) => named(names.keyColumn, column)),
  };
}

function alignInput(input: string, names: Names): string {
  const address = addressOf(input);
  if (!address || address.rowKind === 'plan') return input;
  const { rowKind, rowId } = address;
  const [what = '', id] = address.property.split(':');
  const of = what === 'key' ? names.keyColumn : names.parts.get(rowId);
  const property = id === undefined ? what : `${what}:${named(of, id)}`;
  return `${rowKind}:${named(names[rowKind], rowId)}.${property}`;
}

function mapKeys<Value>(
  record: Readonly<Record<string, Value>>,
  change: (key: string) => string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [change(key), value]));
}
