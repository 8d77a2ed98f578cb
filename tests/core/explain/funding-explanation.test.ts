import { describe, expect, test } from 'vitest';
import {
  amountLine,
  grant,
  member,
  ownFinancing,
  payLine,
  planWith,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { explained, formulaWords, tree } from './explained.ts';

/**
 * 1 400 000 of pay and 1 000 000 of rent. Own: half the pay, 700 000. The grant: 90 % of the 1 700 000 that are left,
 * and 70 000: 1 600 000 a year; at most 1 000 000 a year and 2 500 000 in all.
 */
const PLAN = planWith({
  lines: [payLine('Samordnare', 1_400_000), amountLine('Hyra', 1_000_000)],
  funding: [
    grant('Bidrag', 90, { amount: yearly(70_000), capYear: yearly(1_000_000), capPeriod: typed(2_500_000) }),
    ownFinancing('Egen', 50, ['Samordnare']),
  ],
  members: [member('A', 1)],
});
const said = (cell: string, plan = PLAN) => sv(explained(cell, plan).sentence);

describe('F1: own financing', () => {
  test('p % of its lines', () => {
    const found = explained('funding:Egen/y2025', PLAN);
    expect(found.rule).toBe('F1');
    expect(formulaWords(found.formula)).toBe('50 % × 1 400 000 kr = 700 000 kr');
    expect(sv(found.sentence)).toBe('Egen 2025: 50 % av Samordnare 1 400 000 kr = 700 000 kr.');
    expect(en(found.sentence)).toBe('Egen 2025: 50% of Samordnare 1,400,000 kr = 700,000 kr.');
    expect(tree(found)).toEqual([
      'Egen 2025: 700 000 kr',
      '  Egen, betalas av: Ägaren',
      '  Egen, andel av kostnaden 2025: 50 %',
      '  Egen, kostnader som ingår: Samordnare',
      '  Samordnare, lön per år: 1 400 000 kr',
    ]);
  });

  test('at most what is left', () => {
    // 60 % and 60 % of 100: 60, and 40 that are left.
    const plan = planWith({
      lines: [amountLine('x', 100)],
      funding: [ownFinancing('a', 60), ownFinancing('b', 60)],
    });
    const found = explained('funding:b/y2025', plan);
    expect(sv(found.sentence)).toBe(
      'b 2025: 60 % av alla kostnader 100 kr = 60 kr. Bara 40 kr är kvar att betala. Betalar 40 kr.',
    );
    expect(formulaWords(found.formula)).toBe('60 kr − 20 kr = 40 kr');
    expect(tree(found)).toContain('  b, kvar att betala 2025: 40 kr');
  });

  test('of costs below zero, nothing', () => {
    const plan = planWith({ lines: [amountLine('x', -100)], funding: [ownFinancing('a', 50)] });
    expect(said('funding:a/y2025', plan)).toBe(
      'a 2025: 50 % av alla kostnader −100 kr är under noll, så inget betalas.',
    );
  });
});

describe('F2: grants', () => {
  test('entitled, the cap of the year, and what is paid', () => {
    const found = explained('funding:Bidrag/y2025', PLAN);
    expect(found.rule).toBe('F2');
    expect(sv(found.sentence)).toBe(
      'Bidrag 2025: 90 % av alla kostnader efter egenfinansiering 1 700 000 kr + 70 000 kr = 1 600 000 kr. Taket 1 000 000 kr/år gäller, så 600 000 kr ligger över det. Betalar 1 000 000 kr.',
    );
    expect(formulaWords(found.formula)).toBe('1 600 000 kr − 600 000 kr = 1 000 000 kr');
    expect(found.formula?.terms.map(({ cell }) => cell)).toEqual([null, 'overCap:Bidrag/y2025']);
    expect(tree(found)).toEqual([
      'Bidrag 2025: 1 000 000 kr',
      '  Bidrag 2025, före tak och vad som är kvar: 1 600 000 kr',
      '    Bidrag, andel av kostnaden 2025: 90 %',
      '    Bidrag, belopp 2025: 70 000 kr',
      '    Samordnare, lön per år: 1 400 000 kr',
      '    Hyra, belopp 2025: 1 000 000 kr',
      '    Egen för Samordnare 2025: 700 000 kr',
      '      Egen, andel av kostnaden 2025: 50 %',
      '  Bidrag, tak per år 2025: 1 000 000 kr',
    ]);
  });

  test('the cap for the period, and what is left of it', () => {
    expect(said('funding:Bidrag/y2027')).toContain(
      'Av taket 2 500 000 kr för hela perioden är 500 000 kr kvar 2027, så 1 100 000 kr ligger över det. Betalar 500 000 kr.',
    );
    const left = explained('funding:Bidrag/y2027', PLAN).parts[1];
    expect(left && sv(left.sentence)).toBe(
      'Bidrag, kvar av taket för perioden 2027: 2 500 000 kr − 1 000 000 kr − 1 000 000 kr = 500 000 kr.',
    );
    expect(left?.parts.map(({ cell }) => cell)).toEqual([
      'input:funding:Bidrag.capPeriod',
      'funding:Bidrag/y2025',
      'funding:Bidrag/y2026',
    ]);
  });

  test('what is over the cap, and in sum', () => {
    expect(said('overCap:Bidrag/y2025')).toBe(
      'Bidrag, över bidragstaket 2025: 1 600 000 kr − 1 000 000 kr = 600 000 kr. Taket 1 000 000 kr/år gäller, så 600 000 kr ligger över det.',
    );
    expect(said('overCap:Bidrag/sum')).toBe(
      'Bidrag, över bidragstaket, summa: 600 000 kr + 600 000 kr + 1 100 000 kr = 2 300 000 kr.',
    );
  });

  test('what is not used, for nothing more is left to pay', () => {
    // 300 000 of costs, of which own financing bears 100 000: of 500 000 a year 200 000 are paid.
    const plan = planWith({
      lines: [amountLine('x', 100_000), amountLine('y', 200_000)],
      funding: [ownFinancing('egen', 100, ['x']), grant('bidrag', 0, { amount: yearly(500_000) })],
    });
    expect(said('funding:bidrag/y2025', plan)).toBe(
      'bidrag 2025: 500 000 kr. Bara 200 000 kr är kvar att betala, så 300 000 kr är outnyttjat. Betalar 200 000 kr.',
    );
    expect(said('unused:bidrag/y2025', plan)).toBe(
      'bidrag, outnyttjat 2025: 500 000 kr − 200 000 kr = 300 000 kr. Bara 200 000 kr är kvar att betala, så 300 000 kr är outnyttjat.',
    );
    expect(tree(explained('unused:bidrag/y2025', plan))).toContain(
      '  bidrag, kvar att betala 2025: 200 000 kr',
    );
  });

  test('in sum, as a share of the costs, and its basis', () => {
    expect(said('funding:Bidrag/sum')).toBe(
      'Bidrag, summa: 1 000 000 kr + 1 000 000 kr + 500 000 kr = 2 500 000 kr.',
    );
    expect(said('funding:Bidrag/share')).toBe(
      'Bidrag, andel av kostnaderna: 2 500 000 kr av 7 200 000 kr = 34,7 %.',
    );
    expect(said('funding:Egen/basis')).toBe('Egen, underlag: 50 % av Samordnare, betalas av Ägaren.');
    expect(explained('funding:Egen/basis', PLAN).parts).toHaveLength(3);
  });
});

describe('F3: what is left to share', () => {
  test('costs less funding', () => {
    const found = explained('toShare/y2025', PLAN);
    expect(sv(found.sentence)).toBe(
      'Att fördela på medlemmarna 2025: 2 400 000 kr − 1 000 000 kr − 700 000 kr = 700 000 kr.',
    );
    expect(found.formula?.terms.map(({ cell }) => cell)).toEqual([
      'budgetTotal/y2025',
      'funding:Bidrag/y2025',
      'funding:Egen/y2025',
    ]);
  });

  test('a member’s amount leads to it', () => {
    expect(explained('member:a/y2025', PLAN).formula?.terms.map(({ cell }) => cell)).toEqual([
      'member:a/share',
      'toShare/y2025',
    ]);
  });

  test('the difference is against it', () => {
    const { formula, sentence } = explained('difference/y2027', PLAN);
    expect(formula?.terms.map(({ cell }) => cell)).toEqual(['financingTotal/y2027', 'toShare/y2027']);
    expect(sv(sentence)).toBe(
      '1 200 000 kr − 1 200 000 kr = 0 kr: det medlemmarna betalar är exakt det som fördelas på dem.',
    );
  });
});
