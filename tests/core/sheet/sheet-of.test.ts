import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { sectionOf } from '../../../core/sheet/section-of.ts';
import { sheetOf } from '../../../core/sheet/sheet-of.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { typed } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { cellAt, cellWords, rowWords, builtSheet } from './cell-words.ts';

const PLAN = examplePlan();

describe('the base of the example, as it is printed', () => {
  const base = builtSheet(PLAN);

  test.each([
    [
      'line:lon',
      [
        'Lön',
        '840 000 kr/år, index 3 %',
        '840 000',
        '865 200',
        '891 156',
        '2 596 356',
        '72,4 %',
        'Samordnare',
      ],
    ],
    [
      'line:oh',
      ['OH, påslag', '15 % av Lön', '126 000', '129 780', '133 673', '389 453', '10,9 %', 'Schablon'],
    ],
    ['line:resor', ['Resor', '2 250 mil × 40 kr/mil', '90 000', '90 000', '90 000', '270 000', '7,5 %', '']],
    [
      'line:ovrigt',
      [
        'Övrigt',
        'Belopp per år',
        '110 000',
        '110 000',
        '110 000',
        '330 000',
        '9,2 %',
        'Möten, kompetensutveckling',
      ],
    ],
    [
      'budgetTotal',
      ['Summa kostnader', '', '1 166 000', '1 194 980', '1 224 829', '3 585 809', '100,0 %', ''],
    ],
    [
      'member:mellerud',
      [
        'true',
        'Mellerud',
        '9165',
        '16,16 % → 16 %',
        '186 560',
        '191 197',
        '195 973',
        '573 730',
        '62.60',
        '200 000/år',
      ],
    ],
    [
      'member:arjang',
      ['true', 'Årjäng', '9893', '17,45 % → 18 %', '209 880', '215 096', '220 469', '645 445', '65.24', ''],
    ],
    ['member:amal', ['false', 'Åmål', '12006', '–', '–', '–', '–', '–', '–', '']],
    [
      'financingTotal',
      [
        '7',
        'Summa finansiering',
        '56703',
        '100 %',
        '1 166 000',
        '1 194 980',
        '1 224 829',
        '3 585 809',
        '63.24',
        '',
      ],
    ],
    ['difference', ['', 'Skillnad mot budget', '', '', '0', '0', '0', '0', '', '']],
  ])('C1–C5, A2, A4, A5: %s', (row, words) => {
    expect(rowWords(base, row)).toEqual(words);
  });

  test('both sections have the same year columns, in order', () => {
    const years = base.sections.map(({ columns }) => columns.filter(({ year }) => year).map(({ id }) => id));
    expect(years).toEqual([
      ['y2025', 'y2026', 'y2027'],
      ['y2025', 'y2026', 'y2027'],
    ]);
  });

  test('sections say what their figures are', () => {
    expect(base.sections.map(({ title, subtitle }) => `${sv(title)}: ${sv(subtitle)}`)).toEqual([
      'Budget: Kostnader i kr, prisnivå 2025',
      'Finansiering: Efter folkmängd 31 dec 2023, hela procent med största rest, i kr',
    ]);
  });

  test('rows are counted through both sections, one number kept for the row that adds a member', () => {
    const numbers = base.sections.flatMap(({ rows }) => rows.map(({ id, number }) => [id, number]));
    expect(numbers).toContainEqual(['line:lon', 1]);
    expect(numbers).toContainEqual(['budgetTotal', 5]);
    expect(numbers).toContainEqual(['member:bengtsfors', 6]);
    expect(numbers).toContainEqual(['member:amal', 13]);
    expect(numbers).toContainEqual(['financingTotal', 15]);
    expect(numbers).toContainEqual(['difference', 16]);
  });

  test('A4: amounts that add up to the cost say so', () => {
    expect(cellAt(base, 'difference/y2026').mark).toBe('sumsExactly');
    const said = cellAt(base, 'difference/ceiling');
    expect(said.mark).toBe('sumsExactly');
    expect(said.remark && sv(said.remark)).toBe('Summerar exakt');
  });

  test('T2: a ceiling that holds says so', () => {
    const cell = cellAt(base, 'member:mellerud/ceiling');
    expect(cell.mark).toBe('holds');
    expect(cell.remark && sv(cell.remark)).toBe('Hålls alla år');
  });

  test('S3: nothing differs from the base in the base', () => {
    const cells = base.sections.flatMap(({ rows }) => rows.flatMap(({ cells }) => Object.values(cells)));
    expect(cells.filter(({ override }) => override)).toEqual([]);
  });

  test('K7: typed and registered inhabitants are told apart', () => {
    expect(cellAt(base, 'member:vanersborg/weight').origin).toBe('typed');
    expect(cellAt(base, 'member:mellerud/weight').origin).toBe('register');
    expect(base.footnotes.map(sv)).toEqual([
      '* Endast Dalslandsdelen av Vänersborg räknas, inmatat värde.',
      'Övriga invånartal: SCB, folkmängd 31 dec 2023.',
    ]);
  });
});

describe('a scenario that differs', () => {
  const scenario = builtSheet(PLAN, 'utan-munkedal');

  test('T1: each year over the ceiling is marked, and so is the ceiling', () => {
    expect(rowWords(scenario, 'member:mellerud').slice(4, 7)).toEqual(['231 200', '236 996', '242 966']);
    for (const year of ['y2025', 'y2026', 'y2027'])
      expect(cellAt(scenario, `member:mellerud/${year}`).mark).toBe('over');
    const ceiling = cellAt(scenario, 'member:mellerud/ceiling');
    expect(ceiling.mark).toBe('over');
    expect(ceiling.remark && sv(ceiling.remark)).toBe('Över 3 av 3 år');
  });

  test('S3: a member that is off stays in its row and shows what it has in the base', () => {
    const row = sectionOf(scenario, 'financing').rows.find(({ id }) => id === 'member:munkedal');
    expect(row?.off).toBe(true);
    expect(row?.number).toBe(10);
    expect(rowWords(scenario, 'member:munkedal')).toEqual([
      'false',
      'Munkedal',
      '10502',
      '–',
      '–',
      '–',
      '–',
      '–',
      '–',
      '',
    ]);
    const ceiling = cellAt(scenario, 'member:munkedal/ceiling');
    expect(ceiling.remark && sv(ceiling.remark)).toBe('Ej med (bas: 19 %)');
    expect(cellAt(scenario, 'member:munkedal/joined').override).toEqual({
      input: 'member:munkedal.joined',
      year: null,
      base: { all: true },
    });
  });

  test('S3: one that is off in the base too has no share to show', () => {
    const ceiling = cellAt(scenario, 'member:amal/ceiling');
    expect(ceiling.remark && sv(ceiling.remark)).toBe('Ej med');
  });

  test('S3: the basis of an overridden line is marked and keeps the base at hand', () => {
    const basis = cellAt(scenario, 'line:resor/basis');
    expect(cellWords(basis)).toBe('2 000 mil × 40 kr/mil');
    expect(basis.override).toMatchObject({ input: 'line:resor.quantity', base: { all: { value: '2250' } } });
    const note = cellAt(scenario, 'line:resor/note');
    expect(note.remark && sv(note.remark)).toBe('Bas 90 000 kr/år');
    expect(cellAt(scenario, 'line:lon/basis').override).toBeNull();
  });

  test('S3: the years of an overridden amount are marked', () => {
    const four = builtSheet(PLAN, 'bara-fyra');
    expect(cellAt(four, 'line:ovrigt/y2026').override).toMatchObject({ input: 'line:ovrigt.amount' });
    expect(cellAt(four, 'line:ovrigt/basis').override).toBeNull();
  });

  test('S3: of an override of one year, that year alone is marked', () => {
    const [head] = PLAN.scenarios;
    const one = {
      id: 'ett',
      letter: 'D',
      name: 'Ett år',
      note: '',
      overrides: { 'line:ovrigt.amount@2026': typed(5) },
    };
    const plan = { ...PLAN, scenarios: [...(head ? [head] : []), one] };
    const changed = builtSheet(plan, 'ett');
    expect(cellAt(changed, 'line:ovrigt/y2025').override).toBeNull();
    expect(cellAt(changed, 'line:ovrigt/y2026').override).toMatchObject({
      year: 2026,
      base: { value: '110000' },
    });
  });

  test('the base is calculated only where a row shows it', () => {
    const outcome = calculate(PLAN, PLAN.base.id);
    const never = () => {
      throw new Error('asked for the base');
    };
    expect(() => sheetOf(PLAN, PLAN.base.id, outcome, never)).not.toThrow();
    expect(() => sheetOf(PLAN, 'utan-munkedal', calculate(PLAN, 'utan-munkedal'), never)).toThrow(
      'asked for the base',
    );
  });
});
