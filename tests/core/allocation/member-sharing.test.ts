import { describe, expect, it } from 'vitest';
import { memberSharings } from '../../../core/allocation/member-sharing.ts';
import { ratioText } from '../../../core/numbers/ratio-text.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  divide,
  fee,
  joinedIn,
  member,
  ownKey,
  planWith,
  rate,
  sharedBy,
  stegetVidare,
} from '../../builders/plan-builder.ts';
import { sharedPools } from './shared-pools.ts';

const sharings = (plan: Plan) => memberSharings(plan, sharedPools(plan));
const places = (plan: Plan) =>
  sharings(plan).map(({ shares }) => shares.map(({ pool, part, year }) => `${pool} ${part} ${year}`));

const byYear = planWith({
  members: [
    member('Ale', 100, { joined: joinedIn({ 2025: true, 2026: true, 2027: false }) }),
    member('Bo', 100, { joined: joinedIn({ 2025: false, 2026: true, 2027: false }) }),
  ],
});

describe('A1 a member’s shares', () => {
  it('are those of the years that it has joined', () => {
    expect(places(byYear)).toEqual([['plan  2025', 'plan  2026'], ['plan  2026']]);
    expect(sharings(byYear)[0]?.joined).toEqual([true, true, false]);
  });

  it('are one share where all years and pools have the same, with its weight and the total', () => {
    const { share } = sharings(stegetVidare())[3]!;
    expect(share).toMatchObject({
      year: 2025,
      weight: { n: 9165n, d: 1n },
      totalWeight: { n: 56_703n, d: 1n },
      exact: { n: 9165n, d: 56_703n },
      rounded: { n: 16n, d: 100n },
    });
  });

  it('are not one share where they differ, or where some year has none', () => {
    expect(sharings(byYear).map(({ share }) => share)).toEqual([null, null]);
    expect(sharings(stegetVidare())[7]?.share).toBeNull();
  });
});

describe('C6, K6 several pools and parts', () => {
  const lines = [
    amountLine('a', 1),
    sharedBy(amountLine('b', 1), { participants: ['ale'] }),
    sharedBy(amountLine('c', 1), { key: { kind: 'own', key: 'mixed' } }),
  ];
  const keys = [
    ownKey('mixed', fee('f', { figure: 1 }), divide('d', { kind: 'equal' }), rate('r', 1)),
    ownKey('half', divide('d', { kind: 'equal' })),
  ];
  const members = [member('Ale', 100), member('Bo', 300)];
  const years = [{ year: 2025, months: 12 }];

  it('every pool, part and year has its share; fees and rates have none', () => {
    expect(places(planWith({ lines, keys, members, years }))).toEqual([
      ['plan  2025', 'pool-b  2025', 'pool-c d 2025'],
      ['plan  2025', 'pool-c d 2025'],
    ]);
  });

  it('there is one share only where all pools have one part that divides, and the same share', () => {
    const one = (some: Plan['lines']) => sharings(planWith({ lines: some, keys, members, years }))[0]?.share;
    expect(one(lines)).toBeNull();
    expect(one(lines.slice(0, 2))).toBeNull();
    expect(one(lines.slice(0, 1))).not.toBeNull();
    const sameShare = [amountLine('a', 1), sharedBy(amountLine('b', 1), { key: { kind: 'equal' } })];
    const alike = planWith({ lines: sameShare, members: [member('Ale', 5), member('Bo', 5)], years });
    expect(sharings(alike)[0]?.share && ratioText(sharings(alike)[0]!.share!.rounded)).toBe('50/100');
  });

  it('K1 the weight is the plan’s key’s, where that is one part that divides', () => {
    const weights = (changes: Partial<Plan>) =>
      sharings(planWith({ lines, keys, members, years, ...changes })).map(({ weight }) => weight?.n ?? null);
    expect(weights({})).toEqual([100n, 300n]);
    expect(weights({ key: { kind: 'own', key: 'half' } })).toEqual([1n, 1n]);
    expect(weights({ key: { kind: 'own', key: 'mixed' } })).toEqual([null, null]);
  });

  it('K7 the population is there whatever the key', () => {
    const plan = planWith({ lines, keys, members, years, key: { kind: 'own', key: 'mixed' } });
    expect(sharings(plan).map(({ population }) => population?.n)).toEqual([100n, 300n]);
  });
});

describe('seam 9 what is remembered', () => {
  const plan = stegetVidare();

  it('an edit of a cost line computes nobody’s sharing anew', () => {
    expect(sharings({ ...plan, lines: [amountLine('x', 1)] })).toBe(sharings(plan));
  });

  it('membership, key, rounding and the pools’ names do', () => {
    const named = [sharedBy(amountLine('x', 1), { participants: ['mellerud'] })];
    const renamed = [sharedBy(amountLine('y', 1), { participants: ['mellerud'] })];
    const changed = [
      { ...plan, members: [...plan.members] },
      { ...plan, key: { kind: 'equal' } as const },
      { ...plan, shareRounding: 'none' as const },
      { ...plan, populationYear: 2011 },
      { ...plan, lines: named },
      { ...plan, lines: renamed },
    ].map(sharings);
    expect(new Set([sharings(plan), ...changed]).size).toBe(changed.length + 1);
  });
});
