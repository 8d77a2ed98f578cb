import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { idIn, kronor, made } from './made.ts';

const plan = made('coordinator');
const mellerud = (scenario: string) =>
  calculate(plan, scenario).members.find(({ name }) => name === 'Mellerud');

describe('the joint coordinator', () => {
  test('A2, A4 has the published shares and costs of all seven', () => {
    const { total, members, issues } = calculate(plan, plan.base.id);
    expect(kronor(total.amounts)).toEqual([1_166_000n, 1_194_980n, 1_224_829n]);
    // The letter's percentages, and Åmål, which is asked and not in the table.
    const percents = members.map(({ share }) => share && (share.rounded.n * 100n) / share.rounded.d);
    expect(percents).toEqual([16n, 8n, 11n, 16n, 19n, 12n, 18n, null]);
    expect(issues).toEqual([]);
  });

  test('T1 Mellerud keeps its ceiling of 200 000 kr a year', () => {
    expect(kronor(mellerud(plan.base.id)?.amounts ?? [])).toEqual([186_560n, 191_197n, 195_973n]);
    expect(mellerud(plan.base.id)).toMatchObject({
      ceiling: { kind: 'year', amount: 20_000_000n },
      over: [false, false, false],
    });
  });

  test('S1 the scenario differs by Åmål alone', () => {
    const [scenario] = plan.scenarios;
    expect(scenario?.overrides).toEqual({
      [`member:${idIn(plan.members, 'Åmål')}.joined`]: { all: true },
    });
    // 9 165 of 68 709 inhabitants is 13.3 %, 13 % of 1 166 000.
    expect(kronor(mellerud(scenario?.id ?? '')?.amounts ?? [])[0]).toBe(151_580n);
  });

  test('K7 only the Dalsland part of Vänersborg counts, with its source', () => {
    const id = idIn(plan.members, 'Vänersborg*');
    expect(plan.remarks[`member:${id}.population`]).toEqual({
      note: 'Endast Dalslandsdelen av Vänersborg räknas',
      source: { text: 'Värdkommunens förslag 2025–2027', date: null },
    });
  });
});
