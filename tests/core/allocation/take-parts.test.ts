import { describe, expect, it } from 'vitest';
import { partSharingsOf } from '../../../core/allocation/part-sharing.ts';
import { poolsOf } from '../../../core/allocation/pools.ts';
import { partStepOf, takeParts } from '../../../core/allocation/take-parts.ts';
import { money } from '../../../core/numbers/money.ts';
import type { DividingPart, KeyPart, Plan } from '../../../core/plan/schema.ts';
import { divide, fee, member, ownKey, planWith, rate, yearly } from '../../builders/plan-builder.ts';

const kr = (kronor: number) => money(BigInt(Math.round(kronor * 100)));

/** Ale with 1 000 inhabitants and Bo with 3 000, by a key of these parts, in 2025. */
function taken(parts: readonly KeyPart[], amount: number, changes: Partial<Plan> = {}) {
  const plan = planWith({
    key: { kind: 'own', key: 'own' },
    keys: [ownKey('own', ...parts)],
    members: [member('Ale', 1000), member('Bo', 3000)],
    ...changes,
  });
  const [pool] = poolsOf(plan);
  const result = takeParts(plan, partSharingsOf(plan, pool!), { year: 2025, position: 0 }, kr(amount));
  const inKronor = (ore: bigint | null) => Number(ore) / 100;
  return {
    parts: result.parts.map((part) => [inKronor(part.taken), ...part.amounts.map(inKronor)]),
    difference: inKronor(result.roundingDifference),
    unfunded: inKronor(result.unfunded),
    surplus: inKronor(result.surplus),
  };
}

const EQUAL = { kind: 'equal' } as const;
const POPULATION = { kind: 'population' } as const;
const some = (takes: DividingPart['takes'], figure: number | string, id = 'some') =>
  divide(id, EQUAL, { takes, figure: yearly(figure) });
const REST = divide('rest', POPULATION);
const MET = { difference: 0, unfunded: 0, surplus: 0 };

describe('K6 parts in order', () => {
  // 30 % of 1 001 is 300,30: 300. Half each. The rest, 701, by 25 and 75 %: 175,25 and 525,75.
  it('a percentage of the whole, half up to the plan’s unit, and the rest', () => {
    expect(taken([some('percent', 30), REST], 1001)).toEqual({
      parts: [
        [300, 150, 150],
        [701, 175, 526],
      ],
      ...MET,
    });
  });

  // 50 % of the whole is 500; 50 % of the 500 left is 250; the rest is 250.
  it('a percentage of what is left', () => {
    const parts = [some('percent', 50), some('percentOfRest', 50, 'b'), REST];
    expect(taken(parts, 1000).parts.map(([sum]) => sum)).toEqual([500, 250, 250]);
  });

  it('a fixed sum, and the rest', () => {
    expect(taken([some('amount', '400.5'), REST], 1000).parts).toEqual([
      [401, 201, 200],
      [599, 150, 449],
    ]);
  });

  it('a part never takes more than is left', () => {
    expect(
      taken([some('amount', 700), some('amount', 700, 'b'), REST], 1000).parts.map(([sum]) => sum),
    ).toEqual([700, 300, 0]);
    expect(taken([some('percent', 80), some('percent', 80, 'b')], 1000).parts.map(([sum]) => sum)).toEqual([
      800, 200,
    ]);
  });

  it('fees and rates give what they give: what they do not meet is unfunded, what they exceed is surplus', () => {
    expect(taken([fee('f', { figure: 100 }), rate('r', '0.1')], 1000)).toEqual({
      parts: [
        [200, 100, 100],
        [400, 100, 300],
      ],
      ...MET,
      unfunded: 400,
    });
    expect(taken([fee('f', { figure: 600 }), rate('r', '0.1')], 1000)).toMatchObject({
      unfunded: 0,
      surplus: 600,
    });
  });

  it('after fees that exceed the amount nothing is left to divide', () => {
    expect(taken([fee('f', { figure: 600 }), REST, some('percentOfRest', 50)], 1000)).toEqual({
      parts: [
        [1200, 600, 600],
        [0, 0, 0],
        [0, 0, 0],
      ],
      ...MET,
      surplus: 200,
    });
  });

  it('a key that divides less than all leaves the rest unfunded', () => {
    expect(taken([some('percent', 30)], 1000)).toMatchObject({ unfunded: 700, difference: 0 });
  });

  it('of nothing every part takes nothing, but fees', () => {
    expect(taken([some('amount', 400), REST, fee('f', { figure: 5 })], 0)).toEqual({
      parts: [
        [0, 0, 0],
        [0, 0, 0],
        [10, 5, 5],
      ],
      ...MET,
      surplus: 10,
    });
  });
});

describe('A4 the parts’ steps', () => {
  // 30 % of 1 000 000 is 300 000; 12 345 is 12 350 in tens; the rest, 687 650, is whole tens.
  it('by largest remainder, parts are whole steps, so that amounts add up to what there is to share', () => {
    const tens = taken([some('percent', 30), some('amount', 12_345, 'b'), REST], 1_000_000, {
      amountUnit: '10',
    });
    expect(tens.parts.map(([sum]) => sum)).toEqual([300_000, 12_350, 687_650]);
    expect(tens).toMatchObject(MET);
  });

  it('what is less than a step of the whole is rounding difference, once', () => {
    expect(taken([some('percent', 33), REST], 1009, { amountUnit: '10' })).toMatchObject({
      parts: [
        [330, 170, 160],
        [679, 170, 500],
      ],
      difference: 9,
      unfunded: 0,
    });
  });

  // Each half up to tens: 12 345 in halves is 6 172,50, that is 6 170 each.
  it('each half up, a part is as it was said, and its difference is its own', () => {
    expect(
      taken([some('amount', 12_345)], 12_345, { amountUnit: '10', amountRounding: 'halfUp' }),
    ).toMatchObject({
      parts: [[12_345, 6170, 6170]],
      difference: 5,
    });
  });

  it('is the plan’s unit, or the amounts’ step where that is larger and amounts add up', () => {
    expect(partStepOf(planWith())).toBe(100n);
    expect(partStepOf(planWith({ amountUnit: '0.01' }))).toBe(100n);
    expect(partStepOf(planWith({ amountUnit: '1000' }))).toBe(100_000n);
    expect(partStepOf(planWith({ amountUnit: '1000', amountRounding: 'halfUp' }))).toBe(100n);
    expect(partStepOf(planWith({ unit: 'tkr', amountUnit: '1' }))).toBe(100_000n);
  });

  it('fees in öre beside a plan in kronor leave öre to share', () => {
    const parts = [fee('f', { figure: '0.25' }), REST];
    expect(taken(parts, 10, { amountUnit: '0.01' }).parts).toEqual([
      [0.5, 0.25, 0.25],
      [9.5, 2.37, 7.13],
    ]);
  });
});

describe('A2 a part’s own rounding', () => {
  it('what its shares miss 100 % by is rounding difference', () => {
    const three = {
      members: ['Ale', 'Bo', 'Cid'].map((name) => member(name, 1)),
      shareMethod: 'each',
    } as const;
    const parts = [some('amount', 200), divide('rest', POPULATION, { rounding: '1' })];
    expect(taken(parts, 1200, three)).toMatchObject({
      parts: [
        [200, 67, 67, 66],
        [1000, 330, 330, 330],
      ],
      difference: 10,
    });
  });
});
