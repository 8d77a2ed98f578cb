import type { MessageValue } from '../message.ts';
import { issue, type Issue } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import { issuesByMember, yearList } from './issues-by-member.ts';
import { joinParadoxes, type JoinParadox } from './join-paradox.ts';
import type { YearSharing } from './sharing.ts';
import type { Split } from './split.ts';

/** What is to be noticed of rounded shares, at the members' shares: `memberAtZeroPercent` (A2), `joinParadox` (A6). */
export function shareIssues(members: Plan['members'], years: readonly YearSharing[]): readonly Issue[] {
  return [...membersAtZeroPercent(members, years), ...joinParadox(members, years)];
}

/** A2: a joined member's share is rounded to 0 %. */
function membersAtZeroPercent(members: Plan['members'], years: readonly YearSharing[]): readonly Issue[] {
  const zero = years.map(({ year, split }) => ({
    year,
    positions: (split?.shares ?? [])
      .filter(({ rounded }) => rounded.n === 0n)
      .map(({ party }) => party.position),
  }));
  return issuesByMember(members, zero, ({ id, name }, inYears) =>
    issue('memberAtZeroPercent', 'notice', `member:${id}/share`, { member: name, years: yearList(inYears) }),
  );
}

/** A6: a member's rounded share is larger because another has joined. Said once for years with the same split. */
function joinParadox(members: Plan['members'], years: readonly YearSharing[]): readonly Issue[] {
  const splits = [...new Set(years.map(({ split }) => split))];
  return splits
    .flatMap((split) => (split ? paradoxesOf(split).found : []))
    .flatMap(({ raised, joiner, steps, ...counts }) => {
      const member = members[raised];
      const other = members[joiner];
      if (!member || !other) return [];
      return [
        issue('joinParadox', 'notice', `member:${member.id}/share`, {
          member: member.name,
          joiner: other.name,
          without: percentOf(counts.without, steps),
          with: percentOf(counts.with, steps),
        }),
      ];
    });
}

/** So many of the steps in 100 %, with the decimals that a step has: 100 steps have none. */
function percentOf(count: bigint, steps: bigint): MessageValue {
  return { kind: 'percent', value: { n: count, d: steps }, decimals: `${steps}`.length - 3 };
}

interface Found extends JoinParadox {
  readonly steps: bigint;
}

/** The paradoxes of one split, by the members' places in the plan. */
const paradoxesOf = rememberedBy(({ rounding, shares }: Split): { readonly found: readonly Found[] } => {
  if (!rounding) return { found: [] };
  const { steps, method } = rounding;
  const contenders = shares.map(({ party, exact }) => ({ name: party.name, weight: exact.n }));
  const place = (at: number) => shares[at]?.party.position ?? -1;
  const found = joinParadoxes(contenders, steps, method).map(({ joiner, raised, ...counts }) => ({
    ...counts,
    steps,
    joiner: place(joiner),
    raised: place(raised),
  }));
  return { found };
});
