import { describe, expect, test } from 'vitest';
import { setInput, type Plan } from '../../../core/index.ts';
import { copiedSentences, copiedTree } from '../../../renderer/explain/copied-text.ts';
import { AS_BEGUN, treeRows, type Unfolding } from '../../../renderer/explain/tree-rows.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { explained, PLAN } from './explained.ts';

const sv = createTranslator('sv');
const en = createTranslator('en');
const plain = (words: string) => words.replaceAll('\u00a0', ' ');
const sentences = (cell: string, language = sv, plan: Plan = PLAN, scenario = plan.base.id) =>
  plain(copiedSentences(explained(cell, plan, scenario), language));
const tree = (cell: string, language = sv, unfolding: Unfolding = AS_BEGUN, plan: Plan = PLAN, id?: string) =>
  plain(copiedTree(treeRows(explained(cell, plan, id), unfolding), language));

describe('X1, what is copied', () => {
  // 9 165 / 56 703 = 0,16163 …; 16 % of 1 166 000 is 186 560; 200 000 − 186 560 = 13 440.
  test('sentences that stand alone, with the ceiling, in both languages', () => {
    expect(sentences('member:mellerud/y2025')).toBe(
      'Mellerud 2025: 9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest); 16 % × 1 166 000 kr = 186 560 kr. Under taket. 13 440 kr kvar till 200 000 kr/år.',
    );
    expect(sentences('member:mellerud/y2025', en)).toBe(
      'Mellerud 2025: 9,165 of 56,703 inhabitants = 16.16%, rounded to 16% (largest remainder); 16% × 1,166,000 kr = 186,560 kr. Under the ceiling. 13,440 kr left to 200,000 kr/year.',
    );
  });

  test('a ceiling that its own sentence speaks of is said once', () => {
    expect(sentences('member:mellerud/ceiling').match(/Håller taket/g)).toHaveLength(1);
  });

  // 98 % are left when all are rounded down; 16,163 − 16 = 0,163.
  test('the tree as it is unfolded, a step a line', () => {
    expect(tree('member:mellerud/y2025')).toBe(
      [
        'Mellerud betalar 2025: 186 560 kr. Belopp i hela steg: 16 % × 1 166 000 kr',
        '    Andel, avrundad: 16 %. Avrundad till hela steg: 9 165 ÷ 56 703',
        '        Andel, exakt: 16,163 %. Värdet delat med allas: 9 165 ÷ 56 703',
        '            Mellerud, invånare: 9 165 (ur registret). Folkmängd 31 december 2023 (SCB, folkmängd)',
        '            Alla sju som är med, invånare: 56 703. Allas värden tillsammans',
        '        Avrundning, procentenheter: −0,163. Avrundat nedåt ger 98 %. De två procent som är kvar går till de största resterna: Munkedal (0,52) och Årjäng (0,45). Mellerud (0,16) får ingen',
        '    Årets kostnad, 2025: 1 166 000 kr. Raderna tillsammans: 840 000 kr + 126 000 kr + 90 000 kr + 110 000 kr',
        '        Lön, lön per år: 840 000 kr (inmatat)',
        '        OH, påslag 2025: 126 000 kr. Procent av andra rader: 15 % × 840 000 kr',
        '        Resor 2025: 90 000 kr. Antal gånger pris: 2 250 mil × 40 kr/mil',
        '        Övrigt, belopp 2025: 110 000 kr (inmatat)',
        '',
      ].join('\n'),
    );
  });

  test('what is folded away is not copied; English has English figures', () => {
    const folded = { ...AS_BEGUN, folds: new Map([['0', false]]) };
    expect(tree('member:mellerud/y2025', en, folded).split('\n').slice(0, 4)).toEqual([
      'Mellerud pays in 2025: 186,560 kr. Amount in whole steps: 16% × 1,166,000 kr',
      '    Share, rounded: 16%. Rounded to whole steps: 9,165 ÷ 56,703',
      "    The year's cost, 2025: 1,166,000 kr. The lines together: 840,000 kr + 126,000 kr + 90,000 kr + 110,000 kr",
      '        Lön, pay per year: 840,000 kr (typed)',
    ]);
  });

  test('notes, sources and the base’s value stand with their input (S3, X1.11)', () => {
    const scenario = PLAN.scenarios[0]?.id ?? '';
    const changed = setInput(PLAN, {
      scenario,
      input: 'line:resor.quantity',
      year: null,
      value: { all: { text: '1000', value: '1000' } },
    });
    if (!changed.ok) throw new Error('The quantity is refused');
    const plan: Plan = {
      ...changed.value.plan,
      remarks: {
        'line:resor.quantity': { note: 'Färre möten.', source: { text: 'Protokoll 4', date: '2025-01-02' } },
      },
    };
    expect(tree('line:resor/y2025', sv, AS_BEGUN, plan, scenario).split('\n')[1]).toBe(
      '    Resor, antal 2025: 1 000 mil (inmatat). Anteckning: Färre möten. Källa: Protokoll 4, 2025-01-02. Bas: 2 250 mil',
    );
  });
});
