import { describe, expect, it } from 'vitest';
import { fundRow } from '../../../core/budget/fund-row.ts';
import { money, type Unit } from '../../../core/numbers/money.ts';
import type { Funding } from '../../../core/plan/schema.ts';
import { amountLine, grant, ownFinancing, planWith, typed, yearly } from '../../builders/plan-builder.ts';

const kr = (kronor: number | null) => (kronor === null ? null : money(BigInt(Math.round(kronor * 100))));
interface Asked {
  readonly basis?: readonly (number | null)[];
  readonly left?: readonly (number | null)[];
  readonly used?: number | null;
  readonly unit?: Unit;
}

/** One row of two lines in 2025, in kronor. */
function row(of: Funding, { basis = [1000, 500], left = basis, used = 0, unit = 'kr' }: Asked = {}) {
  const plan = planWith({ unit, lines: [amountLine('a', 1), amountLine('b', 1)], funding: [of] });
  const result = fundRow(plan, of, 2025, {
    lines: [0, 1],
    basis: basis.map(kr),
    left: left.map(kr),
    used: kr(used),
  });
  const figure = (ore: bigint | null) => (ore === null ? null : Number(ore) / 100);
  return {
    entitled: figure(result.entitled),
    overCap: figure(result.overCap),
    unused: figure(result.unused),
    paid: figure(result.paid),
    borne: result.borne?.map(figure) ?? null,
  };
}
const UNKNOWN = { entitled: null, overCap: null, unused: null, paid: null, borne: null };

describe('F1 own financing', () => {
  it('is p % of its lines together, half up', () => {
    expect(row(ownFinancing('o', 50))).toEqual({
      entitled: 750,
      overCap: 0,
      unused: 0,
      paid: 750,
      borne: [500, 250],
    });
    expect(row(ownFinancing('o', 50), { basis: [1000, 501] }).entitled).toBe(751);
    expect(row(ownFinancing('o', '33.33'), { basis: [100, 1] }).entitled).toBe(34);
  });

  it('pays at most what is left, and has neither caps nor anything unused', () => {
    expect(row(ownFinancing('o', 100), { left: [100, 0] })).toEqual({
      entitled: 1500,
      overCap: 0,
      unused: 0,
      paid: 100,
      borne: [100, 0],
    });
  });

  it('is nothing of lines that are below zero together', () => {
    expect(row(ownFinancing('o', 50), { basis: [100, -300] })).toMatchObject({ entitled: 0, paid: 0 });
  });

  it('is of a percentage a year', () => {
    expect(row(ownFinancing('o', { 2025: 10, 2026: 20 })).paid).toBe(150);
  });
});

describe('F2 a grant', () => {
  it('is p % of its lines and an amount a year, half up together', () => {
    expect(row(grant('g', 10, { amount: yearly('0.5') }))).toMatchObject({ entitled: 151, paid: 151 });
    expect(row(grant('g', 0, { amount: yearly(400) }))).toMatchObject({
      entitled: 400,
      paid: 400,
      unused: 0,
    });
  });

  it('is within the cap a year: over the cap is what that takes', () => {
    expect(row(grant('g', 100, { capYear: yearly(1200) }))).toMatchObject({
      entitled: 1500,
      overCap: 300,
      unused: 0,
      paid: 1200,
    });
  });

  it('is within what is left of the cap for the period', () => {
    const period = grant('g', 100, { capPeriod: typed(2000) });
    expect(row(period, { used: 1800 })).toMatchObject({ overCap: 1300, paid: 200 });
    expect(row(period, { used: 2000 })).toMatchObject({ overCap: 1500, paid: 0 });
  });

  it('is within the lesser of both caps', () => {
    const both = grant('g', 100, { capYear: yearly(900), capPeriod: typed(2000) });
    expect(row(both, { used: 1000 }).paid).toBe(900);
    expect(row(both, { used: 1500 }).paid).toBe(500);
  });

  it('leaves unused what there is nothing left to pay with it', () => {
    expect(row(grant('g', 0, { amount: yearly(1000), capYear: yearly(700) }), { left: [300, 0] })).toEqual({
      entitled: 1000,
      overCap: 300,
      unused: 400,
      paid: 300,
      borne: [300, 0],
    });
    expect(row(grant('g', 0, { amount: yearly(100) }), { left: [-50, 0] })).toMatchObject({
      paid: 0,
      unused: 100,
    });
  });

  it('C5 pays whole steps of the unit: a cap counts to the last one at or under it', () => {
    expect(row(grant('g', 100, { capYear: yearly('1200.99') })).paid).toBe(1200);
    const thousands = { basis: [900_000, 0], unit: 'tkr' } as const;
    expect(row(grant('g', 100, { capYear: yearly('12.99') }), thousands).paid).toBe(12_000);
    expect(row(grant('g', 100, { capPeriod: typed('12.99') }), thousands).paid).toBe(12_000);
  });
});

describe('N6 where a row cannot be computed', () => {
  it('a line without an amount leaves it unknown', () => {
    expect(row(ownFinancing('o', 50), { basis: [null, 1] })).toEqual(UNKNOWN);
    expect(row(grant('g', 0, { amount: yearly(1) }), { left: [1, null] })).toEqual(UNKNOWN);
  });

  it('so does a cap for the period that is used up by what is not known; a cap a year does not', () => {
    expect(row(grant('g', 50, { capPeriod: typed(9) }), { used: null })).toEqual(UNKNOWN);
    expect(row(grant('g', 50, { capYear: yearly(9) }), { used: null }).paid).toBe(9);
  });

  it('so does an input without a value in the year', () => {
    const later = yearly({ 2026: 1 });
    expect(row(ownFinancing('o', { 2026: 1 }))).toEqual(UNKNOWN);
    expect(row(grant('g', 1, { amount: later }))).toEqual(UNKNOWN);
    expect(row(grant('g', 1, { capYear: later }))).toEqual(UNKNOWN);
  });
});
