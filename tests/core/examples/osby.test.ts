import { describe, expect, it } from 'vitest';
import {
  amountLine,
  grant,
  member,
  ownFinancing,
  payLine,
  planWith,
  yearly,
} from '../../builders/plan-builder.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { calculated, figure, figures, funded } from './kronor.ts';

/**
 * A pre-project in Osby 2012: one person for seven months, 25 000 kr a month, on-costs 40 %. All other costs are the
 * owner's.
 *
 *   Lön        25 000 × 12 × 1,40 × 7 / 12 = 25 000 × 1,4 × 7 = 245 000
 *   Telefon     3 500
 *   IT         12 000
 *   Material    4 200
 *   Resor       8 300
 *   Summa     273 000
 *
 *   Osby, 100 % of the other four:      28 000
 *   Sökt bidrag, 100 % of the pay:     245 000
 *   Left for members:                        0
 */
const pay = payLine('Lön', 25_000);
const others = [
  amountLine('Telefon', 3_500),
  amountLine('IT', 12_000),
  amountLine('Material', 4_200),
  amountLine('Resor', 8_300),
];
const OSBY = { kind: 'member', member: 'osby' } as const;
const plan: Plan = planWith({
  years: [{ year: 2012, months: 7 }],
  lines: [pay.kind === 'pay' ? { ...pay, payPer: 'month', onCosts: yearly(40) } : pay, ...others],
  funding: [
    ownFinancing('Osby', 100, ['Telefon', 'IT', 'Material', 'Resor'], OSBY),
    grant('Sökt bidrag', 100, { of: ['Lön'] }),
  ],
  host: OSBY,
  members: [member('Osby', 12_713)],
});
const { outcome, members } = calculated(plan);

describe('Osby', () => {
  it('C1 one person for seven months is 245 000 kr', () => {
    expect(figures(outcome.lines[0]!, plan)).toEqual([245_000]);
    expect(figures(outcome.total, plan)).toEqual([273_000]);
  });

  it('F1 the owner bears the other costs, all of each', () => {
    expect(funded(outcome, plan).Osby).toMatchObject({ paid: [28_000], entitled: [28_000] });
    expect(
      outcome.funding[0]?.borne.map(({ line, amounts }) => [line, figure(amounts[0] ?? null, plan)]),
    ).toEqual([
      ['Telefon', 3_500],
      ['IT', 12_000],
      ['Material', 4_200],
      ['Resor', 8_300],
    ]);
  });

  it('F2, F3 the grant pays the rest; nothing is left for members, and nothing is amiss', () => {
    expect(funded(outcome, plan)['Sökt bidrag']).toMatchObject({
      paid: [245_000],
      overCap: [0],
      unused: [0],
    });
    expect(figures(outcome.toShare, plan)).toEqual([0]);
    expect(outcome.issues).toEqual([]);
  });

  it('F1 what the owner bears so is no part of its amount as a member', () => {
    expect(members.Osby).toEqual([0]);
  });

  it('says nothing of nobody having joined, for there is nothing to share', () => {
    const alone = calculated({
      ...plan,
      members: [],
      host: null,
      funding: plan.funding.map((row) =>
        row.kind === 'own' ? { ...row, party: { kind: 'party', name: 'Osby' } } : row,
      ),
    });
    expect(alone.outcome.issues).toEqual([]);
  });
});
