import { message, type Message } from '../message.ts';
import type { Outcome } from '../outcome.ts';
import { nameList, sentence } from '../sheet/words.ts';
import type { InputDifference, Period } from './comparison.ts';

/** The most names that one column lists. */
const MOST_NAMED = 8;

/** Who takes part in one column. */
interface Membership {
  /** Positions of those who take part in the period, and of those who do so in some of its years alone. */
  readonly taking: readonly number[];
  readonly partly: readonly number[];
  /** The same text for the same members in the same years. */
  readonly signature: string;
}

/** Who takes part, all members in one row (S4): "7: alla", "6: alla utom Munkedal"; `null` where all columns have the same. */
export function membershipRow(outcomes: readonly Outcome[], period: Period): InputDifference | null {
  const memberships = outcomes.map((outcome) => membershipOf(outcome, period));
  const [first] = memberships;
  if (!first || memberships.every(({ signature }) => signature === first.signature)) return null;
  // "Alla" are those who take part in some column: who was only asked is no one that is left out.
  const everyone = [...new Set(memberships.flatMap(({ taking }) => taking))].sort((a, b) => a - b);
  const nameOf = (position: number) => outcomes[0]?.members[position]?.name ?? '';
  return {
    input: 'members',
    title: message('compare.members'),
    values: memberships.map((membership) => ({
      text: membershipText(membership, everyone, nameOf),
      same: membership !== first && membership.signature === first.signature,
    })),
  };
}

function membershipOf({ members, years }: Outcome, period: Period): Membership {
  const positions = [...years.keys()].filter(
    (position) => period.kind === 'sum' || years[position] === period.year,
  );
  const taking: number[] = [];
  const partly: number[] = [];
  const patterns = members.map(({ joined }, member) => {
    const pattern = patternOf(joined, positions);
    if (pattern > 0) taking.push(member);
    if (pattern > 0 && pattern < 2 ** positions.length - 1) partly.push(member);
    return pattern;
  });
  return { taking, partly, signature: patterns.join() };
}

/** The years that a member takes part in, one bit each. */
function patternOf(joined: readonly boolean[], positions: readonly number[]): number {
  let pattern = 0;
  for (const position of positions) pattern = 2 * pattern + (joined[position] ? 1 : 0);
  return pattern;
}

type NameOf = (position: number) => string;

function membershipText(
  { taking, partly }: Membership,
  everyone: readonly number[],
  nameOf: NameOf,
): Message {
  const count = taking.length;
  if (count === 0) return message('compare.membership.none');
  const who = sentence(whoText(taking, everyone, nameOf));
  if (partly.length === 0) return message('compare.membership.some', { number: count, who });
  return message('compare.membership.partly', {
    number: count,
    who,
    partly: nameList(partly.map(nameOf), MOST_NAMED),
  });
}

/** All, all but a few, or by name: whichever is the shorter to read. */
function whoText(taking: readonly number[], everyone: readonly number[], nameOf: NameOf): Message {
  if (taking.length === everyone.length) return message('compare.membership.all');
  const members = new Set(taking);
  const out = everyone.filter((position) => !members.has(position));
  if (out.length * 2 <= taking.length) {
    return message('compare.membership.allBut', { members: nameList(out.map(nameOf), MOST_NAMED) });
  }
  return message('compare.membership.named', { members: nameList(taking.map(nameOf), MOST_NAMED) });
}
