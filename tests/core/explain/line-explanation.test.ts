import { describe, expect, test } from 'vitest';
import { amountLine, payLine, percentageLine, planWith } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { explained, formulaWords } from './explained.ts';

describe('X1: cost lines', () => {
  test.each([
    ['line:lon/y2027', '840 000 kr × 1,03² = 891 156 kr', 'Lön 2027: 840 000 kr × 1,03² = 891 156 kr.', 'C1'],
    [
      'line:oh/y2027',
      '15 % × 891 156 kr ≈ 133 673 kr',
      'OH, påslag 2027: 15 % av Lön 891 156 kr = 133 673,40 kr, avrundat till 133 673 kr.',
      'C2',
    ],
    [
      'line:resor/y2025',
      '2 250 mil × 40 kr/mil = 90 000 kr',
      'Resor 2025: 2 250 mil × 40 kr/mil = 90 000 kr.',
      'C3',
    ],
    [
      'line:lon/sum',
      '840 000 kr + 865 200 kr + 891 156 kr = 2 596 356 kr',
      'Lön, summa: 840 000 kr + 865 200 kr + 891 156 kr = 2 596 356 kr.',
      'A5',
    ],
    [
      'line:lon/share',
      '2 596 356 kr ÷ 3 585 809 kr ≈ 72,4 %',
      'Lön, andel av kostnaderna: 2 596 356 kr av 3 585 809 kr = 72,4 %.',
      'N3',
    ],
    [
      'budgetTotal/y2027',
      '891 156 kr + 133 673 kr + 90 000 kr + 110 000 kr = 1 224 829 kr',
      'Årets kostnad, 2027: 891 156 kr + 133 673 kr + 90 000 kr + 110 000 kr = 1 224 829 kr.',
      'C5',
    ],
  ])('%s', (cell, formula, sentence, rule) => {
    const found = explained(cell);
    expect(formulaWords(found.formula)).toBe(formula);
    expect(sv(found.sentence)).toBe(sentence);
    expect(found.rule).toBe(rule);
  });

  test('C1: months and an index that differs by year', () => {
    const plan = planWith({
      years: [2025, 2026, 2027].map((year) => ({ year, months: 7 })),
      lines: [payLine('Lön', 420_000, { 2026: 2, 2027: '3.5' })],
    });
    expect(formulaWords(explained('line:Lön/y2027', plan).formula)).toBe(
      '420 000 kr × 1,02 × 1,035 × 7 ÷ 12 ≈ 258 647 kr',
    );
    expect(sv(explained('line:Lön/y2027', plan).sentence)).toContain(
      '= 258 646,50 kr, avrundat till 258 647 kr.',
    );
  });

  test('C5: income is taken away in the sum', () => {
    const plan = planWith({ lines: [amountLine('a', 100), amountLine('b', -30)] });
    expect(formulaWords(explained('budgetTotal/y2025', plan).formula)).toBe('100 kr − 30 kr = 70 kr');
  });

  test('a long sum is not spelled out', () => {
    const plan = planWith({ lines: Array.from({ length: 30 }, (_, place) => amountLine(`l${place}`, 1)) });
    const total = explained('budgetTotal/y2025', plan);
    expect(sv(total.sentence)).toBe('Årets kostnad, 2025: summan av 30 belopp = 30 kr.');
    expect(total.parts).toHaveLength(30);
  });

  test('C2: a percentage of several lines', () => {
    const plan = planWith({
      lines: [amountLine('a', 100), amountLine('b', 50), percentageLine('p', 10, ['a', 'b'])],
    });
    expect(sv(explained('line:p/y2025', plan).sentence)).toBe('p 2025: 10 % av a och b 150 kr = 15 kr.');
    expect(explained('line:p/y2025', plan).parts.map(({ cell }) => cell)).toEqual([
      'input:line:p.percent',
      'line:a/y2025',
      'line:b/y2025',
    ]);
  });
});
