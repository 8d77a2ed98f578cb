import { describe, expect, it } from 'vitest';
import {
  amountLine,
  grant,
  member,
  ownFinancing,
  planWith,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { calculated, figure, figures, funded } from './kronor.ts';

/**
 * En väg in 2022: at most 1 965 000 kr for a year, and the municipality itself pays half of the coordinator. The pay of
 * each post is not given, so it is set here:
 *
 *   Projektledare          720 000
 *   Arbetsmarknadssekr.  1 080 000
 *   Ansvarig               640 000
 *   Arbetsförmedlare       260 001
 *   Summa                2 700 001
 *
 *   Knivsta, 50 % of the coordinator:             360 000
 *   The grant, 100 % of what that leaves:       2 340 001, of which
 *     within the cap                            1 965 000
 *     over the cap                                375 001
 *   Left for the four parties, in equal parts:    375 001 = 3 × 93 750 + 93 751
 *
 * The krona left over in equal parts is the first by name: Arbetsförmedlingen.
 * The grant is borne in proportion to what is left, 360 000, 1 080 000, 640 000 and 260 001 of 2 340 001, × 1 965 000:
 *
 *   302 307,563…   906 922,689…   537 435,667…   218 334,080…   floors: 302 307 + 906 922 + 537 435 + 218 334 = 1 964 998
 *
 * and the two kronor left are the second's (,689) and the third's (,667).
 */
const PARTIES = ['Knivsta', 'Försäkringskassan', 'Arbetsförmedlingen', 'Region Uppsala'];
const planOf = (changes: Partial<Plan> = {}): Plan =>
  planWith({
    years: [{ year: 2022, months: 12 }],
    key: { kind: 'equal' },
    lines: [
      amountLine('Projektledare', 720_000),
      amountLine('Arbetsmarknadssekr', 1_080_000),
      amountLine('Ansvarig', 640_000),
      amountLine('Arbetsförmedlare', 260_001),
    ],
    funding: [
      grant('Bidrag', 100, { capYear: yearly(1_965_000) }),
      ownFinancing('Egen', 50, ['Projektledare'], { kind: 'member', member: 'knivsta' }),
    ],
    members: PARTIES.map((name) => member(name, null)),
    ...changes,
  });

describe('En väg in, above the cap', () => {
  const plan = planOf();
  const { outcome, members } = calculated(plan);

  it('F1 half of the coordinator is own financing, before the grant wherever it stands', () => {
    expect(funded(outcome, plan).Egen).toMatchObject({ paid: [360_000] });
    expect(outcome.funding[1]?.borne.map(({ line }) => line)).toEqual(['Projektledare']);
  });

  it('F2 the grant is used up, and what is above it is said', () => {
    expect(funded(outcome, plan).Bidrag).toEqual({
      paid: [1_965_000],
      entitled: [2_340_001],
      overCap: [375_001],
      unused: [0],
    });
  });

  it('F3 the grant is borne by its lines in proportion to what is left on each', () => {
    const borne = outcome.funding[0]!.borne.map(({ amounts }) => figure(amounts[0] ?? null, plan));
    expect(borne).toEqual([302_307, 906_923, 537_436, 218_334]);
  });

  it('K2 the rest is the parties’, in equal parts, Knivsta as any other', () => {
    expect(members).toEqual({
      Knivsta: [93_750],
      Försäkringskassan: [93_750],
      Arbetsförmedlingen: [93_751],
      'Region Uppsala': [93_750],
    });
  });

  it('F3 the financing adds up: 360 000 + 1 965 000 + 375 001 = 2 700 001', () => {
    expect(figures(outcome.total, plan)).toEqual([2_700_001]);
    expect(figures(outcome.toShare, plan)).toEqual([375_001]);
    expect(figures(outcome.membersTotal, plan)).toEqual([375_001]);
    for (const rest of [
      outcome.roundingDifference,
      outcome.hostPart,
      outcome.unfunded,
      outcome.surplus,
      outcome.unallocated,
    ])
      expect(figures(rest, plan)).toEqual([0]);
    expect(outcome.issues).toEqual([]);
  });
});

/**
 * Under the cap: 2 000 000 kr of costs, 360 000 of them own financing. The grant is a decided 1 900 000 a year: 1 640 000
 * is left to pay, so 260 000 is unused, and nothing is left for the parties.
 */
describe('En väg in, under the cap', () => {
  const plan = planOf({
    lines: [amountLine('Projektledare', 720_000), amountLine('Övrigt', 1_280_000)],
    funding: [
      ownFinancing('Egen', 50, ['Projektledare']),
      grant('Bidrag', 0, { amount: yearly(1_900_000), capYear: yearly(1_965_000) }),
    ],
  });
  const { outcome } = calculated(plan);

  it('F2 what cannot be paid for is unused', () => {
    expect(funded(outcome, plan).Bidrag).toEqual({
      paid: [1_640_000],
      entitled: [1_900_000],
      overCap: [0],
      unused: [260_000],
    });
    expect(figures(outcome.toShare, plan)).toEqual([0]);
  });
});

/**
 * Extended over two years, 1 965 000 kr a year but 3 000 000 kr in all: of 2 340 001 each year the first pays 1 965 000,
 * the second what is left, 1 035 000; over the cap are 375 001 and 1 305 001, which the four share.
 */
describe('En väg in, extended', () => {
  const plan = planOf({
    years: [2022, 2023].map((year) => ({ year, months: 12 })),
    funding: [
      ownFinancing('Egen', 50, ['Projektledare']),
      grant('Bidrag', 100, { capYear: yearly(1_965_000), capPeriod: typed(3_000_000) }),
    ],
  });
  const { outcome } = calculated(plan);

  it('F2 the cap for the period is used up in year order', () => {
    expect(funded(outcome, plan).Bidrag).toEqual({
      paid: [1_965_000, 1_035_000],
      entitled: [2_340_001, 2_340_001],
      overCap: [375_001, 1_305_001],
      unused: [0, 0],
    });
    expect(figures(outcome.toShare, plan)).toEqual([375_001, 1_305_001]);
    expect(figure(outcome.funding[1]!.sum, plan)).toBe(3_000_000);
  });
});
