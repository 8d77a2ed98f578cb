import { message, type Message } from '../message.ts';
import type { Outcome } from '../outcome.ts';
import { nameList, sentence } from '../sheet/words.ts';
import type { InputDifference, Period } from './comparison.ts';

/** The most names that one column lists. */
const MOST_NAMED = 8;

/** Who takes part in one column, by member id: the places of its years. */
interface Membership {
  readonly names: ReadonlyMap<string, string>;
  readonly partly: ReadonlyMap<string, string>;
  /** The same text for the same members in the same years. */
  readonly signature: string;
}

/** Who takes part, all members in one row (S4): "7: alla", "6: alla utom Munkedal"; `null` where all columns have the same. */
export function membershipRow(outcomes: readonly Outcome[], period: Period): InputDifference | null {
  const memberships = outcomes.map((outcome) => membershipOf(outcome, period));
  const [first] = memberships;
  if (!first || memberships.every(({ signature }) => signature === first.signature)) return null;
  // "Alla" are those who take part in some column: who was only asked is no one that is left out.
  const everyone = new Map(memberships.flatMap(({ names }) => [...names]));
  return {
    input: 'members',
    title: message('compare.members'),
    values: memberships.map((membership) => ({
      text: membershipText(membership, everyone),
      same: membership !== first && membership.signature === first.signature,
    })),
  };
}

function membershipOf({ members, years }: Outcome, period: Period): Membership {
  const positions = [...years.keys()].filter(
    (position) => period.kind === 'sum' || years[position] === period.year,
  );
  const isIn = (joined: readonly boolean[]) => positions.filter((position) => joined[position]);
  const taking = members.filter(({ joined }) => isIn(joined).length > 0);
  const partly = taking.filter(({ joined }) => isIn(joined).length < positions.length);
  return {
    names: new Map(taking.map(({ id, name }) => [id, name])),
    partly: new Map(partly.map(({ id, name }) => [id, name])),
    signature: taking.map(({ id, joined }) => `${id}:${isIn(joined).join()}`).join(';'),
  };
}

function membershipText({ names, partly }: Membership, everyone: ReadonlyMap<string, string>): Message {
  const count = names.size;
  if (count === 0) return message('compare.membership.none');
  const who = sentence(whoText(names, everyone));
  if (partly.size === 0) return message('compare.membership.some', { number: count, who });
  return message('compare.membership.partly', {
    number: count,
    who,
    partly: nameList([...partly.values()], MOST_NAMED),
  });
}

/** All, all but a few, or by name: whichever is the shorter to read. */
function whoText(names: ReadonlyMap<string, string>, everyone: ReadonlyMap<string, string>): Message {
  const out = [...everyone].filter(([id]) => !names.has(id)).map(([, name]) => name);
  if (out.length === 0) return message('compare.membership.all');
  if (out.length * 2 <= names.size)
    return message('compare.membership.allBut', { members: nameList(out, MOST_NAMED) });
  return message('compare.membership.named', { members: nameList([...names.values()], MOST_NAMED) });
}
