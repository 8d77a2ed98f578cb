import { describe, expect, it } from 'vitest';
import { actOnCeilings } from '../../../core/allocation/act-on-ceilings.ts';
import { allocate } from '../../../core/allocation/allocate.ts';
import { money } from '../../../core/numbers/money.ts';
import type { Ceiling, Party, Plan } from '../../../core/plan/schema.ts';
import { amountLine, ceilingOf, joinedIn, member, planWith, sharedBy } from '../../builders/plan-builder.ts';

const kr = (kronor: number) => money(BigInt(Math.round(kronor * 100)));
const inKronor = (amounts: readonly (bigint | null)[]) =>
  amounts.map((amount) => (amount === null ? null : Number(amount) / 100));

/** Ale, Bo and Cid with 1, 2 and 5 inhabitants, so much to share in each of three years. */
function capped(
  ceilings: Readonly<Record<string, Ceiling>>,
  changes: Partial<Plan> = {},
  toShare = [800, 800, 800],
) {
  const plan = planWith({
    ceilingRule: 'spread',
    shareRounding: 'none',
    lines: [amountLine('a', 1)],
    members: Object.entries({ Ale: 1, Bo: 2, Cid: 5 }).map(([name, population]) =>
      member(name, population, { ceiling: ceilings[name] ?? null }),
    ),
    ...changes,
  });
  return allocate(plan, [toShare.map(kr)]);
}
const membersOf = ({ years }: ReturnType<typeof allocate>) => years.map(({ members }) => inKronor(members));
const part = ({ years }: ReturnType<typeof allocate>, name: 'unfunded' | 'hostPart' | 'roundingDifference') =>
  inKronor(years.map((year) => year[name]));

describe('T2 only tested', () => {
  it('nothing is changed, and nothing is cut', () => {
    const allocation = capped({ Cid: ceilingOf(1) }, { ceilingRule: 'test' });
    expect(membersOf(allocation)[0]).toEqual([100, 200, 500]);
    expect(allocation.capped.every(({ cut, beyond }) => cut.length === 0 && beyond === 0n)).toBe(true);
  });

  it('a year in which nobody is over is left as it is, the same object', () => {
    const { years } = capped({ Cid: ceilingOf(500) });
    expect(years.every(({ members, shared }) => members === shared)).toBe(true);
  });
});

describe('T3 the others bear it', () => {
  // Cid's 500 are cut to 350: 150 on Ale and Bo as 1 : 2, that is 50 and 100.
  it('by their exact amounts', () => {
    const allocation = capped({ Cid: ceilingOf(350) });
    expect(membersOf(allocation)).toEqual([
      [150, 300, 350],
      [150, 300, 350],
      [150, 300, 350],
    ]);
    expect(allocation.capped.map(({ cut }) => inKronor(cut))).toEqual([
      [0, 0, 150],
      [0, 0, 150],
      [0, 0, 150],
    ]);
    expect(inKronor(allocation.years[0]!.shared)).toEqual([100, 200, 500]);
  });

  // 150 as above would put Bo at 300, over 250: Bo's 50 go on to Ale.
  it('again until nobody is over', () => {
    expect(membersOf(capped({ Cid: ceilingOf(350), Bo: ceilingOf(250) }))[0]).toEqual([200, 250, 350]);
  });

  // Ceilings 100, 200 and 350 are 650 of 800: 150 is unfunded, and beyond everyone's ceiling.
  it('where all are capped the rest is unfunded', () => {
    const allocation = capped({ Ale: ceilingOf(100), Bo: ceilingOf(200), Cid: ceilingOf(350) });
    expect(membersOf(allocation)[0]).toEqual([100, 200, 350]);
    expect(part(allocation, 'unfunded')).toEqual([150, 150, 150]);
    expect(allocation.capped.map(({ beyond }) => beyond)).toEqual([15_000n, 15_000n, 15_000n]);
  });

  // A period ceiling of 900: 500 in the first year, 400 in the second, nothing in the third.
  it('a ceiling for the period is used up in year order', () => {
    const allocation = capped({ Cid: ceilingOf(900, 'period') });
    expect(membersOf(allocation).map(([, , cid]) => cid)).toEqual([500, 400, 0]);
    expect(membersOf(allocation)[2]).toEqual([267, 533, 0]);
  });

  // 400 on average over three joined years is 1 200: 500, 500 and 200. Over two, it is 800: 500 and 300.
  it('a ceiling on average is used up in year order as so many joined years’', () => {
    expect(membersOf(capped({ Cid: ceilingOf(400, 'average') })).map(([, , cid]) => cid)).toEqual([
      500, 500, 200,
    ]);
    const members = [
      member('Ale', 1),
      member('Bo', 2),
      member('Cid', 5, {
        ceiling: ceilingOf(400, 'average'),
        joined: joinedIn({ 2025: true, 2026: false, 2027: true }),
      }),
    ];
    expect(membersOf(capped({}, { members })).map(([, , cid]) => cid)).toEqual([500, 0, 300]);
  });

  it('what others bear uses up their own ceilings for the period', () => {
    const allocation = capped({ Cid: ceilingOf(350), Bo: ceilingOf(500, 'period') });
    expect(membersOf(allocation).map(([, bo]) => bo)).toEqual([300, 200, 0]);
  });

  it('all other joined members bear it, of all pools, also those that take no part in the line', () => {
    const lines = [
      sharedBy(amountLine('own', 1), { participants: ['cid'] }),
      sharedBy(amountLine('rest', 1), { participants: ['ale', 'bo'] }),
    ];
    const plan = planWith({
      ceilingRule: 'spread',
      shareRounding: 'none',
      lines,
      years: [{ year: 2025, months: 12 }],
      members: [member('Ale', 1), member('Bo', 2), member('Cid', 5, { ceiling: ceilingOf(100) })],
    });
    expect(membersOf(allocate(plan, [[kr(400)], [kr(300)]]))).toEqual([[200, 400, 100]]);
  });

  // In tens Ale, Bo and Cid have 100, 200 and 500; 345 holds Cid at 340, and 160 are 50 and 110 as 1 : 2.
  it('A4 in whole steps: capped at the last one at or under the ceiling', () => {
    expect(membersOf(capped({ Cid: ceilingOf(345) }, { amountUnit: '10' }))[0]).toEqual([150, 310, 340]);
  });

  // 2 kr by 1 : 3 are 0,50 and 1,50: of equal remainders the larger exact amount's, though Ale comes first by name.
  it('A3 of equal remainders the larger exact amount has the krona', () => {
    const members = [member('Ale', 1), member('Bo', 3), member('Cid', 4, { ceiling: ceilingOf(2) })];
    expect(membersOf(capped({}, { members }, [8, 0, 0]))[0]).toEqual([1, 5, 2]);
  });

  // 803 in tens, each half up: 100, 200 and 500, and 3 kr on Bo as the host, who is then over 200 and cut to it. The 3 kr
  // are no whole ten: nobody can pay them.
  it('A4 what of the excess is less than a step is rounding difference', () => {
    const host: Party = { kind: 'member', member: 'bo' };
    const allocation = capped(
      { Bo: ceilingOf(200) },
      { amountUnit: '10', amountRounding: 'halfUpHost', host },
      [803, 800, 800],
    );
    expect(membersOf(allocation)[0]).toEqual([100, 200, 500]);
    expect(part(allocation, 'roundingDifference')).toEqual([3, 0, 0]);
    expect(part(allocation, 'unfunded')).toEqual([0, 0, 0]);
    expect(allocation.capped[0]?.beyond).toBe(0n);
  });
});

describe('T4 the host bears it', () => {
  const ceilings = { Bo: ceilingOf(150), Cid: ceilingOf(350) };

  it('as a party of its own', () => {
    const host: Party = { kind: 'party', name: 'Regionen' };
    const allocation = capped(ceilings, { ceilingRule: 'host', host });
    expect(membersOf(allocation)[0]).toEqual([100, 150, 350]);
    expect(part(allocation, 'hostPart')).toEqual([200, 200, 200]);
  });

  it('in its amount where it has joined, over its own ceiling, which is then only tested', () => {
    const host: Party = { kind: 'member', member: 'bo' };
    const allocation = capped(ceilings, { ceilingRule: 'host', host });
    expect(membersOf(allocation)[0]).toEqual([100, 350, 350]);
    expect(inKronor(allocation.years[0]!.asHost)).toEqual([0, 150, 0]);
    expect(part(allocation, 'hostPart')).toEqual([0, 0, 0]);
    expect(inKronor(allocation.capped[0]!.cut)).toEqual([0, 0, 150]);
  });

  it('as a part of its own in the years that it has not joined', () => {
    const members = [
      member('Ale', 1, { joined: joinedIn({ 2025: true, 2026: false, 2027: true }) }),
      member('Bo', 2),
      member('Cid', 5, { ceiling: ceilingOf(350) }),
    ];
    const host: Party = { kind: 'member', member: 'ale' };
    const allocation = capped({}, { ceilingRule: 'host', host, members });
    expect(membersOf(allocation)).toEqual([
      [250, 200, 350],
      [0, 229, 350],
      [250, 200, 350],
    ]);
    expect(part(allocation, 'hostPart')).toEqual([0, 221, 0]);
  });

  it('without a host nobody does: it is unfunded', () => {
    const allocation = capped(ceilings, { ceilingRule: 'host' });
    expect(part(allocation, 'unfunded')).toEqual([200, 200, 200]);
    expect(part(allocation, 'hostPart')).toEqual([0, 0, 0]);
  });

  it('all of a ceiling for several years that is used up', () => {
    const host: Party = { kind: 'party', name: 'Regionen' };
    const allocation = capped({ Cid: ceilingOf(900, 'period') }, { ceilingRule: 'host', host });
    expect(part(allocation, 'hostPart')).toEqual([0, 100, 500]);
  });
});

describe('N6 a year that is not known', () => {
  const plan = planWith({
    ceilingRule: 'spread',
    shareRounding: 'none',
    members: [member('Ale', 1), member('Cid', 5, { ceiling: ceilingOf(100, 'period') })],
  });

  it('is left as it is; from then on ceilings for the period are not acted on, others are', () => {
    const year = (members: readonly (number | null)[]) => ({
      ...allocate(plan, []).years[0]!,
      members: members.map((amount) => (amount === null ? null : kr(amount))),
    });
    const acted = actOnCeilings(plan, [], [year([1, 500]), year([1, null]), year([1, 500])]);
    expect(acted.map(({ year: { members } }) => inKronor(members))).toEqual([
      [1, 100],
      [1, null],
      [1, 500],
    ]);
  });
});
