import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { compare } from '../../../core/compare/compare.ts';
import type { Comparison, ComparisonCell, Period } from '../../../core/compare/comparison.ts';
import { fixedText, percentText } from '../../../core/numbers/ratio-text.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  member,
  planWith,
  scenario,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

const PLAN = examplePlan();
const YEAR: Period = { kind: 'year', year: 2025 };
const SUM: Period = { kind: 'sum' };

function compared(plan: Plan, ids: readonly string[], period: Period = YEAR): Comparison {
  return compare(plan, ids, period, (id) => calculate(plan, id));
}

const ALL = compared(PLAN, ['alla-sju', 'bara-fyra', 'utan-munkedal']);

/** Kronor, difference, per cent and kronor per inhabitant, as the table of the design has them. */
function words({ joined, amount, difference, change, perInhabitant, over }: ComparisonCell): string {
  const kronor = amount === null ? '–' : `${amount / 100n}`;
  return [
    joined ? kronor : 'ej med',
    difference === null ? '–' : `${difference / 100n}`,
    change === null ? '–' : percentText(change, 1),
    perInhabitant === null ? '–' : fixedText(perInhabitant, 2),
    ...(over ? ['över'] : []),
  ].join(' | ');
}

function row(comparison: Comparison, id: string): readonly string[] {
  return (comparison.members.find(({ member: own }) => own === id)?.cells ?? []).map(words);
}

describe('S4: scenarios side by side', () => {
  test.each([
    [
      'bengtsfors',
      ['186560 | – | – | 20.42', '342860 | 156300 | 83.8 | 37.52', '231200 | 44640 | 23.9 | 25.30'],
    ],
    [
      'mellerud',
      [
        '186560 | – | – | 20.36',
        '342860 | 156300 | 83.8 | 37.41 | över',
        '231200 | 44640 | 23.9 | 25.23 | över',
      ],
    ],
    [
      'munkedal',
      ['221540 | – | – | 21.10', 'ej med | -221540 | -100.0 | –', 'ej med | -221540 | -100.0 | –'],
    ],
    [
      'vanersborg',
      ['139920 | – | – | 20.09', 'ej med | -139920 | -100.0 | –', '173400 | 33480 | 23.9 | 24.90'],
    ],
    ['arjang', ['209880 | – | – | 21.22', 'ej med | -209880 | -100.0 | –', '242760 | 32880 | 15.7 | 24.54']],
    ['amal', ['ej med | – | – | –', 'ej med | – | – | –', 'ej med | – | – | –']],
  ])('%s', (id, cells) => {
    expect(row(ALL, id)).toEqual(cells);
  });

  test('the members together', () => {
    expect(ALL.total.map(words)).toEqual([
      '1166000 | – | – | 20.56',
      '1106000 | -60000 | -5.1 | 37.69',
      '1156000 | -10000 | -0.9 | 25.02',
    ]);
  });

  test('ceilings broken, by how much', () => {
    expect(ALL.columns.map(({ over }) => over.map(({ name, by }) => `${name} ${by / 100n}`))).toEqual([
      [],
      ['Mellerud 142860'],
      ['Mellerud 31200'],
    ]);
  });

  test('another can be the one compared with', () => {
    const turned = compared(PLAN, ['utan-munkedal', 'alla-sju']);
    expect(row(turned, 'munkedal')).toEqual(['ej med | – | – | –', '221540 | 221540 | – | 21.10']);
    expect(row(turned, 'mellerud')[1]).toBe('186560 | -44640 | -19.3 | 20.36');
  });

  test.each([
    // 200 kr a year: a ceiling of 150 is passed by 50 each year, 150 in all; so is one on average.
    ['year', 150, 150n],
    ['average', 150, 150n],
    // 500 for the period is passed in the third year alone, 600 − 500; 300 in the second by 100, in the third by 300.
    ['period', 500, 100n],
    ['period', 300, 300n],
  ] as const)('S4.4, T1: over in the sum of a ceiling of the kind %s at %i kr', (kind, amount, by) => {
    const plan = planWith({
      lines: [amountLine('x', 200)],
      members: [member('Ed', 100, { ceiling: { kind, amount: typed(amount) } })],
    });
    const { columns, members } = compared(plan, ['base'], SUM);
    expect(columns[0]?.over).toEqual([{ member: 'ed', name: 'Ed', by: by * 100n }]);
    expect(members[0]).toMatchObject({ ceiling: BigInt(amount) * 100n, ceilingKind: kind });
  });

  test('S4.4: a ceiling that differs between the columns is said of none of them, and each has its own', () => {
    const [first, second] = PLAN.scenarios;
    if (!first || !second) throw new Error('The example has two scenarios');
    const raised = { kind: 'year', amount: typed(400_000) } as const;
    const scenarios = [
      { ...first, overrides: { ...first.overrides, 'member:mellerud.ceiling': raised } },
      second,
    ];
    const of = (ids: readonly string[]) =>
      compared({ ...PLAN, scenarios }, ids).members.find(({ member: id }) => id === 'mellerud');
    const [base, other] = [PLAN.base.id, first.id];
    expect(of([base, other])).toMatchObject({ ceiling: null, ceilingKind: null, ceilingsDiffer: true });
    expect(of([base, other])?.ceilings.map((ceiling) => ceiling?.amount)).toEqual([20_000_000n, 40_000_000n]);
    expect(of([base, second.id])).toMatchObject({ ceiling: 20_000_000n, ceilingsDiffer: false });
    expect(of([other])).toMatchObject({ ceiling: 40_000_000n, ceilingKind: 'year' });
  });

  test('A5, T1: the sum of the years; over in the sum is over in any year', () => {
    const sum = compared(PLAN, ['alla-sju', 'utan-munkedal'], SUM);
    expect(row(sum, 'mellerud')).toEqual(['573730 | – | – | 62.60', '711162 | 137432 | 24.0 | 77.60 | över']);
    expect(sum.columns[1]?.over.map(({ by }) => by / 100n)).toEqual([31200n + 36996n + 42966n]);
  });

  test('scenarios that the plan does not have are left out', () => {
    expect(compared(PLAN, ['alla-sju', 'borttaget']).columns).toHaveLength(1);
  });
});

describe('S4: the inputs that differ', () => {
  const inputs = (comparison: Comparison) =>
    comparison.inputs.map(({ title, values }) => [
      sv(title),
      ...values.map(({ text, same }) => (same ? 'som A' : sv(text))),
    ]);

  test('membership in one row, then the inputs in the order of the panel', () => {
    expect(inputs(ALL)).toEqual([
      ['Medlemmar', '7: alla', '4: Bengtsfors, Dals-Ed, Färgelanda och Mellerud', '6: alla utom Munkedal'],
      ['Resor, antal', '2 250 mil', '1 500 mil', '2 000 mil'],
      ['Övrigt, belopp', '110 000 kr/år', '80 000 kr/år', 'som A'],
    ]);
  });

  test('nothing differs from itself', () => {
    expect(compared(PLAN, ['alla-sju']).inputs).toEqual([]);
    expect(compared(PLAN, ['bara-fyra', 'bara-fyra']).inputs).toEqual([]);
  });

  test('what amounts to the same is the same, however it was typed', () => {
    const plan = planWith({
      lines: [amountLine('x', 10)],
      scenarios: [
        scenario('S', {
          'line:x.amount': {
            years: { 2025: typed(10), 2026: { text: '=2*5', value: '10' }, 2027: typed(10) },
          },
        }),
      ],
    });
    expect(compared(plan, ['base', 'S']).inputs).toEqual([]);
  });

  test('a value of one year is listed year by year', () => {
    const plan = planWith({
      lines: [amountLine('x', 10)],
      scenarios: [scenario('S', { 'line:x.amount@2026': typed(5) })],
    });
    expect(inputs(compared(plan, ['base', 'S']))).toEqual([
      ['x, belopp', '10 kr/år', '10 kr/år 2025, 5 kr/år 2026 och 10 kr/år 2027'],
    ]);
  });

  test('the plan’s own', () => {
    const plan = planWith({
      lines: [amountLine('x', 10)],
      members: [member('A', 1)],
      scenarios: [
        scenario('S', {
          'plan.key': { kind: 'equal' },
          'plan.shareRounding': 'none',
          'plan.populationYear': 2022,
          'member:a.ceiling': ceilingOf(5),
        }),
      ],
    });
    expect(inputs(compared(plan, ['base', 'S']))).toEqual([
      ['Nyckel', 'folkmängd', 'lika delar'],
      ['Datum', '31 dec 2023', '31 dec 2022'],
      ['Andelar', 'hela procent', 'ingen avrundning'],
      ['A, tak', 'inget', '5 kr/år'],
    ]);
  });

  test('membership of the year that is compared, and in the sum who takes part some years', () => {
    const plan = planWith({
      lines: [amountLine('x', 10)],
      members: ['A', 'B', 'C', 'D'].map((name) => member(name, 1)),
      scenarios: [
        scenario('S', { 'member:b.joined': joinedIn({ 2025: true, 2026: false, 2027: false }) }),
        scenario(
          'T',
          Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`member:${id}.joined`, joinedIn(false)])),
        ),
      ],
    });
    expect(inputs(compared(plan, ['base', 'S']))).toEqual([]);
    expect(inputs(compared(plan, ['base', 'S'], { kind: 'year', year: 2026 }))).toEqual([
      ['Medlemmar', '4: alla', '3: alla utom B'],
    ]);
    expect(inputs(compared(plan, ['base', 'S'], SUM))).toEqual([
      ['Medlemmar', '4: alla', '4: alla; bara vissa år: B'],
    ]);
    expect(inputs(compared(plan, ['base', 'T'], SUM))).toEqual([['Medlemmar', '4: alla', '0: ingen']]);
  });

  test('many members are not all listed', () => {
    const names = Array.from({ length: 40 }, (_, place) => `M${String(place).padStart(2, '0')}`);
    const plan = planWith({
      lines: [amountLine('x', 10)],
      members: names.map((name) => member(name, 1)),
      scenarios: [
        scenario(
          'S',
          Object.fromEntries(
            names.slice(20).map((name) => [`member:${name.toLowerCase()}.joined`, joinedIn(false)]),
          ),
        ),
      ],
    });
    expect(inputs(compared(plan, ['base', 'S']))[0]?.[2]).toBe(
      '20: M00, M01, M02, M03, M04, M05, M06, M07 och 12 till',
    );
  });
});

describe('N6: what has no value', () => {
  test('a change from nothing, kr per inhabitant without inhabitants, what cannot be computed', () => {
    const plan = planWith({
      lines: [amountLine('x', 0)],
      key: { kind: 'equal' },
      members: [member('A', null)],
      scenarios: [
        scenario('S', { 'line:x.amount': yearly(10) }),
        scenario('T', { 'plan.key': { kind: 'population' } }),
      ],
    });
    expect(row(compared(plan, ['base', 'S', 'T']), 'a')).toEqual([
      '0 | – | – | –',
      '10 | 10 | – | –',
      '– | – | – | –',
    ]);
  });
});
