import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { calculate } from '../../core/calculate.ts';
import { moneyText } from '../../core/numbers/money.ts';
import { percentText } from '../../core/numbers/ratio-text.ts';
import type { Outcome } from '../../core/outcome.ts';
import { examplePlan } from '../builders/example-plan.ts';

/** The host's letter as printed, misprints included; only the parts that are compared here are read. */
const published = z
  .object({
    budget: z.array(z.object({ line: z.string(), amounts: z.array(z.number()) })),
    financing: z.array(
      z.object({
        member: z.string(),
        population: z.number(),
        percent: z.number(),
        amounts: z.array(z.number()),
      }),
    ),
  })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/published/steget-vidare.json'), 'utf8')),
  );

const plan = examplePlan();
const outcome = calculate(plan, plan.base.id);

const kronor = (amount: Outcome['total']['sum']) => Number(amount === null ? NaN : moneyText(amount, 'kr'));
const nameInLetter = (name: string) => name.replace('*', '');
const memberOf = (from: Outcome, name: string) =>
  from.members.find((member) => nameInLetter(member.name) === nameInLetter(name));

describe('the published case', () => {
  const inLetter = published.financing.filter(({ member }) => member !== 'Total');

  it('A2: shares are 16, 8, 11, 16, 19, 12, 18 percent, as printed', () => {
    const percents = inLetter.map(({ member }) => memberOf(outcome, member)?.share?.rounded);
    expect(percents.map((share) => share && percentText(share, 0))).toEqual([
      '16',
      '8',
      '11',
      '16',
      '19',
      '12',
      '18',
    ]);
    expect(inLetter.map(({ percent }) => percent)).toEqual([16, 8, 11, 16, 19, 12, 18]);
  });

  it('C5: every line and the totals 1 166 000, 1 194 980 and 1 224 829 are as printed', () => {
    const lines = published.budget.filter(({ line }) => line !== 'Total');
    expect(outcome.lines.map(({ amounts }) => amounts.map(kronor))).toEqual(
      lines.map(({ amounts }) => amounts),
    );
    expect(outcome.total.amounts.map(kronor)).toEqual([1_166_000, 1_194_980, 1_224_829]);
  });

  it('A4: 19 of the 21 published amounts are the same to the krona; the other two are misprints', () => {
    const compared = inLetter.flatMap(({ member, amounts }) =>
      amounts.map((printed, year) => ({
        cell: `${nameInLetter(member)} ${String(2025 + year)}`,
        printed,
        ours: kronor(memberOf(outcome, member)?.amounts[year] ?? null),
      })),
    );
    expect(compared).toHaveLength(21);
    expect(compared.filter(({ printed, ours }) => printed === ours)).toHaveLength(19);
    expect(compared.filter(({ printed, ours }) => printed !== ours)).toEqual([
      { cell: 'Vänersborg 2025', printed: 143_398, ours: 139_920 },
      { cell: 'Årjäng 2026', printed: 215_097, ours: 215_096 },
    ]);
  });

  it('A4: the members’ columns add up to the totals exactly', () => {
    for (const [year, total] of outcome.total.amounts.entries()) {
      const sum = outcome.members.reduce((whole, { amounts }) => whole + (amounts[year] ?? 0n), 0n);
      expect(sum).toBe(total);
    }
    expect(outcome.roundingDifference.sum).toBe(0n);
    expect(outcome.issues).toEqual([]);
  });

  it('K7: inhabitants are the printed ones, and Åmål stands beside, not joined', () => {
    for (const { member, population } of inLetter)
      expect(memberOf(outcome, member)?.population).toEqual({ n: BigInt(population), d: 1n });
    expect(memberOf(outcome, 'Åmål')).toMatchObject({
      population: { n: 12_006n, d: 1n },
      joined: [false, false, false],
      sum: 0n,
    });
  });

  it('T2: Mellerud holds 200 000 kr in all three years', () => {
    expect(memberOf(outcome, 'Mellerud')).toMatchObject({
      ceiling: { kind: 'year', amount: 20_000_000n },
      over: [false, false, false],
    });
  });

  it.each([
    ['Bara fyra', 342_860],
    ['Utan Munkedal', 231_200],
  ])('S1: in %s, Mellerud pays %i kr in 2025 and is over its ceiling', (name, amount) => {
    const scenario = plan.scenarios.find((each) => each.name === name);
    const mellerud = memberOf(calculate(plan, scenario?.id ?? ''), 'Mellerud');
    expect(kronor(mellerud?.amounts[0] ?? null)).toBe(amount);
    expect(mellerud?.over[0]).toBe(true);
  });
});
