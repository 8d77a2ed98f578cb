import { describe, expect, it } from 'vitest';
import { chargesOf } from '../../../core/allocation/charges.ts';
import type { FeePart, Plan, RatePart } from '../../../core/plan/schema.ts';
import { fee, joinedIn, keyColumn, member, planWith, rate, yearly } from '../../builders/plan-builder.ts';

const KRONA = 100n;
const column = (values: Parameters<typeof yearly>[0]) => ({ keyValues: { own: yearly(values) } });
const plan = planWith({
  years: [2025, 2026].map((year) => ({ year, months: 6 })),
  keyColumns: [keyColumn('own')],
  members: [
    member('Ale', 1001, column({ 2025: '400.5', 2026: 0 })),
    member('Bo', null, { joined: joinedIn({ 2025: true, 2026: false }) }),
    member('Cid', 7, { joined: joinedIn(false) }),
  ],
});

function amounts(part: FeePart | RatePart, changes: Partial<Plan> = {}, step = KRONA) {
  return chargesOf({ ...plan, ...changes }, part, null, step).map(({ joined }) =>
    joined.map(({ position, amount }) => [position, amount]),
  );
}

describe('K4 a fee', () => {
  it('is the same for each joined participant, whatever the months', () => {
    expect(amounts(fee('f', { figure: '50000.5' }))).toEqual([
      [
        [0, 5_000_100n],
        [1, 5_000_100n],
      ],
      [[0, 5_000_100n]],
    ]);
  });

  it('may be nothing, and is each one’s own where it comes from a column', () => {
    expect(amounts(fee('f', { figure: 0 }))[1]).toEqual([[0, 0n]]);
    expect(amounts(fee('f', { column: 'own' }))).toEqual([
      [
        [0, 40_100n],
        [1, null],
      ],
      [[0, 0n]],
    ]);
  });
});

describe('K5 a rate', () => {
  it('is for each inhabitant, half up; without inhabitants there is none', () => {
    expect(amounts(rate('r', '2.5'))[0]).toEqual([
      [0, 250_300n],
      [1, null],
    ]);
  });

  it('is for each unit of a column, which may be none, and may differ by year', () => {
    expect(amounts(rate('r', { 2025: 10, 2026: 99 }, 'own'))).toEqual([
      [
        [0, 400_500n],
        [1, null],
      ],
      [[0, 0n]],
    ]);
  });

  it('keeps what it was before it was rounded, in the plan’s unit', () => {
    const [first] = chargesOf(plan, rate('r', '2.5'), null, KRONA);
    expect(first?.joined[0]?.exact).toEqual({ n: 5005n, d: 2n });
  });

  it('below zero charges nothing', () => {
    expect(amounts(rate('r', '-2.5'))[0]?.[0]).toEqual([0, 0n]);
    expect(chargesOf(plan, rate('r', '-2.5'), null, KRONA)[0]?.joined[0]?.exact).toEqual({ n: 0n, d: 1n });
  });
});

describe('A4 the step', () => {
  it('is that of amounts: öre, tens, or thousands in a plan in tkr', () => {
    const each = fee('f', { figure: '1234.56' });
    expect(amounts(each, {}, 1n)[1]).toEqual([[0, 123_456n]]);
    expect(amounts(each, {}, 1_000n)[1]).toEqual([[0, 123_000n]]);
    expect(amounts(each, { unit: 'tkr' }, 100_000n)[1]).toEqual([[0, 123_500_000n]]);
  });
});

describe('C6 participants', () => {
  it('alone are charged', () => {
    const [first] = chargesOf(plan, fee('f', { figure: 1 }), ['bo', 'cid'], KRONA);
    expect(first?.joined.map(({ position }) => position)).toEqual([1]);
  });
});

describe('what is remembered', () => {
  it('is by part, members, years and all else that decides it', () => {
    const part = rate('r', 1);
    const charges = chargesOf(plan, part, null, KRONA);
    expect(chargesOf({ ...plan }, part, null, KRONA)).toBe(charges);
    const others = [
      chargesOf(plan, rate('r', 1), null, KRONA),
      chargesOf(plan, part, ['bo'], KRONA),
      chargesOf(plan, part, null, 1n),
      chargesOf({ ...plan, unit: 'öre' }, part, null, KRONA),
      chargesOf({ ...plan, populationYear: 2011 }, part, null, KRONA),
      chargesOf({ ...plan, members: [...plan.members] }, part, null, KRONA),
    ];
    expect(new Set([charges, ...others]).size).toBe(others.length + 1);
  });
});
