import { describe, expect, test } from 'vitest';
import {
  bridge,
  calculate,
  moneyAsRatio,
  type Comparison,
  type Money,
  type Period,
  type Plan,
} from '../../../../core/index.ts';
import { bridgeSpec } from '../../../../renderer/charts/spec/bridge-spec.ts';
import type { ChartFigure } from '../../../../renderer/charts/spec/chart-spec.ts';
import { membersSpec } from '../../../../renderer/charts/spec/members-spec.ts';
import { multiplesSpec } from '../../../../renderer/charts/spec/multiples-spec.ts';
import { overYearsSpec } from '../../../../renderer/charts/spec/over-years-spec.ts';
import { perInhabitantSpec } from '../../../../renderer/charts/spec/per-inhabitant-spec.ts';
import { pictureTitle } from '../../../../renderer/charts/spec/picture-title.ts';
import { MOST_PARTS } from '../../../../renderer/charts/spec/year-parts.ts';
import { everythingPlan } from '../../../builders/everything-plan.ts';
import { examplePlan } from '../../example-plan.ts';
import { amountLine, member, percentageLine, planWith } from '../../../builders/plan-builder.ts';
import { comparisonOf, contextOf, YEAR } from '../chart-cases.ts';

const plan = examplePlan();
const comparison = comparisonOf(plan);
const context = contextOf(plan);

/** How the table writes an amount, and how a bar does. */
const { format } = context;
const exact = (amount: Money | null) => (amount === null ? '–' : format.money(amount));
const tkr = (amount: Money | null) => (amount === null ? '–' : format.ratio(moneyAsRatio(amount, 'tkr'), 0));
const labels = (figures: readonly ChartFigure[]) => figures.map(({ label }) => label);
const plainTable = (rows: readonly { name: string; cells: readonly string[] }[]) =>
  rows.map(({ name, cells }) => [name, ...cells].join(' | ').replaceAll('\u00a0', ' '));

describe('P.5, N6: what cannot be computed is not said to be 0 kr', () => {
  // Beta has no weight, so that neither amount is known; two percentages of each other have no amount, nor has their sum.
  const lines = [percentageLine('a', 10, ['b']), percentageLine('b', 10, ['a'])];
  const unknown = planWith({ lines, members: [member('Alfa', 6_000), member('Beta', null)] });
  const unshared = { ...unknown, lines: [amountLine('drift', 100_000)] };

  test('among the members there is no highest bar', () => {
    expect(membersSpec(comparisonOf(unshared), contextOf(unshared)).label).not.toContain('Högst');
    const members = [member('Alfa', 6_000), member('Beta', 4_000, { joined: { all: false } })];
    const alone = { ...unshared, members };
    expect(membersSpec(comparisonOf(alone), contextOf(alone)).label).toContain('Högst: Alfa');
  });

  test('among the years there is no highest stack', () => {
    expect(overYearsSpec(comparisonOf(unknown), 'line', contextOf(unknown)).label).not.toContain('Högst');
    expect(overYearsSpec(comparisonOf(unshared), 'line', contextOf(unshared)).label).toContain('Högst');
  });
});

describe('what each member pays', () => {
  const spec = membersSpec(comparison, context);
  const drawn = comparison.members.filter(({ cells }) => cells.some(({ joined }) => joined));

  test('every figure is the comparison’s, on the bars and in the table', () => {
    expect(spec.unit).toBe('tkr');
    expect(spec.groups.map(({ figures }) => labels(figures))).toEqual(
      drawn.map(({ cells }) => cells.map(({ amount }) => tkr(amount))),
    );
    expect(spec.groups.map(({ figures }) => figures.map(({ value }) => value))).toEqual(
      drawn.map(({ cells }) => cells.map(({ amount }) => (amount === null ? null : Number(amount)))),
    );
    const amounts = drawn.map(({ cells }) =>
      cells.map(({ joined, amount, over }) => {
        if (!joined) return 'ej med';
        return over ? `${exact(amount)} (över taket)` : exact(amount);
      }),
    );
    expect(spec.table.rows.map(({ cells }) => cells.slice(1))).toEqual(amounts);
    expect(plainTable(spec.table.rows)[3]).toBe(
      'Mellerud | 200 000 | 186 560 | 342 860 (över taket) | 231 200 (över taket)',
    );
  });

  test('who is in in none of them has no place; who is not in one has "–" there', () => {
    expect(spec.groups.map(({ name }) => name)).not.toContain('Åmål');
    expect(labels(spec.groups.find(({ name }) => name === 'Munkedal')?.figures ?? [])).toEqual([
      '222',
      '–',
      '–',
    ]);
  });

  test('says the result in words', () => {
    expect(spec.label).toMatch(/^Kostnad per kommun 2025\. tkr\. Staplar för scenarierna A, B och C\./);
    expect(spec.label).toContain('Över taket: Mellerud i B och Mellerud i C');
    expect(membersSpec(comparison, contextOf(plan, 'en')).label).toContain('Over the ceiling: Mellerud in B');
  });

  test('T1: a ceiling for the period stands over the sum and not over a year; one on average over neither', () => {
    const everything = everythingPlan();
    const ceilings = (period: Period) =>
      membersSpec(comparisonOf(everything, period), contextOf(everything)).groups.map(
        ({ name, ceiling }) => `${name} ${String(ceiling)}`,
      );
    expect(ceilings({ kind: 'year', year: 2026 })).toEqual([
      ...['Alfa null', 'Beta 20000000', 'Gamma null', 'Delta null'],
    ]);
    expect(ceilings({ kind: 'sum' })).toEqual(['Alfa null', 'Beta null', 'Gamma 26000000', 'Delta null']);
    expect(spec.ceiling).toBe('Tak 200');
    expect(membersSpec(comparisonOf(plan, { kind: 'sum' }), context).ceiling).toBeNull();
  });

  test('small amounts are labelled in kronor', () => {
    const small = { ...plan, lines: [], scenarios: [] };
    expect(membersSpec(comparisonOf(small), contextOf(small)).unit).toBe('kr');
  });
});

test('kr per inhabitant: every figure is the comparison’s, with two decimals', () => {
  const spec = perInhabitantSpec(comparison, context);
  const drawn = comparison.members.filter(({ cells }) => cells.some(({ joined }) => joined));
  const figures = drawn.map(({ cells }) =>
    cells.map(({ perInhabitant }) => (perInhabitant === null ? '–' : format.ratio(perInhabitant, 2))),
  );
  expect(spec.groups.map((group) => labels(group.figures))).toEqual(figures);
  expect(plainTable(spec.table.rows)[3]).toBe('Mellerud | 20,36 | 37,41 | 25,23');
  expect(spec.groups.every(({ ceiling }) => ceiling === null)).toBe(true);
});

describe('what the whole costs over the years', () => {
  const everything = everythingPlan();

  test.each([
    ['line', plan],
    ['funding', plan],
    ['line', everything],
    ['funding', everything],
  ] as const)('by %s: the parts are the outcome’s and add up to the total', (by, of) => {
    const compared = comparisonOf(of);
    const spec = overYearsSpec(compared, by, contextOf(of));
    spec.years.forEach(({ stacks }, year) =>
      stacks.forEach(({ segments, total }, scenario) => {
        const amount = compared.columns[scenario]?.outcome.total.amounts[year] ?? null;
        expect(total.value).toBe(Number(amount));
        expect(total.label).toBe(tkr(amount));
        expect(segments.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(total.value);
      }),
    );
    const column = spec.table.rows.map(({ cells }) => cells[0]);
    expect(column.at(-1)).toBe(exact(compared.columns[0]?.outcome.total.amounts[0] ?? null));
    expect(spec.table.rows).toHaveLength(spec.parts.length + 1);
  });

  test('the lines of the example, as the letter has them', () => {
    const spec = overYearsSpec(comparison, 'line', context);
    expect(spec.parts.map(({ name }) => name)).toEqual(['Lön', 'OH, påslag', 'Resor', 'Övrigt']);
    expect(labels(spec.years[2]?.stacks[0]?.segments ?? [])).toEqual(['891', '134', '90', '110']);
    // 2025 in A, B and C, then 2026 and 2027.
    expect(plainTable(spec.table.rows).at(-1)).toMatch(
      /^Summa \| 1 166 000 \| 1 106 000 \| 1 156 000 \| 1 194 980/,
    );
  });

  test('who pays: grants and own financing beside the members, and a surplus under the baseline', () => {
    const spec = overYearsSpec(comparisonOf(everything), 'funding', contextOf(everything));
    expect(spec.parts.map(({ name }) => name).slice(0, 3)).toEqual([
      'Medlemmarna',
      'Egenfinansiering',
      'Bidrag',
    ]);
    expect(labels(spec.years[0]?.stacks[0]?.segments ?? []).slice(0, 3)).toEqual(['258', '168', '150']);
  });

  test('of many lines the least are put together in the chart, and each stands in the table', () => {
    const [, , , other] = plan.lines;
    if (!other) throw new Error('The example has no fourth line');
    const more = Array.from({ length: 12 }, (_, index) => ({
      ...other,
      id: `l${index}`,
      name: `Rad ${index}`,
    }));
    const many: Plan = { ...plan, lines: [...plan.lines, ...more] };
    const spec = overYearsSpec(comparisonOf(many), 'line', contextOf(many));
    expect(spec.parts).toHaveLength(MOST_PARTS);
    expect(spec.parts.at(-1)?.name).toBe('9 andra');
    expect(spec.table.rows).toHaveLength(16 + 1);
    const [stack] = spec.years[0]?.stacks ?? [];
    expect(stack?.segments.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(stack?.total.value);
  });
});

test('a panel a member: every figure is the outcome’s, year by year', () => {
  const spec = multiplesSpec(comparison, context);
  const outcomes = comparison.columns.map(({ outcome }) => outcome);
  expect(spec.tiles).toHaveLength(7);
  for (const { id, groups } of spec.tiles)
    groups.forEach(({ figures, ceiling }, year) => {
      const members = outcomes.map((outcome) => outcome.members.find((member) => member.id === id));
      const amounts = members.map((member) => (member?.joined[year] ? (member.amounts[year] ?? null) : null));
      expect(labels(figures)).toEqual(amounts.map(tkr));
      expect(figures.map(({ over }) => over)).toEqual(members.map((member) => member?.over[year]));
      expect(ceiling).toBe(members[0]?.ceiling ? 20_000_000 : null);
    });
  expect(plainTable(spec.table.rows)[9]).toBe('Mellerud i A | 186 560 | 191 197 | 195 973');
  expect(multiplesSpec(comparison, context, [spec.tiles[3]?.id ?? '']).tiles.map(({ name }) => name)).toEqual(
    ['Mellerud'],
  );
});

test('S5: the bridge’s bars are signed, add up, and those without effect are named', () => {
  const mellerud = comparison.members.find(({ name }) => name === 'Mellerud')?.member ?? '';
  const found = bridgeOf(comparison, mellerud);
  const spec = bridgeSpec(
    { bridge: found, period: YEAR, whose: mellerud, ceiling: null, over: [false, true] },
    context,
  );
  expect(plainTable(spec.table.rows)).toEqual([
    'A Alla sju | 186 560',
    'Medlemskap | +175 726',
    'Resor | −9 370',
    'Övrigt | −9 370',
    'Avrundning | −686',
    'B Bara fyra | 342 860',
  ]);
  const changes = spec.steps.reduce((sum, { change }) => sum + change, 0);
  expect((spec.from.value ?? 0) + changes).toBe(spec.to.value);
  expect(pictureTitle(spec)).toBe('Från A till B 2025, Mellerud');
  expect(spec.note).toMatch(/^Ingen verkan: löneindex, påslag/);
  expect(spec.label.replaceAll('\u00a0', ' ')).toMatch(
    /^Från A ”Alla sju” till B ”Bara fyra” 2025 för Mellerud: 186 560 kr blir 342 860 kr\./,
  );
});

function bridgeOf({ columns }: Comparison, whose: string) {
  const [from = '', to = ''] = columns.map(({ scenario }) => scenario.id);
  const found = bridge(plan, from, to, YEAR, whose, (id) => calculate(plan, id));
  if (!found) throw new Error('The bridge cannot be computed');
  return found;
}
