import { describe, expect, it } from 'vitest';
import {
  amountLine,
  member,
  onlyJoined,
  planWith,
  scenario,
  stegetVidare,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { percentText } from '../../../core/numbers/ratio-text.ts';
import type { Party, Plan } from '../../../core/plan/schema.ts';
import { calculated, figures } from './kronor.ts';

/**
 * Steget vidare in amounts to the nearest 10. 2025: 116 600 tens, of which every percentage is whole. 2026: 119 498 tens:
 *
 *   16 %  19 119,68   8 %  9 559,84   11 %  13 144,78   16 %  19 119,68   19 %  22 704,62   12 %  14 339,76   18 %  21 509,64
 *
 * The whole ones are 119 493; the five left go to ,84 ,78 ,76 and twice ,68. 2027: 1 224 829 is 122 482 tens and 9 kr:
 *
 *   16 %  19 597,12   8 %  9 798,56   11 %  13 473,02   16 %  19 597,12   19 %  23 271,58   12 %  14 697,84   18 %  22 046,76
 *
 * 122 479 whole; three to ,84 ,76 and ,58; the 9 kr cannot be placed.
 */
describe('A4 amounts to the nearest 10', () => {
  const plan = stegetVidare({ amountUnit: '10' });
  const { outcome, members } = calculated(plan);

  it('are by largest remainder in tens', () => {
    expect(members).toMatchObject({
      Bengtsfors: [186_560, 191_200, 195_970],
      'Dals-Ed': [93_280, 95_600, 97_980],
      Färgelanda: [128_260, 131_450, 134_730],
      Mellerud: [186_560, 191_200, 195_970],
      Munkedal: [221_540, 227_040, 232_720],
      Vänersborg: [139_920, 143_400, 146_980],
      Årjäng: [209_880, 215_090, 220_470],
    });
  });

  it('what is less than ten is rounding difference', () => {
    expect(figures(outcome.roundingDifference, plan)).toEqual([0, 0, 9]);
    expect(figures(outcome.membersTotal, plan)).toEqual([1_166_000, 1_194_980, 1_224_820]);
  });
});

/**
 * Three members alike, each rounded on its own to whole percents: 33,33 is 33 %, together 99. Of 1 000 000 kr each pays
 * 330 000 and 10 000 is left.
 */
describe('A2 rounding each on its own that misses 100', () => {
  const planOf = (changes: Partial<Plan>): Plan =>
    planWith({
      years: [{ year: 2025, months: 12 }],
      shareMethod: 'each',
      lines: [amountLine('Kostnad', 1_000_000)],
      members: ['Ale', 'Bo', 'Cid'].map((name) => member(name, 10_000)),
      ...changes,
    });
  const ale: Party = { kind: 'member', member: 'ale' };

  it.each(['largestRemainder', 'halfUp'] as const)(
    'the difference is on a row of its own (%s)',
    (amountRounding) => {
      const plan = planOf({ amountRounding });
      const { outcome, members } = calculated(plan);
      expect(members).toEqual({ Ale: [330_000], Bo: [330_000], Cid: [330_000] });
      expect(figures(outcome.roundingDifference, plan)).toEqual([10_000]);
    },
  );

  it('on the host, in its amount where it is a joined member', () => {
    const plan = planOf({ amountRounding: 'halfUpHost', host: ale });
    const { outcome, members } = calculated(plan);
    expect(members).toEqual({ Ale: [340_000], Bo: [330_000], Cid: [330_000] });
    expect(figures({ amounts: outcome.members[0]!.asHost }, plan)).toEqual([10_000]);
    expect([...figures(outcome.roundingDifference, plan), ...figures(outcome.hostPart, plan)]).toEqual([
      0, 0,
    ]);
  });

  it('on the host as a row of its own where it is none', () => {
    const plan = planOf({ amountRounding: 'halfUpHost', host: { kind: 'party', name: 'Kommunalförbundet' } });
    const { outcome, members } = calculated(plan);
    expect(members).toEqual({ Ale: [330_000], Bo: [330_000], Cid: [330_000] });
    expect(figures(outcome.hostPart, plan)).toEqual([10_000]);
  });

  it('without a host it stays a row, and the host is asked for', () => {
    const plan = planOf({ amountRounding: 'halfUpHost', host: null });
    const { outcome } = calculated(plan);
    expect(figures(outcome.roundingDifference, plan)).toEqual([10_000]);
    expect(outcome.issues.map(({ code }) => code)).toEqual(['hostMissing']);
  });

  /** Exact thirds of 1 000 001 are 333 333,67: each half up 333 334, a krona too much together. */
  it('A4 each amount half up may pass the whole: the difference is below zero', () => {
    const plan = planOf({
      shareRounding: 'none',
      amountRounding: 'halfUp',
      lines: [amountLine('Kostnad', 1_000_001)],
    });
    const { outcome, members } = calculated(plan);
    expect(members.Ale).toEqual([333_334]);
    expect(figures(outcome.roundingDifference, plan)).toEqual([-1]);
  });
});

/**
 * The join paradox, population 2023, whole percents by largest remainder.
 *
 *   Four (107 759):   53,60 → 54   5,25 → 5   3,53 → 3   37,62 → 38                 98 whole, two left: ,62 and ,60
 *   Five (111 428):   51,84 → 52   5,08 → 5   3,41 → 4   36,38 → 36   3,29 → 3      98 whole, two left: ,84 and ,41
 */
describe('A6 the join paradox', () => {
  const population = { Skövde: 57_763, Essunga: 5_656, Storfors: 3_801, Lidköping: 40_539, Munkfors: 3_669 };
  const base = planWith({
    lines: [amountLine('Kostnad', 1_000_000)],
    members: Object.entries(population).map(([name, inhabitants]) => member(name, inhabitants)),
  });
  const four = ['Skövde', 'Essunga', 'Storfors', 'Lidköping'];
  const plan = { ...base, scenarios: [scenario('four', onlyJoined(base, four))] };
  const percents = (of: string) =>
    calculated(plan, of).outcome.members.map(({ share }) => share && percentText(share.rounded, 0));

  it('Storfors gets 4 % when Munkfors joins, and 3 % without', () => {
    expect(percents('four')).toEqual(['54', '5', '3', '38', null]);
    expect(percents('base')).toEqual(['52', '5', '4', '36', '3']);
  });

  it('it is noticed and said at Storfors’s share', () => {
    const { issues } = calculated(plan).outcome;
    expect(issues.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['joinParadox', 'member:storfors/share', 'notice'],
    ]);
    expect(sv(issues[0]!.message)).toBe(
      'Storfors får 4 % när Munkfors är med, men 3 % utan. Det kommer av avrundningen till hela steg.',
    );
    expect(en(issues[0]!.message)).toContain('Storfors');
    expect(calculated(plan, 'four').outcome.issues).toEqual([]);
  });
});
