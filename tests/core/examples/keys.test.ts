import { describe, expect, it } from 'vitest';
import {
  amountLine,
  divide,
  fee,
  keyColumn,
  member,
  ownKey,
  planWith,
  rate,
  sharedBy,
  yearly,
} from '../../builders/plan-builder.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { calculated, figures } from './kronor.ts';

const OWN = { kind: 'own', key: 'own' } as const;
const oneYear = [{ year: 2025, months: 12 }];

/**
 * A fixed sum by fixed percentages plus a rate per inhabitant: 500 000 kr by 50, 30 and 20 %, and 12,50 kr an inhabitant.
 *
 *   Ale   50 % = 250 000   20 000 × 12,50 = 250 000            500 000
 *   Bo    30 % = 150 000   12 345 × 12,50 = 154 312,50 ↑ 313   304 313
 *   Cid   20 % = 100 000    7 890 × 12,50 =  98 625            198 625
 *                500 000                    502 938          1 002 938
 *
 * The costs are 1 002 938 in 2025; 1 050 000 in 2026, of which 47 062 is unfunded; 1 000 000 in 2027: 2 938 too much.
 */
describe('K3, K5 a fixed sum by fixed percentages plus a rate per inhabitant', () => {
  const plan = planWith({
    key: OWN,
    keys: [
      ownKey(
        'own',
        divide('fast', { kind: 'percents', column: 'andel' }, { takes: 'amount', figure: yearly(500_000) }),
        rate('per invånare', '12.50'),
      ),
    ],
    keyColumns: [keyColumn('andel')],
    lines: [amountLine('Kostnad', { 2025: 1_002_938, 2026: 1_050_000, 2027: 1_000_000 })],
    members: [
      member('Ale', 20_000, { keyValues: { andel: yearly(50) } }),
      member('Bo', 12_345, { keyValues: { andel: yearly(30) } }),
      member('Cid', 7_890, { keyValues: { andel: yearly(20) } }),
    ],
  });
  const { outcome, members } = calculated(plan);

  it('K6 each pays both parts, the same whatever the costs are', () => {
    expect(members).toEqual({
      Ale: [500_000, 500_000, 500_000],
      Bo: [304_313, 304_313, 304_313],
      Cid: [198_625, 198_625, 198_625],
    });
  });

  it('K6 what the parts do not meet is unfunded, what they exceed is surplus, and it is said', () => {
    expect(figures(outcome.unfunded, plan)).toEqual([0, 47_062, 0]);
    expect(figures(outcome.surplus, plan)).toEqual([0, 0, 2_938]);
    expect(outcome.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['keyFallsShort', 'unfunded/y2026'],
      ['keyExceeds', 'surplus/y2027'],
    ]);
  });
});

/**
 * 30 % in equal parts, 70 % by population, of 999 999 kr: 30 % is 299 999,70, that is 300 000, 75 000 each. The rest,
 * 699 999, by 10, 20, 30 and 40 %:
 *
 *   Ale   69 999,90    70 000   + 75 000 = 145 000
 *   Bo   139 999,80   140 000   + 75 000 = 215 000
 *   Cid  209 999,70   210 000   + 75 000 = 285 000
 *   Dag  279 999,60   279 999   + 75 000 = 354 999   (the smallest remainder goes without: three kronor among four)
 *                     699 999    300 000   999 999
 */
describe('K6 30 % equal + 70 % population', () => {
  const plan = planWith({
    years: oneYear,
    key: OWN,
    keys: [
      ownKey(
        'own',
        divide('lika', { kind: 'equal' }, { takes: 'percent', figure: yearly(30) }),
        divide('folkmängd', { kind: 'population' }),
      ),
    ],
    lines: [amountLine('Kostnad', 999_999)],
    members: [member('Ale', 10_000), member('Bo', 20_000), member('Cid', 30_000), member('Dag', 40_000)],
  });
  const { outcome, members } = calculated(plan);

  it('each part adds up, and so does the whole', () => {
    expect(members).toEqual({ Ale: [145_000], Bo: [215_000], Cid: [285_000], Dag: [354_999] });
    expect(outcome.pools[0]?.years[0]?.parts.map(({ taken }) => Number(taken) / 100)).toEqual([
      300_000, 699_999,
    ]);
    expect(outcome.membersTotal).toEqual(outcome.total);
    expect(outcome.issues).toEqual([]);
  });
});

/**
 * In tkr: a budget of 5 000 tkr. A fee of 400 tkr each is 1 200; of the 3 800 left, 75 % = 2 850 by population (17, 33 and
 * 50 % of 60 000 inhabitants) and 25 % = 950 by hours (50, 30 and 20 %).
 *
 *   Ale   400   17 % =   484,5    484   50 % = 475    1 359
 *   Bo    400   33 % =   940,5    941   30 % = 285    1 626   (equal remainders: the larger by population)
 *   Cid   400   50 % = 1 425    1 425   20 % = 190    2 015
 *       1 200                   2 850          950    5 000
 */
describe('K4, K6 a fee of 400 tkr + 75/25 on two keys, in tkr', () => {
  const plan = planWith({
    years: oneYear,
    unit: 'tkr',
    key: OWN,
    keys: [
      ownKey(
        'own',
        fee('avgift', { figure: 400 }),
        divide('folkmängd', { kind: 'population' }, { takes: 'percentOfRest', figure: yearly(75) }),
        divide('timmar', { kind: 'column', column: 'timmar' }),
      ),
    ],
    keyColumns: [keyColumn('timmar')],
    lines: [amountLine('Budget', 5_000)],
    members: [
      member('Ale', 10_000, { keyValues: { timmar: yearly(1_000) } }),
      member('Bo', 20_000, { keyValues: { timmar: yearly(600) } }),
      member('Cid', 30_000, { keyValues: { timmar: yearly(400) } }),
    ],
  });
  const { outcome, members } = calculated(plan);

  it('N5 every figure is in tkr, whole, and adds up', () => {
    expect(members).toEqual({ Ale: [1_359], Bo: [1_626], Cid: [2_015] });
    expect(outcome.pools[0]?.years[0]?.parts.map(({ taken }) => Number(taken) / 100_000)).toEqual([
      1_200, 2_850, 950,
    ]);
    expect(outcome.membersTotal.sum).toBe(500_000_000n);
    expect(outcome.issues).toEqual([]);
  });
});

/**
 * A member on one line only, carved out of two others: Dag pays for the van alone, with 10 points of Ale's percentage and
 * 5 of Bo's.
 *
 *           Samordnare 1 000 000         Skåpbil 200 000
 *   Ale     40 %   400 000               30 %   60 000     460 000
 *   Bo      30 %   300 000               25 %   50 000     350 000
 *   Cid     30 %   300 000               30 %   60 000     360 000
 *   Dag                                  15 %   30 000      30 000
 *                1 000 000                     200 000   1 200 000
 */
describe('C6 a member on one line only, carved out of two others', () => {
  const percents = (column: string) => divide('d', { kind: 'percents', column });
  const values = (samordnare: number, skapbil: number) => ({
    keyValues: { samordnare: yearly(samordnare), skapbil: yearly(skapbil) },
  });
  const plan: Plan = planWith({
    years: oneYear,
    key: { kind: 'own', key: 'samordnare' },
    keys: [ownKey('samordnare', percents('samordnare')), ownKey('skapbil', percents('skapbil'))],
    keyColumns: [keyColumn('samordnare'), keyColumn('skapbil')],
    lines: [
      sharedBy(amountLine('Samordnare', 1_000_000), { participants: ['ale', 'bo', 'cid'] }),
      sharedBy(amountLine('Skåpbil', 200_000), { key: { kind: 'own', key: 'skapbil' } }),
    ],
    members: [
      member('Ale', null, values(40, 30)),
      member('Bo', null, values(30, 25)),
      member('Cid', null, values(30, 30)),
      member('Dag', null, { keyValues: { skapbil: yearly(15) } }),
    ],
  });
  const { outcome, members } = calculated(plan);

  it('pays its part of that line and no other; a value that it does not need is not asked for', () => {
    expect(members).toEqual({ Ale: [460_000], Bo: [350_000], Cid: [360_000], Dag: [30_000] });
    expect(outcome.issues).toEqual([]);
  });

  it('is in one of the two pools', () => {
    const dag = outcome.pools.map(({ id, years }) => [id, Number(years[0]?.parts[0]?.amounts[3]) / 100]);
    expect(dag).toEqual([
      ['pool-Samordnare', 0],
      ['pool-Skåpbil', 30_000],
    ]);
  });
});
