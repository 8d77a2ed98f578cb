import { describe, expect, it } from 'vitest';
import { sharingIssues } from '../../../core/allocation/sharing-issues.ts';
import { sharingOf } from '../../../core/allocation/sharing.ts';
import { ratioText } from '../../../core/numbers/ratio-text.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { joinedIn, keyColumn, member, planWith, stegetVidare, yearly } from '../../builders/plan-builder.ts';

const roundedOf = (plan: Plan) =>
  sharingOf(plan).members.map(({ shares }) => shares.map(({ rounded }) => ratioText(rounded)));

describe('A1 who shares, year by year', () => {
  const plan = planWith({
    members: [
      member('Ale', 100, { joined: joinedIn({ 2025: true, 2026: true, 2027: false }) }),
      member('Bo', 100, { joined: joinedIn({ 2025: false, 2026: true, 2027: false }) }),
    ],
  });

  it('is the joined members of that year alone', () => {
    expect(roundedOf(plan)).toEqual([['100/100', '50/100'], ['50/100']]);
    const [ale, bo] = sharingOf(plan).members;
    expect(ale?.joined).toEqual([true, true, false]);
    expect(ale?.shares.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(bo?.shares.map(({ year, pool }) => [year, pool])).toEqual([[2026, 'plan']]);
  });

  it('a member with several shares, or none in some year, has no one share', () => {
    expect(sharingOf(plan).members.map(({ share }) => share)).toEqual([null, null]);
  });

  it('nobody in a year: no split, and it is said', () => {
    expect(sharingOf(plan).years.map(({ split }) => split === null)).toEqual([false, false, true]);
    const [first] = sharingIssues(sharingOf(plan), plan.members);
    expect(first).toEqual({
      code: 'noMemberJoined',
      severity: 'warning',
      cell: 'financingTotal/y2027',
      message: { code: 'issue.noMemberJoined', values: { years: { kind: 'list', items: [2027] } } },
    });
  });

  it('the one share that all years have, with its weight and the total', () => {
    const { share } = sharingOf(stegetVidare()).members[3]!;
    expect(share).toMatchObject({
      year: 2025,
      weight: { n: 9165n, d: 1n },
      totalWeight: { n: 56_703n, d: 1n },
      exact: { n: 9165n, d: 56_703n },
      rounded: { n: 16n, d: 100n },
    });
  });
});

describe('A1 weights that fail', () => {
  const columnPlan = (members: Plan['members']) =>
    planWith({ key: { kind: 'column', column: 'hours' }, keyColumns: [keyColumn('hours')], members });
  const hours = (values: Parameters<typeof yearly>[0]) => ({ keyValues: { hours: yearly(values) } });

  it('only those years have no split, and the cell is named', () => {
    const plan = columnPlan([
      member('Ale', null, hours({ 2025: 1, 2027: 1 })),
      member('Bo', null, hours({ 2025: 1, 2026: 1, 2027: 0 })),
    ]);
    const sharing = sharingOf(plan);
    expect(sharing.years.map(({ split }) => split === null)).toEqual([false, true, true]);
    expect(
      sharingIssues(sharing, plan.members).map(({ code, cell, severity }) => [code, cell, severity]),
    ).toEqual([
      ['weightMissing', 'member:ale/weight', 'error'],
      ['weightNotPositive', 'member:bo/weight', 'error'],
    ]);
    const years = sharingIssues(sharing, plan.members).map(({ message }) => message.values.years);
    expect(years).toEqual([
      { kind: 'list', items: [2026] },
      { kind: 'list', items: [2027] },
    ]);
  });

  it('of a member that has not joined do not matter', () => {
    const plan = columnPlan([
      member('Ale', null, hours(1)),
      member('Bo', null, { joined: joinedIn(false) }),
      member('Cid', null, { joined: joinedIn(false), ...hours(0) }),
    ]);
    expect(roundedOf(plan)[0]).toEqual(['100/100', '100/100', '100/100']);
    expect(sharingIssues(sharingOf(plan), plan.members)).toEqual([]);
  });
});

describe('A2, K2 rounding', () => {
  it('K2 equal parts stay exact, whatever the rounding says', () => {
    const plan = planWith({
      key: { kind: 'equal' },
      members: [member('A', null), member('B', 1), member('C', 2)],
    });
    expect(roundedOf(plan).map(([first]) => first)).toEqual(['1/3', '1/3', '1/3']);
  });

  it('a joined member at 0 % is noticed, one at little is not', () => {
    const plan = planWith({ members: [member('Liten', 1), member('Mellan', 10), member('Stor', 989)] });
    expect(sharingIssues(sharingOf(plan), plan.members)).toMatchObject([
      { code: 'memberAtZeroPercent', severity: 'notice', cell: 'member:liten/share' },
    ]);
    const exact = { ...plan, shareRounding: 'none' } as const;
    expect(sharingIssues(sharingOf(exact), exact.members)).toEqual([]);
  });
});

describe('seam 9 shares are remembered by what decides them', () => {
  const plan = stegetVidare();

  it('an edit of the lines, the name or the minimum computes no share', () => {
    const edited: Plan = { ...plan, lines: [], name: 'x', minimumMembers: null };
    expect(sharingOf(edited)).toBe(sharingOf(plan));
  });

  it('membership, key, rounding, date and years each do', () => {
    const changes: readonly Partial<Plan>[] = [
      { members: [...plan.members] },
      { key: { kind: 'equal' } },
      { key: { kind: 'column', column: 'a' } },
      { key: { kind: 'column', column: 'b' } },
      { shareRounding: '0.1' },
      { populationYear: 2022 },
      { years: [...plan.years] },
    ];
    const sharings = [plan, ...changes.map((change) => ({ ...plan, ...change }))].map(sharingOf);
    expect(new Set(sharings).size).toBe(sharings.length);
  });
});
