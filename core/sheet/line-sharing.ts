import { message, type Message } from '../message.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Key, Line, Plan } from '../plan/schema.ts';
import { nameList, sentence } from './words.ts';

/** The most participants that are named beside a line. */
const MOST_NAMED = 4;

/**
 * Who shares a line and how, where it has its own participants or key (C6): "delas av Bengtsfors och Dals-Ed, lika
 * delar"; `null` for a line that is shared as the plan says.
 */
export function lineSharing(plan: Plan, { key, participants }: Line): Message | null {
  const by = key && keySharing(plan, key);
  const among = participants && participantSharing(plan, participants.members);
  if (!by || !among) return by ?? among;
  return message('sheet.sharing.both', { among: sentence(among), by: sentence(by) });
}

/** "lika delar", "efter folkmängd", "efter nyckeln Grund". */
export function keySharing(plan: Plan, key: Key): Message {
  switch (key.kind) {
    case 'population':
      return message('sheet.sharing.population');
    case 'equal':
      return message('inputValue.key.equal');
    case 'column':
      return message('sheet.sharing.column', {
        column: rowOf(plan.keyColumns, key.column)?.name ?? key.column,
      });
    case 'own':
      return message('sheet.sharing.own', { key: rowOf(plan.keys, key.key)?.name ?? key.key });
  }
}

function participantSharing(plan: Plan, ids: readonly string[]): Message {
  const names = ids.map((id) => rowOf(plan.members, id)?.name ?? id);
  const [only] = names;
  if (only === undefined) return message('sheet.sharing.nobody');
  if (names.length === 1) return message('sheet.sharing.one', { member: only });
  return message('sheet.sharing.among', { members: nameList(names, MOST_NAMED) });
}
