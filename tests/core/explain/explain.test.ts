import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { explain } from '../../../core/explain/explain.ts';
import type { Explanation, ExplanationFormula } from '../../../core/explain/explanation.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  amountLine,
  joinedIn,
  keyColumn,
  member,
  payLine,
  percentageLine,
  planWith,
  stegetVidare,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv, svValue } from '../../builders/sentences.ts';

const PLAN = examplePlan();

function explained(cell: string, plan: Plan = PLAN, scenario = plan.base.id): Explanation {
  const found = explain(plan, scenario, calculate(plan, scenario), cell);
  if (!found) throw new Error(`Nothing explains ${cell}`);
  return found;
}

function formulaWords(formula: ExplanationFormula | null): string {
  if (!formula) return '';
  const { terms, operators, result, exact } = formula;
  const left = terms.map(
    ({ value }, place) => (place === 0 ? '' : `${operators[place - 1]} `) + svValue(value),
  );
  return `${left.join(' ')} ${exact ? '=' : '≈'} ${svValue(result.value)}`;
}

/** The tree's titles and values, a line a node, indented. */
function tree(node: Explanation, depth = 0): readonly string[] {
  const own = `${'  '.repeat(depth)}${sv(node.title)}: ${svValue(node.value)}`;
  return [own, ...node.parts.flatMap((part) => tree(part, depth + 1))];
}

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

describe('X1: the members together', () => {
  test.each([
    ['member:mellerud/sum', 'Mellerud betalar alla år: 186 560 kr + 191 197 kr + 195 973 kr = 573 730 kr.'],
    [
      'member:mellerud/perInhabitant',
      'Mellerud, kronor per invånare: 573 730 kr ÷ 9 165 invånare = 62,60 kr.',
    ],
    [
      'member:mellerud/share',
      'Mellerud: 9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest).',
    ],
    ['member:mellerud/ceiling', 'Mellerud, tak: 200 000 kr/år, inmatat. Håller taket alla tre åren.'],
    ['financingTotal/share', 'Andelarna tillsammans: 100 %.'],
    ['financingTotal/weight', 'Alla som är med, tillsammans: 56 703.'],
    [
      'financingTotal/perInhabitant',
      'Alla som är med, kronor per invånare: 3 585 809 kr ÷ 56 703 invånare = 63,24 kr.',
    ],
    ['difference/y2025', '1 166 000 kr − 1 166 000 kr = 0 kr: det medlemmarna betalar är exakt kostnaden.'],
  ])('%s', (cell, sentence) => {
    expect(sv(explained(cell).sentence)).toBe(sentence);
  });

  test('A1: what nobody pays says why', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: [member('A', 1, { joined: joinedIn(false) })],
    });
    expect(sv(explained('unfunded/y2025', plan).sentence)).toBe(
      'Utan finansiering 2025: 100 kr. Ingen är med 2025, så hela kostnaden saknar finansiering.',
    );
    expect(sv(explained('unfunded/sum', plan).sentence)).toBe(
      'Utan finansiering, summa: 100 kr + 100 kr + 100 kr = 300 kr.',
    );
    expect(sv(explained('difference/y2025', plan).sentence)).toContain('inte hela kostnaden');
  });

  test('A1: what is not allocated names the weight that is missing', () => {
    const plan = planWith({ lines: [amountLine('x', 100)], members: [member('Mellerud', null)] });
    expect(sv(explained('unallocated/y2025', plan).sentence)).toMatch(/^Ofördelat 2025: 100 kr\. .*Mellerud/);
  });
});

describe('X1: inputs explain themselves', () => {
  test.each([
    [
      'member:mellerud/weight',
      'Mellerud, invånare: 9 165 den 31 december 2023 (SCB, folkmängd).',
      'register',
    ],
    [
      'member:vanersborg/weight',
      'Vänersborg*, invånare: 6 965, inmatat. Registret har 40 012 den 31 december 2023.',
      'typed',
    ],
    ['line:ovrigt/y2026', 'Övrigt, belopp 2026: 110 000 kr/år, inmatat.', 'typed'],
    ['line:lon/y2025', 'Lön, lön per år: 840 000 kr/år, inmatat.', 'typed'],
    ['member:mellerud/joined', 'Mellerud är med.', 'typed'],
    ['member:amal/joined', 'Åmål är inte med.', 'typed'],
    ['input:plan.key', 'Nyckel: folkmängd, valt.', 'typed'],
  ])('%s', (cell, sentence, origin) => {
    const found = explained(cell);
    expect(sv(found.sentence)).toBe(sentence);
    expect(found.origin).toBe(origin);
    expect(found.parts).toEqual([]);
  });

  test('S3: an overridden input names the base’s value', () => {
    expect(sv(explained('input:line:resor.quantity', PLAN, 'utan-munkedal').sentence)).toBe(
      'Resor, antal: 2 000 mil, inmatat. Bas: 2 250 mil.',
    );
    expect(sv(explained('member:munkedal/joined', PLAN, 'utan-munkedal').sentence)).toBe(
      'Munkedal är inte med. Bas: med.',
    );
    expect(sv(explained('line:ovrigt/y2026', PLAN, 'bara-fyra').sentence)).toBe(
      'Övrigt, belopp 2026: 80 000 kr/år, inmatat. Bas: 110 000 kr/år.',
    );
  });

  test('N4: arithmetic stands as it was typed', () => {
    const plan = planWith({
      lines: [
        {
          ...payLine('lon', 0),
          kind: 'pay',
          annualPay: { text: '=25000*1.4*7', value: '245000' },
          index: yearly(0),
        },
      ],
    });
    const found = explained('line:lon/y2025', plan);
    expect(sv(found.sentence)).toBe('lon, lön per år: =25000*1,4*7 = 245 000 kr/år, inmatat.');
    expect(formulaWords(found.formula)).toBe('=25000*1,4*7 = 245 000 kr');
  });

  test('C5: a typed amount that is rounded to the unit is explained by its rounding', () => {
    const plan = planWith({ lines: [amountLine('x', '100.5')] });
    expect(sv(explained('line:x/y2025', plan).sentence)).toBe('x 2025: 100,50 kr, avrundat till 101 kr.');
  });

  test('membership by year', () => {
    const plan = planWith({
      members: [member('A', 1, { joined: joinedIn({ 2025: false, 2026: true, 2027: true }) })],
    });
    expect(sv(explained('member:a/joined', plan).sentence)).toBe('A är med 2026 och 2027.');
  });
});

describe('cells without a figure have no explanation', () => {
  test.each([
    'member:amal/y2025',
    'member:amal/sum',
    'member:amal/share',
    'member:mellerud/name',
    'line:lon/note',
    'line:nej/y2025',
    'member:mellerud/y1999',
    'input:line:nej.amount',
    'nonsense',
    '',
  ])('%s', (cell) => {
    expect(explain(PLAN, PLAN.base.id, calculate(PLAN, PLAN.base.id), cell)).toBeNull();
  });

  test('A1: what could not be computed', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: [member('A', null), member('B', 1)],
      minimumMembers: typed(1),
    });
    expect(explain(plan, 'base', calculate(plan, 'base'), 'member:b/y2025')).toBeNull();
  });
});

test('a tree is worked out as it is unfolded', () => {
  const plan = stegetVidare();
  const outcome = calculate(plan, plan.base.id);
  const found = explain(plan, plan.base.id, outcome, 'financingTotal/sum');
  const parts = Object.getOwnPropertyDescriptor(found, 'parts');
  expect(parts?.get).toBeTypeOf('function');
  expect(found?.parts).toBe(found?.parts);
});
