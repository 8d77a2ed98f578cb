import { describe, expect, it } from 'vitest';
import { differenceOnHost, hostIn } from '../../../core/allocation/host.ts';
import type { YearAllocation } from '../../../core/allocation/year-allocation.ts';
import { money, NO_MONEY } from '../../../core/numbers/money.ts';
import type { Party, Plan } from '../../../core/plan/schema.ts';
import { joinedIn, member, planWith } from '../../builders/plan-builder.ts';

const BO: Party = { kind: 'member', member: 'bo' };
const REGION: Party = { kind: 'party', name: 'Regionen' };
const plan = (changes: Partial<Plan> = {}) =>
  planWith({
    amountRounding: 'halfUpHost',
    members: [
      member('Ale', 1),
      member('Bo', 1, { joined: joinedIn({ 2025: true, 2026: false, 2027: true }) }),
    ],
    ...changes,
  });

describe('the host’s place', () => {
  it('is among the members in the years that it has joined', () => {
    expect([0, 1, 2].map((position) => hostIn(plan({ host: BO }), position))).toEqual([1, null, 1]);
  });

  it('is none for a party that is no member, and where there is no host', () => {
    expect(hostIn(plan({ host: REGION }), 0)).toBeNull();
    expect(hostIn(plan({ host: null }), 0)).toBeNull();
    expect(hostIn(plan({ host: { kind: 'member', member: 'gone' } }), 0)).toBeNull();
  });
});

describe('A4 the rounding difference on the host', () => {
  const members = [money(500n), money(700n)];
  const year = (changes: Partial<YearAllocation> = {}): YearAllocation => ({
    members,
    shared: members,
    asHost: [NO_MONEY, NO_MONEY],
    roundingDifference: money(-30n),
    hostPart: NO_MONEY,
    unfunded: NO_MONEY,
    surplus: NO_MONEY,
    unallocated: NO_MONEY,
    ...changes,
  });

  it('is in its amount where it has joined; what was shared is still told', () => {
    expect(differenceOnHost(plan({ host: BO }), 0, year())).toMatchObject({
      members: [500n, 670n],
      shared: [500n, 700n],
      asHost: [0n, -30n],
      roundingDifference: 0n,
      hostPart: 0n,
    });
  });

  it('is its part where it has not joined, or is no member', () => {
    const expected = { members: [500n, 700n], asHost: [0n, 0n], roundingDifference: 0n, hostPart: -30n };
    expect(differenceOnHost(plan({ host: BO }), 1, year())).toMatchObject(expected);
    expect(differenceOnHost(plan({ host: REGION }), 0, year())).toMatchObject(expected);
  });

  it('is in an amount that is not known', () => {
    const unknown = year({ members: [money(500n), null] });
    expect(differenceOnHost(plan({ host: BO }), 0, unknown)).toMatchObject({
      members: [500n, null],
      asHost: [0n, -30n],
      roundingDifference: 0n,
      hostPart: 0n,
    });
  });

  it('stays a difference without a host, by another rule, and where there is none', () => {
    const same = year();
    expect(differenceOnHost(plan({ host: null }), 0, same)).toBe(same);
    expect(differenceOnHost(plan({ host: BO, amountRounding: 'halfUp' }), 0, same)).toBe(same);
    const none = year({ roundingDifference: NO_MONEY });
    expect(differenceOnHost(plan({ host: BO }), 0, none)).toBe(none);
  });
});
