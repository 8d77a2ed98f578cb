import { describe, expect, test } from 'vitest';
import {
  amountLine,
  keyColumn,
  member,
  planWith,
  stegetVidare,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv, svValue } from '../../builders/sentences.ts';
import { explained, formulaWords, tree, PLAN } from './explained.ts';

describe('X1: a member’s amount', () => {
  const amount = explained('member:mellerud/y2025');

  test('as a sentence that stands alone, in both languages', () => {
    expect(sv(amount.sentence)).toBe(
      'Mellerud 2025: 9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest); 16 % × 1 166 000 kr = 186 560 kr.',
    );
    expect(en(amount.sentence)).toBe(
      'Mellerud 2025: 9,165 of 56,703 inhabitants = 16.16%, rounded to 16% (largest remainder); 16% × 1,166,000 kr = 186,560 kr.',
    );
  });

  test('as a formula whose terms lead to their cells', () => {
    const { formula } = explained('member:mellerud/y2025', PLAN, 'utan-munkedal');
    expect(formulaWords(formula)).toBe('20 % × 1 156 000 kr = 231 200 kr');
    expect(formula?.terms.map(({ cell }) => cell)).toEqual(['member:mellerud/share', 'budgetTotal/y2025']);
  });

  test('as a tree down to inputs', () => {
    expect(tree(amount)).toEqual([
      'Mellerud betalar 2025: 186 560 kr',
      '  Andel, avrundad: 16 %',
      '    Andel, exakt: 16,163 %',
      '      Mellerud, invånare: 9 165',
      '      Alla sju som är med, invånare: 56 703',
      '        Bengtsfors, invånare: 9 138',
      '        Dals-Ed, invånare: 4 606',
      '        Färgelanda, invånare: 6 434',
      '        Mellerud, invånare: 9 165',
      '        Munkedal, invånare: 10 502',
      '        Vänersborg*, invånare: 6 965',
      '        Årjäng, invånare: 9 893',
      '    Avrundning, procentenheter: −0,163',
      '      Andelar: hela procent',
      '      Andelar avrundas: största rest',
      '  Årets kostnad, 2025: 1 166 000 kr',
      '    Lön, lön per år: 840 000 kr',
      '    OH, påslag 2025: 126 000 kr',
      '      OH, påslag, procent 2025: 15 %',
      '      Lön, lön per år: 840 000 kr',
      '    Resor 2025: 90 000 kr',
      '      Resor, antal 2025: 2 250 mil',
      '      Resor, pris per mil 2025: 40 kr/mil',
      '    Övrigt, belopp 2025: 110 000 kr',
    ]);
  });

  test('A2: the rounding says who got what was left', () => {
    const rounding = amount.parts[0]?.parts[1];
    expect(rounding && sv(rounding.sentence)).toBe(
      'Avrundat nedåt ger 98 %. De två procent som är kvar går till de största resterna: Munkedal (0,52) och Årjäng (0,45). Mellerud (0,16) får ingen.',
    );
  });

  test('T1: what it means against the ceiling', () => {
    expect(amount.remark && sv(amount.remark.message)).toBe(
      'Under taket. 13 440 kr kvar till 200 000 kr/år.',
    );
    const over = explained('member:mellerud/y2025', PLAN, 'utan-munkedal').remark;
    expect(over?.mark).toBe('over');
    expect(over && sv(over.message)).toBe('Över taket. 31 200 kr över 200 000 kr/år.');
    expect(explained('member:munkedal/y2025').remark).toBeNull();
  });

  test('A4: a rounded amount says what it was rounded from, and its node who got the kronor', () => {
    const rounded = explained('member:mellerud/y2026');
    expect(sv(rounded.sentence)).toBe(
      'Mellerud 2026: 9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest); 16 % × 1 194 980 kr = 191 196,80 kr, avrundat till 191 197 kr (största rest).',
    );
    expect(formulaWords(rounded.formula)).toBe('16 % × 1 194 980 kr ≈ 191 197 kr');
    const step = rounded.parts[2];
    expect(step && `${sv(step.title)} ${svValue(step.value)}`).toBe('Avrundning, belopp 0,20 kr');
    expect(step && sv(step.sentence)).toBe(
      'Avrundat nedåt ger 1 194 976 kr. De fyra kronor som är kvar går till de största resterna: Bengtsfors (0,80), Färgelanda (0,80), Mellerud (0,80) och Vänersborg* (0,60).',
    );
  });

  test('A4: where the remainder moved the krona, it says so', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      shareRounding: 'none',
      members: [member('A', 1), member('B', 1), member('C', 1), member('D', 3)],
    });
    // 16,67 each and 50: floors 98, two left for three equal remainders; C, last by name, gets none.
    expect(sv(explained('member:c/y2025', plan).sentence)).toBe(
      'C 2025: 1 av 6 invånare = 16,67 %; 1 ÷ 6 × 100 kr ≈ 16,67 kr, avrundat nedåt till 16 kr så att delarna ger exakt 100 kr (största rest).',
    );
    const step = explained('member:c/y2025', plan).parts[2];
    expect(step && sv(step.sentence)).toBe(
      'Avrundat nedåt ger 98 kr. De två kronor som är kvar går till de största resterna: A (0,67) och B (0,67). C (0,67) får ingen. Vid lika rest går den största före, och bland lika stora den vars namn kommer först.',
    );
  });

  test('K2: equal parts', () => {
    const plan = stegetVidare({ key: { kind: 'equal' } });
    expect(sv(explained('member:mellerud/y2025', plan).sentence)).toBe(
      'Mellerud 2025: en av sju lika delar = 14,29 %; 1 ÷ 7 × 1 166 000 kr ≈ 166 571,43 kr, avrundat till 166 571 kr (största rest).',
    );
    const alone = { ...plan, members: plan.members.slice(0, 1) };
    expect(sv(explained('member:bengtsfors/y2025', alone).sentence)).toContain(
      'ensam om kostnaden = 100,00 %',
    );
  });

  test('K1: a column of the user’s own has its own unit', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      keyColumns: [{ ...keyColumn('tid'), name: 'Tid', unit: 'timmar' }],
      key: { kind: 'column', column: 'tid' },
      members: [
        member('A', null, { keyValues: { tid: yearly('1.5') } }),
        member('B', null, { keyValues: { tid: yearly(3) } }),
      ],
    });
    expect(sv(explained('member:a/y2025', plan).sentence)).toContain('A 2025: 1,5 av 4,5 timmar = 33,33 %');
  });
});
