import { describe, expect, it } from 'vitest';
import { amountLine, ceilingOf, member, planWith } from '../../builders/plan-builder.ts';
import type { Ceiling, Party, Plan } from '../../../core/plan/schema.ts';
import { calculated, figures } from './kronor.ts';

/**
 * 1 000 000 kr a year for three years: Ale 20 %, Bo 30 %, Cid 50 %, that is 200 000, 300 000 and 500 000. Cid's ceiling is
 *
 *   400 000 a year                400 000 each year, 100 000 over
 *   450 000 on average            1 350 000 in three years: 500 000, 500 000, 350 000; 150 000 over in the third
 *   900 000 for the period        500 000, 400 000, 0; 100 000 over in the second, 500 000 in the third
 *
 * What is over goes by T3 to Ale and Bo as 2 : 3; by T4 to the host.
 */
const CEILINGS = {
  year: ceilingOf(400_000),
  average: ceilingOf(450_000, 'average'),
  period: ceilingOf(900_000, 'period'),
} as const;
const CID = {
  year: [400_000, 400_000, 400_000],
  average: [500_000, 500_000, 350_000],
  period: [500_000, 400_000, 0],
} as const;
const OVER = {
  year: [100_000, 100_000, 100_000],
  average: [0, 0, 150_000],
  period: [0, 100_000, 500_000],
} as const;
const KINDS = ['year', 'average', 'period'] as const;

const planOf = (ceiling: Ceiling, changes: Partial<Plan> = {}): Plan =>
  planWith({
    lines: [amountLine('Kostnad', 1_000_000)],
    members: [member('Ale', 2_000), member('Bo', 3_000), member('Cid', 5_000, { ceiling })],
    ...changes,
  });
const plus = (amount: number, more: readonly number[]) => more.map((each) => amount + each);

describe('T2 tested only', () => {
  it.each([
    ['year', [true, true, true], [100_000, 100_000, 100_000]],
    ['average', [true, true, true], [50_000, 50_000, 50_000]],
    ['period', [false, true, true], [-400_000, 100_000, 600_000]],
  ] as const)('a ceiling (%s): over, and by how much', (kind, over, excess) => {
    const plan = planOf(CEILINGS[kind]);
    const { outcome, members } = calculated(plan);
    expect(members).toEqual({
      Ale: [200_000, 200_000, 200_000],
      Bo: [300_000, 300_000, 300_000],
      Cid: [500_000, 500_000, 500_000],
    });
    expect(outcome.members[2]?.over).toEqual(over);
    expect(figures({ amounts: outcome.members[2]!.excess }, plan)).toEqual(excess);
  });
});

describe('T3 the others bear it', () => {
  it.each(KINDS)('a ceiling (%s) is held, and the rest is Ale’s and Bo’s as 2 : 3', (kind) => {
    const plan = planOf(CEILINGS[kind], { ceilingRule: 'spread' });
    const { outcome, members } = calculated(plan);
    expect(members).toEqual({
      Ale: plus(
        200_000,
        OVER[kind].map((over) => (over * 2) / 5),
      ),
      Bo: plus(
        300_000,
        OVER[kind].map((over) => (over * 3) / 5),
      ),
      Cid: CID[kind],
    });
    expect(outcome.members[2]?.over).toEqual([false, false, false]);
    expect(outcome.membersTotal).toEqual(outcome.total);
    expect(outcome.issues.map(({ code, cell }) => [code, cell])).toEqual([['capped', 'member:cid/ceiling']]);
  });

  /** With Ale at most 210 000 and Bo at most 340 000: 400 000 + 210 000 + 340 000 = 950 000, and 50 000 is unfunded. */
  it('where all are capped the rest is unfunded, said so', () => {
    const plan = planOf(CEILINGS.year, {
      ceilingRule: 'spread',
      years: [{ year: 2025, months: 12 }],
      members: [
        member('Ale', 2_000, { ceiling: ceilingOf(210_000) }),
        member('Bo', 3_000, { ceiling: ceilingOf(340_000) }),
        member('Cid', 5_000, { ceiling: CEILINGS.year }),
      ],
    });
    const { outcome, members } = calculated(plan);
    expect(members).toEqual({ Ale: [210_000], Bo: [340_000], Cid: [400_000] });
    expect(figures(outcome.unfunded, plan)).toEqual([50_000]);
    expect(outcome.issues.map(({ code }) => code)).toContain('allCapped');
  });
});

describe('T4 the host bears it', () => {
  const host: Party = { kind: 'member', member: 'bo' };

  it.each(KINDS)(
    'a ceiling (%s): in the host’s amount, over its own ceiling, which is only tested',
    (kind) => {
      const plan = planOf(CEILINGS[kind], {
        ceilingRule: 'host',
        host,
        members: [
          member('Ale', 2_000),
          member('Bo', 3_000, { ceiling: ceilingOf(300_000) }),
          member('Cid', 5_000, { ceiling: CEILINGS[kind] }),
        ],
      });
      const { outcome, members } = calculated(plan);
      expect(members).toEqual({
        Ale: [200_000, 200_000, 200_000],
        Bo: plus(300_000, OVER[kind]),
        Cid: CID[kind],
      });
      expect(figures({ amounts: outcome.members[1]!.asHost }, plan)).toEqual(OVER[kind]);
      expect(outcome.members[1]?.over).toEqual(OVER[kind].map((over) => over > 0));
      expect(figures(outcome.hostPart, plan)).toEqual([0, 0, 0]);
    },
  );

  it.each(KINDS)('a ceiling (%s): as a row of its own where the host is no member', (kind) => {
    const plan = planOf(CEILINGS[kind], { ceilingRule: 'host', host: { kind: 'party', name: 'Regionen' } });
    const { outcome, members } = calculated(plan);
    expect(members.Cid).toEqual(CID[kind]);
    expect(figures(outcome.hostPart, plan)).toEqual(OVER[kind]);
    expect(figures(outcome.unfunded, plan)).toEqual([0, 0, 0]);
  });
});
