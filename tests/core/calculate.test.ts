import { describe, expect, it } from 'vitest';
import { calculate, createCalculator } from '../../core/calculate.ts';
import { moneyText, type Money } from '../../core/numbers/money.ts';
import { percentText, ratioText } from '../../core/numbers/ratio-text.ts';
import type { Outcome } from '../../core/outcome.ts';
import {
  amountLine,
  onlyJoined,
  percentageLine,
  scenario,
  stegetVidare,
  yearly,
} from '../builders/plan-builder.ts';

const kronor = (amounts: readonly (Money | null)[]) =>
  amounts.map((amount) => (amount === null ? null : Number(moneyText(amount, 'kr'))));
const memberOf = (outcome: Outcome, name: string) => outcome.members.find((member) => member.name === name)!;
const amountsOf = (outcome: Outcome, name: string) => kronor(memberOf(outcome, name).amounts);

describe('the case that everything starts from', () => {
  const plan = stegetVidare();
  const outcome = calculate(plan, 'base');

  it('C1–C5: lines and totals as published', () => {
    expect(outcome.lines.map(({ amounts }) => kronor(amounts))).toEqual([
      [840_000, 865_200, 891_156],
      [126_000, 129_780, 133_673],
      [90_000, 90_000, 90_000],
      [110_000, 110_000, 110_000],
    ]);
    expect(kronor(outcome.total.amounts)).toEqual([1_166_000, 1_194_980, 1_224_829]);
    expect(kronor([outcome.total.sum])).toEqual([3_585_809]);
    expect(outcome.toShare).toEqual(outcome.total);
  });

  it('A2: whole percents by largest remainder', () => {
    const percents = outcome.members.map(({ share }) => share && percentText(share.rounded, 0));
    expect(percents).toEqual(['16', '8', '11', '16', '19', '12', '18', null]);
    const { share } = memberOf(outcome, 'Mellerud');
    expect(share && ratioText(share.exact)).toBe('9165/56703');
    expect(share && percentText(share.exact, 4)).toBe('16.1632');
  });

  it('A4: the members’ amounts, and every year adds up exactly', () => {
    expect(amountsOf(outcome, 'Mellerud')).toEqual([186_560, 191_197, 195_973]);
    expect(outcome.membersTotal).toEqual(outcome.toShare);
    for (const rest of [
      outcome.roundingDifference,
      outcome.hostPart,
      outcome.unfunded,
      outcome.surplus,
      outcome.unallocated,
    ]) {
      expect(kronor(rest.amounts)).toEqual([0, 0, 0]);
      expect(rest.sum).toBe(0n);
    }
    expect(outcome.issues).toEqual([]);
  });

  it('A1: a member that has not joined stays in its row with nothing', () => {
    expect(memberOf(outcome, 'Åmål')).toMatchObject({
      joined: [false, false, false],
      weight: { n: 12_006n, d: 1n },
      shares: [],
      share: null,
      sum: 0n,
      ceiling: null,
    });
    expect(amountsOf(outcome, 'Åmål')).toEqual([0, 0, 0]);
  });

  it('T1, T2: Mellerud stays under its ceiling in every year', () => {
    const { over, excess, ceiling } = memberOf(outcome, 'Mellerud');
    expect(over).toEqual([false, false, false]);
    expect(kronor(excess)).toEqual([-13_440, -8_803, -4_027]);
    expect(ceiling).toEqual({ kind: 'year', amount: 20_000_000n });
  });
});

describe('S1: the scenarios of the case', () => {
  const base = stegetVidare();
  const plan = stegetVidare({
    scenarios: [
      scenario('four', {
        ...onlyJoined(base, ['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Mellerud']),
        'line:travel.quantity': yearly(1500),
        'line:other.amount': yearly(80_000),
      }),
      scenario('without', {
        'member:munkedal.joined': { all: false },
        'line:travel.quantity': yearly(2000),
      }),
      scenario('with Åmål', onlyJoined(base, SIX_WITH_ÅMÅL)),
    ],
  });

  it('four members: Mellerud 342 860 in 2025', () => {
    const outcome = calculate(plan, 'four');
    expect(amountsOf(outcome, 'Mellerud')[0]).toBe(342_860);
    expect(memberOf(outcome, 'Mellerud').over).toEqual([true, true, true]);
    expect(outcome.scenario).toBe('four');
  });

  it('without Munkedal: Mellerud 231 200 in 2025', () => {
    expect(amountsOf(calculate(plan, 'without'), 'Mellerud')[0]).toBe(231_200);
  });

  it('T2: sets with Åmål that give Mellerud 17 % are under in the first year only', () => {
    const outcome = calculate(plan, 'with Åmål');
    const { share, over } = memberOf(outcome, 'Mellerud');
    expect(share && percentText(share.rounded, 0)).toBe('17');
    expect(amountsOf(outcome, 'Mellerud')).toEqual([198_220, 203_147, 208_221]);
    expect(over).toEqual([false, true, true]);
  });

  it('the base is untouched by its scenarios', () => {
    expect(calculate(plan, 'base')).toEqual(calculate(base, 'base'));
  });
});

const SIX_WITH_ÅMÅL = ['Bengtsfors', 'Färgelanda', 'Mellerud', 'Vänersborg', 'Årjäng', 'Åmål'];

describe('years that cannot be shared as they are', () => {
  it('F3: below zero nothing is shared; it is surplus, and said so with the amount', () => {
    const income = amountLine('income', { 2025: -1_166_001, 2026: -1_194_980, 2027: 0 });
    const plan = stegetVidare();
    const outcome = calculate({ ...plan, lines: [...plan.lines, income] }, 'base');
    expect(kronor(outcome.toShare.amounts)).toEqual([-1, 0, 1_224_829]);
    expect(kronor(outcome.surplus.amounts)).toEqual([1, 0, 0]);
    expect(kronor(outcome.membersTotal.amounts)).toEqual([0, 0, 1_224_829]);
    expect(outcome.issues).toEqual([
      {
        code: 'poolBelowZero',
        severity: 'warning',
        cell: 'budgetTotal/y2025',
        message: {
          code: 'issue.poolBelowZero',
          values: { year: 2025, amount: { kind: 'money', value: -100n, unit: 'kr' } },
        },
      },
    ]);
  });

  it('A1: a missing population stops the amounts and nothing else', () => {
    const plan = stegetVidare();
    const members = plan.members.map((each) =>
      each.id === 'mellerud' ? { ...each, population: null } : each,
    );
    const outcome = calculate({ ...plan, members }, 'base');
    expect(outcome.total).toEqual(calculate(plan, 'base').total);
    expect(outcome.unallocated).toEqual(outcome.toShare);
    expect(amountsOf(outcome, 'Bengtsfors')).toEqual([null, null, null]);
    expect(outcome.membersTotal).toEqual({ amounts: [null, null, null], sum: null });
    expect(outcome.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['weightMissing', 'member:mellerud/weight'],
    ]);
  });

  it('A1: nobody joined is unfunded, and below the minimum', () => {
    const plan = stegetVidare();
    const members = plan.members.map((each) => ({ ...each, joined: { all: false } }));
    const outcome = calculate({ ...plan, members }, 'base');
    expect(outcome.unfunded).toEqual(outcome.toShare);
    expect(kronor(outcome.membersTotal.amounts)).toEqual([0, 0, 0]);
    expect(outcome.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ['noMemberJoined', 'financingTotal/y2025'],
      ['belowMinimum', 'input:plan.minimumMembers'],
    ]);
  });

  it('C2: a circle empties its lines and the totals; the lines beside it stay', () => {
    const plan = stegetVidare();
    const circle = [percentageLine('a', 1, ['b']), percentageLine('b', 1, ['a', 'pay'])];
    const outcome = calculate({ ...plan, lines: [...plan.lines, ...circle] }, 'base');
    expect(outcome.lines.map(({ sum }) => sum === null)).toEqual([false, false, false, false, true, true]);
    expect(outcome.toShare).toEqual({ amounts: [null, null, null], sum: null });
    expect(amountsOf(outcome, 'Mellerud')).toEqual([null, null, null]);
    expect(memberOf(outcome, 'Mellerud').share?.rounded.n).toBe(16n);
    expect(memberOf(outcome, 'Mellerud').over).toEqual([false, false, false]);
    expect(kronor(outcome.unallocated.amounts)).toEqual([0, 0, 0]);
  });

  it('a scenario that there is not is a mistake of the caller', () => {
    expect(() => calculate(stegetVidare(), 'gone')).toThrow(RangeError);
  });
});

describe('seam 9: what is remembered', () => {
  it('an outcome is computed once for a plan and scenario', () => {
    const calculator = createCalculator();
    const plan = stegetVidare();
    expect(calculator.outcome(plan, 'base')).toBe(calculator.outcome(plan, 'base'));
    expect(calculator.outcome({ ...plan }, 'base')).not.toBe(calculator.outcome(plan, 'base'));
    expect(calculator.outcome(plan, 'base')).toEqual(calculate(plan, 'base'));
  });
});
