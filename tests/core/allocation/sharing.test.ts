import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../core/allocation/sharing.ts';
import { ratioText } from '../../../core/numbers/ratio-text.ts';
import type { DividesBy, Plan, ShareRounding } from '../../../core/plan/schema.ts';
import { joinedIn, keyColumn, member, planWith, stegetVidare, yearly } from '../../builders/plan-builder.ts';

const POPULATION: DividesBy = { kind: 'population' };
const HOURS: DividesBy = { kind: 'column', column: 'hours' };

interface Asked {
  readonly by?: DividesBy;
  readonly rounding?: ShareRounding | null;
  readonly participants?: readonly string[] | null;
}

function sharing(plan: Plan, { by = POPULATION, rounding = null, participants = null }: Asked = {}) {
  return sharingOf(plan, { by, rounding }, participants);
}

/** Each year's shares after A2; nothing where there is no split. */
const roundedOf = (plan: Plan, asked: Asked = {}) =>
  sharing(plan, asked).years.map(
    ({ split }) => split?.shares.map(({ rounded }) => ratioText(rounded)) ?? null,
  );
const isShared = (plan: Plan, asked: Asked) => sharing(plan, asked).years.map(({ split }) => split !== null);

describe('A1 who shares, year by year', () => {
  const plan = planWith({
    members: [
      member('Ale', 100, { joined: joinedIn({ 2025: true, 2026: true, 2027: false }) }),
      member('Bo', 100, { joined: joinedIn({ 2025: false, 2026: true, 2027: false }) }),
    ],
  });

  it('is the joined members of that year alone, at their places in the plan', () => {
    expect(roundedOf(plan)).toEqual([['100/100'], ['50/100', '50/100'], null]);
    const places = sharing(plan).years.map(({ joined }) => joined.map(({ position }) => position));
    expect(places).toEqual([[0], [0, 1], []]);
  });

  it('C6 is the participants alone, where there are any named', () => {
    expect(roundedOf(plan, { participants: ['bo'] })).toEqual([null, ['100/100'], null]);
    expect(roundedOf(plan, { participants: [] })).toEqual([null, null, null]);
  });

  it('the shares of the case, weight over the total as they stand', () => {
    const [first] = sharing(stegetVidare()).years;
    expect(first?.split?.totalWeight).toEqual({ n: 56_703n, d: 1n });
    expect(first?.split?.shares[3]).toMatchObject({
      party: { name: 'Mellerud', weight: { n: 9165n, d: 1n } },
      exact: { n: 9165n, d: 56_703n },
      rounded: { n: 16n, d: 100n },
    });
  });

  it('years with the same participants and weights have one split', () => {
    const [first, second, third] = sharing(stegetVidare()).years;
    expect(second?.split).toBe(first?.split);
    expect(third?.split).toBe(first?.split);
    expect([first?.year, second?.year, third?.year]).toEqual([2025, 2026, 2027]);
  });
});

describe('A1 weights that fail', () => {
  const columnPlan = (members: Plan['members']) => planWith({ keyColumns: [keyColumn('hours')], members });
  const hours = (values: Parameters<typeof yearly>[0]) => ({ keyValues: { hours: yearly(values) } });

  it('only those years have no split', () => {
    const plan = columnPlan([
      member('Ale', null, hours({ 2025: 1, 2027: 1 })),
      member('Bo', null, hours({ 2025: 1, 2026: 1, 2027: 0 })),
    ]);
    expect(isShared(plan, { by: HOURS })).toEqual([true, false, false]);
    expect(sharing(plan, { by: HOURS }).years[1]?.joined.map(({ weight }) => weight)).toEqual([
      null,
      { n: 1n, d: 1n },
    ]);
  });

  it('of a member that has not joined, or takes no part, do not matter', () => {
    const plan = columnPlan([
      member('Ale', null, hours(1)),
      member('Bo', null, { joined: joinedIn(false) }),
      member('Cid', null, { joined: joinedIn(false), ...hours(0) }),
      member('Dag', null),
    ]);
    expect(isShared(plan, { by: HOURS })).toEqual([false, false, false]);
    expect(roundedOf(plan, { by: HOURS, participants: ['ale', 'bo'] })[0]).toEqual(['100/100']);
  });

  it('K3 a percentage of 0 is no weight either', () => {
    const plan = columnPlan([member('Ale', null, hours(100)), member('Bo', null, hours(0))]);
    expect(isShared(plan, { by: { kind: 'percents', column: 'hours' } })).toEqual([false, false, false]);
  });
});

describe('A2 rounding of shares', () => {
  const three = planWith({
    keyColumns: [keyColumn('hours')],
    members: ['A', 'B', 'C'].map((name) => member(name, 7, { keyValues: { hours: yearly(20) } })),
  });
  const PERCENTS: DividesBy = { kind: 'percents', column: 'hours' };

  it.each([POPULATION, HOURS])('K1 shares are rounded as the plan says ($kind)', (by) => {
    expect(roundedOf(three, { by })[0]).toEqual(['34/100', '33/100', '33/100']);
    expect(roundedOf({ ...three, shareRounding: '0.1' }, { by })[0]?.[0]).toBe('334/1000');
  });

  it('K2, K3 stay exact, whatever the plan says; K3 is scaled to 100', () => {
    expect(roundedOf(three, { by: { kind: 'equal' } })[0]).toEqual(['1/3', '1/3', '1/3']);
    expect(roundedOf(three, { by: PERCENTS })[0]).toEqual(['20/60', '20/60', '20/60']);
  });

  it('a part of a key says for itself, of any kind', () => {
    expect(roundedOf(three, { by: POPULATION, rounding: 'none' })[0]).toEqual(['7/21', '7/21', '7/21']);
    for (const by of [{ kind: 'equal' } as const, PERCENTS])
      expect(roundedOf(three, { by, rounding: '1' })[0]).toEqual(['34/100', '33/100', '33/100']);
  });

  it('by the plan’s method', () => {
    expect(roundedOf({ ...three, shareMethod: 'each' })[0]).toEqual(['33/100', '33/100', '33/100']);
  });
});

describe('seam 9 shares are remembered by what decides them', () => {
  const plan = stegetVidare();

  it('an edit of the lines, the name or the minimum computes no share', () => {
    const edited: Plan = { ...plan, lines: [], name: 'x', minimumMembers: null };
    expect(sharing(edited)).toBe(sharing(plan));
  });

  it('a key of one part that divides by the same as the plan’s shares with it', () => {
    expect(sharing(plan, { rounding: '1' })).toBe(sharing(plan));
  });

  it('membership, rounding, method, date and years each do, and so do weights and participants', () => {
    const changes: readonly Partial<Plan>[] = [
      { members: [...plan.members] },
      { shareRounding: '0.1' },
      { shareMethod: 'each' },
      { populationYear: 2022 },
      { years: [...plan.years] },
    ];
    const asked: readonly Asked[] = [
      { by: { kind: 'equal' } },
      { by: { kind: 'column', column: 'a' } },
      { by: { kind: 'column', column: 'b' } },
      { by: { kind: 'percents', column: 'a' } },
      { participants: ['mellerud'] },
      { participants: [] },
      { rounding: 'none' },
    ];
    const sharings = [
      ...[plan, ...changes.map((change) => ({ ...plan, ...change }))].map((each) => sharing(each)),
      ...asked.map((each) => sharing(plan, each)),
    ];
    expect(new Set(sharings).size).toBe(sharings.length);
  });
});
