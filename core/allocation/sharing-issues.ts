import type { MessageValue } from '../message.ts';
import { issue, type Issue } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { DividesBy, KeyPart, Member, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { rememberedBy } from '../remembered.ts';
import type { SharedPool } from './allocate-pool.ts';
import { joinParadoxes } from './join-paradox.ts';
import type { PartSharing } from './part-sharing.ts';
import { partsOf } from './pools.ts';
import type { YearSharing } from './sharing.ts';
import type { Split } from './split.ts';

/**
 * What is to be said of who shares and by what: `noMemberJoined`, `weightMissing`, `weightNotPositive`, `chargeMissing`,
 * `memberAtZeroPercent`, `joinParadox`. What several pools have in common is said once.
 */
export function sharingIssues(plan: Plan, pools: readonly SharedPool[]): readonly Issue[] {
  const lists = new Set(pools.flatMap(({ parts }) => parts.map((part) => partIssues(plan, part))));
  const ofParts = [...lists].flat();
  return [...noMemberJoined(plan), ...(lists.size > 1 ? eachOnce(ofParts) : ofParts)];
}

/** Issues that say the same of the same cell, once. */
function eachOnce(issues: readonly Issue[]): readonly Issue[] {
  const said = new Set<string>();
  return issues.filter(({ code, cell, message: { values } }) => {
    const text = `${code} ${cell} ${textOf(values)}`;
    const isNew = !said.has(text);
    said.add(text);
    return isNew;
  });
}

function textOf(values: Issue['message']['values']): string {
  return JSON.stringify(values, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
}

/** Years as a list for a sentence. */
function yearList(years: readonly number[]): MessageValue {
  return { kind: 'list', items: years };
}

/** A1: nobody has joined; the year's whole amount is unfunded. */
function noMemberJoined(plan: Plan): readonly Issue[] {
  const empty = yearsOf(plan).filter((year) =>
    plan.members.every((member) => valueInYear(member.joined, year) !== true),
  );
  const [first] = empty;
  if (first === undefined) return [];
  return [issue('noMemberJoined', 'warning', `financingTotal/y${first}`, { years: yearList(empty) })];
}

/** Of one part; the same list for the same part. */
function partIssues(plan: Plan, shared: PartSharing): readonly Issue[] {
  if (shared.sharing) return dividingIssues(plan, plan.members, shared.sharing);
  const years = shared.charges.map(({ year, joined }) => ({
    year,
    positions: joined.filter(({ amount }) => amount === null).map(({ position }) => position),
  }));
  return issuesByMember(plan.members, years, (member, inYears) =>
    issue('chargeMissing', 'error', `input:member:${member.id}.${chargeInput(shared.part)}`, {
      member: member.name,
      years: yearList(inYears),
    }),
  );
}

function chargeInput(part: KeyPart): string {
  return part.kind !== 'divide' && part.column !== null ? `key:${part.column}` : 'population';
}

/** One issue for each member that the years name, with those years, in the order met. */
function issuesByMember(
  members: readonly Member[],
  years: readonly { readonly year: number; readonly positions: readonly number[] }[],
  toIssue: (member: Member, years: readonly number[]) => Issue,
): readonly Issue[] {
  const named = new Map<number, number[]>();
  for (const { year, positions } of years) {
    for (const position of positions) named.set(position, [...(named.get(position) ?? []), year]);
  }
  return [...named].flatMap(([position, inYears]) => {
    const member = members[position];
    return member ? [toIssue(member, inYears)] : [];
  });
}

/** Of one part that divides; remembered by what it follows from, so that an edit of a cost line computes none. */
function dividingIssues(
  plan: Plan,
  members: Plan['members'],
  sharing: NonNullable<PartSharing['sharing']>,
): readonly Issue[] {
  const cell = weightCellOf(plan, sharing.by);
  return issuesOf(sharing, members).get(cell) ?? remember();

  function remember(): readonly Issue[] {
    const issues = computeIssues(members, sharing, cell);
    issuesOf(sharing, members).set(cell, issues);
    return issues;
  }
}

const issuesOf = rememberedBy(
  (_sharing: NonNullable<PartSharing['sharing']>, _members: Plan['members']) =>
    new Map<string, readonly Issue[]>(),
);

/** Where a weight is: in the sheet's own column where it is the plan's key, else at its input. `*` stands for the id. */
function weightCellOf(plan: Plan, by: DividesBy): string {
  const [part] = partsOf(plan, plan.key);
  const isPlans = part?.kind === 'divide' && plan.key.kind !== 'own' && sameBy(part.by, by);
  if (isPlans || by.kind === 'equal') return 'member:*/weight';
  return by.kind === 'population' ? 'input:member:*.population' : `input:member:*.key:${by.column}`;
}

function sameBy(a: DividesBy, b: DividesBy): boolean {
  return a.kind === b.kind && ('column' in a ? a.column : '') === ('column' in b ? b.column : '');
}

function computeIssues(
  members: Plan['members'],
  { years }: NonNullable<PartSharing['sharing']>,
  cell: string,
): readonly Issue[] {
  const at = (code: string, positionsIn: (sharing: YearSharing) => readonly number[]) =>
    issuesByMember(
      members,
      years.map((sharing) => ({ year: sharing.year, positions: positionsIn(sharing) })),
      ({ id, name }, inYears) =>
        issue(code, 'error', cell.replace('*', id), { member: name, years: yearList(inYears) }),
    );
  return [
    ...at('weightMissing', ({ joined }) =>
      joined.filter(({ weight }) => weight === null).map(({ position }) => position),
    ),
    ...at('weightNotPositive', ({ joined }) =>
      joined.filter(({ weight }) => weight !== null && weight.n <= 0n).map(({ position }) => position),
    ),
    ...memberAtZeroPercent(members, years),
    ...joinParadox(members, years),
  ];
}

/** A2: a joined member's share is rounded to 0 %. */
function memberAtZeroPercent(members: Plan['members'], years: readonly YearSharing[]): readonly Issue[] {
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
    .flatMap((split) => (split ? paradoxesOf(split) : []))
    .flatMap(({ raised, joiner, ...steps }) => {
      const member = members[raised];
      const other = members[joiner];
      if (!member || !other) return [];
      const percent = (of: bigint): MessageValue => ({
        kind: 'percent',
        value: { n: of, d: steps.steps },
        decimals: `${steps.steps}`.length - 3,
      });
      return [
        issue('joinParadox', 'notice', `member:${member.id}/share`, {
          member: member.name,
          joiner: other.name,
          without: percent(steps.without),
          with: percent(steps.with),
        }),
      ];
    });
}

/** The paradoxes of one split, by the members' places. */
const paradoxesOf = rememberedBy((split: Split) => {
  const { rounding, shares } = split;
  if (!rounding) return [];
  const contenders = shares.map(({ party, exact }) => ({ name: party.name, weight: exact.n }));
  const place = (at: number) => shares[at]?.party.position ?? -1;
  return joinParadoxes(contenders, rounding.steps, rounding.method).map(({ joiner, raised, ...steps }) => ({
    ...steps,
    joiner: place(joiner),
    raised: place(raised),
    steps: rounding.steps,
  }));
});
