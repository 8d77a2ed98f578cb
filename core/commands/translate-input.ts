import { message, type Message } from '../message.ts';
import type { InputField } from '../plan/input-field.ts';
import { addressOf, type InputRowKind } from '../plan/input-id.ts';
import { isKey, isLineSet, isMemberSet, isParty } from '../plan/input-value.ts';
import { matchingRow, type RowList } from '../plan/matching-row.ts';
import { place } from '../plan/place.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Key, OverrideValue, Party, Plan } from '../plan/schema.ts';
import { refusal, success, type Result } from '../result.ts';

const LISTS = { line: 'lines', funding: 'funding', key: 'keys', member: 'members' } as const;

/**
 * The id in `plan` of an input of another plan, by its row's and its column's id or name; whether there is such an input
 * is another thing. `copyScenario.rowGone` names the row or the column that the plan does not have.
 */
export function inputIn(plan: Plan, from: Plan, { id, rowName }: InputField): Result<string, Message> {
  const address = addressOf(id);
  if (!address || address.rowKind === 'plan') return success(id);
  const { rowKind, rowId, property } = address;
  const row = matchingRow(from, plan, LISTS[rowKind], rowId);
  if (row === null) return rowGone(rowKind, rowName);
  if (rowKind !== 'member' || !property.startsWith('key:')) return success(`${rowKind}:${row}.${property}`);
  const columnId = property.slice('key:'.length);
  const column = matchingRow(from, plan, 'keyColumns', columnId);
  return column === null
    ? rowGone('keyColumn', nameIn(from, 'keyColumns', columnId))
    : success(`member:${row}.key:${column}`);
}

function rowGone(kind: Exclude<InputRowKind, 'plan'> | 'keyColumn', name: string) {
  return refusal(message('copyScenario.rowGone', { row: place(kind, name) }));
}

/** A value of another plan with the ids that its rows have in `plan`; refused with the name of one that it does not have. */
export function valueIn(plan: Plan, from: Plan, value: OverrideValue): Result<OverrideValue, string> {
  if (isKey(value)) return keyIn(plan, from, value);
  if (isParty(value)) return partyIn(plan, from, value);
  if (isMemberSet(value))
    return mapped(idsIn(plan, from, 'members', value.members), (members) => ({ members }));
  if (isLineSet(value)) return mapped(idsIn(plan, from, 'lines', value.lines), (lines) => ({ lines }));
  return success(value);
}

function keyIn(plan: Plan, from: Plan, key: Key): Result<Key, string> {
  if (key.kind === 'column')
    return mapped(idIn(plan, from, 'keyColumns', key.column), (column) => ({ kind: 'column', column }));
  if (key.kind === 'own')
    return mapped(idIn(plan, from, 'keys', key.key), (own) => ({ kind: 'own', key: own }));
  return success(key);
}

function partyIn(plan: Plan, from: Plan, party: Party): Result<Party, string> {
  if (party.kind === 'party') return success(party);
  return mapped(idIn(plan, from, 'members', party.member), (member) => ({ kind: 'member', member }));
}

function idsIn(plan: Plan, from: Plan, list: RowList, ids: readonly string[]): Result<string[], string> {
  const found: string[] = [];
  for (const id of ids) {
    const own = idIn(plan, from, list, id);
    if (!own.ok) return own;
    found.push(own.value);
  }
  return success(found);
}

function idIn(plan: Plan, from: Plan, list: RowList, id: string): Result<string, string> {
  const own = matchingRow(from, plan, list, id);
  return own === null ? refusal(nameIn(from, list, id)) : success(own);
}

function nameIn(from: Plan, list: RowList, id: string): string {
  return rowOf<{ readonly id: string; readonly name: string }>(from[list], id)?.name ?? id;
}

function mapped<A, B>(result: Result<A, string>, change: (value: A) => B): Result<B, string> {
  return result.ok ? success(change(result.value)) : result;
}
