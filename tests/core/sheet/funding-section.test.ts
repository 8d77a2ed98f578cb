import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../core/sheet/section-of.ts';
import {
  amountLine,
  grant,
  member,
  ownFinancing,
  payLine,
  planWith,
  scenario,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { builtSheet, cellAt, rowWords } from './cell-words.ts';

/**
 * Costs 1 400 000 + 1 000 000 = 2 400 000 a year. Own: half of 1 400 000 = 700 000. The grant is entitled to what is
 * left, 1 700 000; 1 000 000 a year and 2 500 000 in all. Paid 1 000 000, 1 000 000, 500 000; over 700 000, 700 000,
 * 1 200 000; left for the members 700 000, 700 000, 1 200 000.
 */
const PLAN = planWith({
  lines: [payLine('Samordnare', 1_400_000), amountLine('Lokal', 1_000_000)],
  funding: [
    grant('Bidrag', 100, { capYear: yearly(1_000_000), capPeriod: typed(2_500_000) }),
    ownFinancing('Egen', 50, ['Samordnare']),
  ],
  members: [member('A', 1)],
});

describe('F1–F3: the funding plan', () => {
  const built = builtSheet(PLAN);

  test('stands between budget and financing, and only where the plan has funding', () => {
    expect(built.sections.map(({ id }) => id)).toEqual(['budget', 'funding', 'financing']);
    expect(builtSheet({ ...PLAN, funding: [] }).sections.map(({ id }) => id)).toEqual([
      'budget',
      'financing',
    ]);
  });

  test('has its title and subtitle, and the budget’s columns', () => {
    const { title, subtitle, columns } = sectionOf(built, 'funding') ?? sectionOf(built, 'budget');
    expect(`${sv(title)}: ${sv(subtitle)}`).toBe(
      'Finansieringsplan: Betalas före medlemmarna, egenfinansiering först, i kr',
    );
    expect(columns.map(({ id }) => id)).toEqual(sectionOf(built, 'budget').columns.map(({ id }) => id));
  });

  test.each([
    [
      'funding:Bidrag',
      [
        'Bidrag',
        '100 % av alla kostnader, högst 1 000 000 kr/år, högst 2 500 000 kr för hela perioden',
        '1 000 000',
        '1 000 000',
        '500 000',
        '2 500 000',
        '34,7 %',
        '',
      ],
    ],
    ['overCap:Bidrag', ['Över bidragstaket', '', '700 000', '700 000', '1 200 000', '2 600 000', '', '']],
    [
      'funding:Egen',
      [
        'Egen',
        '50 % av Samordnare, betalas av Ägaren',
        '700 000',
        '700 000',
        '700 000',
        '2 100 000',
        '29,2 %',
        '',
      ],
    ],
    [
      'toShare',
      ['Att fördela på medlemmarna', '', '700 000', '700 000', '1 200 000', '2 600 000', '36,1 %', ''],
    ],
  ])('%s', (row, words) => {
    expect(rowWords(built, row)).toEqual(words);
  });

  test('rows stand in the plan’s order, what a grant did not pay under it, and are counted through', () => {
    const rows = built.sections.flatMap((section) => section.rows).map(({ id, number }) => [number, id]);
    expect(rows.slice(2, 8)).toEqual([
      [3, 'budgetTotal'],
      [4, 'funding:Bidrag'],
      [5, 'overCap:Bidrag'],
      [6, 'funding:Egen'],
      [7, 'toShare'],
      [8, 'member:a'],
    ]);
  });

  test('F2: what is not used has a row of its own', () => {
    // 300 000 of costs, a grant of 500 000 a year: 200 000 unused in each.
    const plan = planWith({
      lines: [amountLine('x', 300_000)],
      funding: [grant('Bidrag', 0, { amount: yearly(500_000) })],
    });
    const sheet = builtSheet(plan);
    expect(rowWords(sheet, 'unused:Bidrag').slice(0, 3)).toEqual(['Outnyttjat bidrag', '', '200 000']);
    expect(sectionOf(sheet, 'funding')?.rows.map(({ id }) => id)).not.toContain('overCap:Bidrag');
  });

  test('name and note are typed in their cells', () => {
    expect(cellAt(built, 'funding:Egen/name').edit).toEqual({
      kind: 'text',
      row: 'funding:Egen',
      property: 'name',
    });
    expect(cellAt(built, 'funding:Egen/note').edit).toMatchObject({ property: 'note' });
    expect(cellAt(built, 'funding:Egen/y2025').origin).toBe('computed');
  });

  test('S3: an overridden input marks the basis, with the base’s value', () => {
    const changed = builtSheet(
      { ...PLAN, scenarios: [scenario('s', { 'funding:Egen.percent': yearly(25) })] },
      's',
    );
    expect(cellAt(changed, 'funding:Egen/basis').override).toMatchObject({ base: yearly(50) });
    expect(cellAt(changed, 'funding:Bidrag/basis').override).toBeNull();
  });

  test('C2: where a line has no amount, what is of it is empty', () => {
    const broken = builtSheet({
      ...PLAN,
      lines: [...PLAN.lines, { ...amountLine('Krona', 1), amount: { years: {} } }],
    });
    expect(cellAt(broken, 'toShare/sum').value.kind).toBe('none');
    expect(rowWords(broken, 'funding:Egen')[2]).toBe('700 000');
  });
});
