import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { sheetOf } from '../../../core/sheet/sheet-of.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  amountLine,
  ceilingOf,
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
import { sv } from '../../builders/sentences.ts';
import { cellAt, cellWords, rowWords } from './cell-words.ts';

const PLAN = examplePlan();

function sheet(plan: Plan = PLAN, scenario = plan.base.id) {
  return sheetOf(plan, scenario, calculate(plan, scenario));
}

describe('the base of the example, as it is printed', () => {
  const base = sheet();

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
  const scenario = sheet(PLAN, 'utan-munkedal');

  test('T1: each year over the ceiling is marked, and so is the ceiling', () => {
    expect(rowWords(scenario, 'member:mellerud').slice(4, 7)).toEqual(['231 200', '236 996', '242 966']);
    for (const year of ['y2025', 'y2026', 'y2027'])
      expect(cellAt(scenario, `member:mellerud/${year}`).mark).toBe('over');
    const ceiling = cellAt(scenario, 'member:mellerud/ceiling');
    expect(ceiling.mark).toBe('over');
    expect(ceiling.remark && sv(ceiling.remark)).toBe('Över 3 av 3 år');
  });

  test('S3: a member that is off stays in its row and shows what it has in the base', () => {
    const row = scenario.sections[1].rows.find(({ id }) => id === 'member:munkedal');
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
    const four = sheet(PLAN, 'bara-fyra');
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
    const changed = sheet(plan, 'ett');
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

describe('what an edit of a cell changes', () => {
  const plan = planWith({
    lines: [
      payLine('lön', 100, 2),
      amountLine('fast', 10),
      amountLine('indexerad', 10, yearly(2)),
      amountLine('per år', { 2025: 1, 2026: 2, 2027: 3 }, yearly(2)),
      percentageLine('påslag', 10, ['lön']),
    ],
    members: [member('A', 100)],
  });
  const edits = sheet(plan);

  test.each([
    ['line:lön/y2025', { kind: 'input', input: 'line:lön.annualPay', year: null }],
    ['line:lön/y2026', null],
    ['line:fast/y2025', { kind: 'input', input: 'line:fast.amount', year: 2025 }],
    ['line:fast/y2027', { kind: 'input', input: 'line:fast.amount', year: 2027 }],
    ['line:indexerad/y2025', { kind: 'input', input: 'line:indexerad.amount', year: null }],
    ['line:indexerad/y2026', null],
    ['line:per år/y2025', { kind: 'input', input: 'line:per år.amount', year: 2025 }],
    ['line:påslag/y2025', null],
    ['line:fast/name', { kind: 'text', row: 'line:fast', property: 'name' }],
    ['line:fast/note', { kind: 'text', row: 'line:fast', property: 'note' }],
    ['line:fast/sum', null],
    ['member:a/joined', { kind: 'input', input: 'member:a.joined', year: null }],
    ['member:a/weight', { kind: 'input', input: 'member:a.population', year: null }],
    ['member:a/ceiling', { kind: 'input', input: 'member:a.ceiling', year: null }],
    ['member:a/y2025', null],
  ])('%s', (address, edit) => {
    const cell = cellAt(edits, address);
    expect(cell.edit).toEqual(edit);
    if (edit?.kind === 'input' && address !== 'member:a/joined') expect(cell.origin).toBe('typed');
  });

  test('C1: pay of a year with fewer months is not what was typed', () => {
    const short = sheet({ ...plan, years: plan.years.map((year) => ({ ...year, months: 7 })) });
    expect(cellAt(short, 'line:lön/y2025').edit).toBeNull();
  });
});

describe('what cannot be computed', () => {
  test('A1: a missing weight is named in its cell, its year stands unallocated, the rest goes on', () => {
    const plan = stegetVidare({ members: [member('Mellerud', null), member('Årjäng', 9893)] });
    const broken = sheet(plan);
    const weight = cellAt(broken, 'member:mellerud/weight');
    expect(weight.value).toMatchObject({ kind: 'none', error: true });
    expect(weight.mark).toBe('error');
    expect(weight.issues).toContain('weightMissing');
    expect(rowWords(broken, 'budgetTotal')[2]).toBe('1 166 000');
    expect(rowWords(broken, 'unallocated').slice(4, 8)).toEqual([
      '1 166 000',
      '1 194 980',
      '1 224 829',
      '3 585 809',
    ]);
    expect(cellAt(broken, 'member:arjang/y2025').value.kind).toBe('none');
  });

  test('A1: nobody joined is unfunded, on a row of its own, and the difference is the whole cost', () => {
    const plan = stegetVidare({ members: [member('Mellerud', 9165, { joined: joinedIn(false) })] });
    const broken = sheet(plan);
    expect(rowWords(broken, 'unfunded')[7]).toBe('3 585 809');
    expect(rowWords(broken, 'difference')[7]).toBe('−3 585 809');
    expect(cellAt(broken, 'difference/y2025').mark).toBeNull();
    expect(rowWords(broken, 'financingTotal')[0]).toBe('0');
  });

  test('F3: rows that are zero in every year are not there', () => {
    const ids = sheet().sections[1].rows.map(({ id }) => id);
    expect(ids).not.toContain('unfunded');
    expect(ids).not.toContain('roundingDifference');
  });

  test('C2: lines in a circle of percentages have no amounts and say so', () => {
    const plan = planWith({ lines: [percentageLine('a', 10, ['b']), percentageLine('b', 10, ['a'])] });
    const broken = sheet(plan);
    expect(cellAt(broken, 'line:a/y2025').value.kind).toBe('none');
    expect(cellAt(broken, 'line:a/basis').issues).toContain('lineCircle');
    expect(cellAt(broken, 'budgetTotal/sum').value.kind).toBe('none');
  });

  test('N6: kr per inhabitant without inhabitants, and a share of nothing, are "–" with the reason', () => {
    const plan = planWith({
      lines: [amountLine('noll', 0)],
      key: { kind: 'equal' },
      members: [member('Region', null)],
    });
    const broken = sheet(plan);
    for (const address of [
      'member:region/perInhabitant',
      'line:noll/share',
      'financingTotal/perInhabitant',
    ]) {
      expect(cellAt(broken, address).value).toMatchObject({
        kind: 'none',
        error: false,
        reason: { code: expect.any(String) },
      });
    }
    expect(cellAt(broken, 'member:region/weight').value).toMatchObject({ kind: 'none', error: false });
  });
});

describe('other keys', () => {
  test('K2: equal parts are shown exactly', () => {
    const equal = sheet(stegetVidare({ key: { kind: 'equal' } }));
    expect(rowWords(equal, 'member:mellerud')[3]).toBe('14,29 %');
    expect(rowWords(equal, 'financingTotal')[3]).toBe('100 %');
    expect(sv(equal.sections[1].subtitle)).toBe('Lika delar, i kr');
  });

  test('K1: a column of the user’s own has its name and its values', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      keyColumns: [keyColumn('timmar')],
      key: { kind: 'column', column: 'timmar' },
      members: [
        member('A', 10, { keyValues: { timmar: yearly(1.5) } }),
        member('B', 10, { keyValues: { timmar: yearly({ 2025: 1, 2026: 2, 2027: 3 }) } }),
        member('C', 10, { joined: joinedIn(false) }),
      ],
    });
    const own = sheet(plan);
    const weight = own.sections[1].columns.find(({ id }) => id === 'weight');
    expect(weight && sv(weight.heading)).toBe('timmar');
    expect(cellWords(cellAt(own, 'member:a/weight'))).toBe('1.5');
    expect(cellAt(own, 'member:a/weight').edit).toEqual({
      kind: 'input',
      input: 'member:a.key:timmar',
      year: null,
    });
    expect(cellWords(cellAt(own, 'member:b/weight'))).toBe('olika per år');
    expect(cellWords(cellAt(own, 'member:c/weight'))).toBe('–');
    expect(cellWords(cellAt(own, 'member:b/share'))).toBe('olika per år');
  });

  test('A2: tenths of a percent show tenths', () => {
    expect(rowWords(sheet(stegetVidare({ shareRounding: '0.1' })), 'member:mellerud')[3]).toBe(
      '16,16 % → 16,2 %',
    );
  });
});

describe('membership by year', () => {
  const plan = stegetVidare({
    members: [
      member('A', 100, { ceiling: ceilingOf(1_000_000) }),
      member('B', 100, { joined: joinedIn({ 2025: false, 2026: true, 2027: true }) }),
    ],
  });
  const mixed = sheet(plan);

  test('A1: a member that joins later is neither in nor out, and pays nothing before', () => {
    expect(rowWords(mixed, 'member:b')).toEqual([
      'mixed',
      'B',
      '100',
      'olika per år',
      '–',
      '597 490',
      '612 414',
      '1 209 904',
      '12099.04',
      '',
    ]);
    expect(mixed.sections[1].rows.find(({ id }) => id === 'member:b')?.off).toBe(false);
  });

  test('A2: a share that is not the same in all years says so', () => {
    expect(cellWords(cellAt(mixed, 'member:a/share'))).toBe('olika per år');
  });

  test('T1: a ceiling broken in one year says in how many', () => {
    const ceiling = cellAt(mixed, 'member:a/ceiling');
    expect(ceiling.remark && sv(ceiling.remark)).toBe('Över 1 av 3 år');
  });
});
