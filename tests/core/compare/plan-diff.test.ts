import { describe, expect, test } from 'vitest';
import { planDiff } from '../../../core/compare/plan-diff.ts';
import type { PlanDiff } from '../../../core/compare/plan-difference.ts';
import { line, type KeyPart, type Line, type Plan } from '../../../core/plan/schema.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  keyColumn,
  member,
  percentageLine,
  planWith,
  quantityLine,
  scenario,
  stegetVidare,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

const base = (plan: Plan) => ({ plan, scenario: plan.base.id });
const diff = (before: Plan, after: Plan): PlanDiff => planDiff(base(before), base(after));
const inputsOf = (before: Plan, after: Plan, write = sv) =>
  diff(before, after).inputs.map(({ sentence }) => write(sentence));
const resultsOf = (before: Plan, after: Plan, write = sv) =>
  diff(before, after).results.flatMap(({ sentence }) => (sentence ? [write(sentence)] : []));

const SMALL = planWith({
  lines: [amountLine('Resor', 900)],
  members: [member('Ed', 100), member('Mellerud', 200)],
});
const changed = (changes: Partial<Plan>): Plan => ({ ...SMALL, ...changes });

/** The line with another value of one of its own properties. */
function lineOf(row: Line, changes: Readonly<Record<string, unknown>>): Line {
  return line.parse({ ...row, ...changes });
}

describe('S4 the difference between two plans', () => {
  test('of a plan and itself, and of a copy: nothing differs, and it says so', () => {
    const plan = examplePlan();
    const same = diff(plan, structuredClone(plan));
    expect(same.inputs).toEqual([]);
    expect(same.results.every(({ sentence }) => sentence === null)).toBe(true);
    expect(same.results.map(({ id }) => id)).toContain('member:mellerud');
    expect(sv(same.summary)).toBe('Inget skiljer, varken uppgifter eller resultat.');
    expect(en(same.summary)).toBe('Nothing differs, neither inputs nor results.');
  });

  test('an input and what it comes to, in both languages', () => {
    // Published case: without Munkedal Mellerud has 20 % of 1 156 000, 1 184 980, 1 214 829: 711 162 in all.
    const plan = examplePlan();
    const found = planDiff(base(plan), { plan, scenario: 'utan-munkedal' });
    expect(found.inputs.map(({ sentence }) => sv(sentence))).toEqual([
      'Resor, antal: 2 250 mil → 2 000 mil',
      'Munkedal, medlemskap: med → ej med',
    ]);
    const said = found.results.flatMap(({ sentence }) => (sentence ? [sv(sentence)] : []));
    expect(said).toContain('Summa kostnader 2025–2027: 3 585 809 kr → 3 555 809 kr (−30 000 kr)');
    expect(said).toContain('Mellerud 2025–2027: 573 730 kr → 711 162 kr (+137 432 kr)');
    expect(said).toContain('Munkedal 2025–2027: 681 304 kr → 0 kr (−681 304 kr)');
    expect(sv(found.summary)).toBe('Det som skiljer: 2 uppgifter och 9 resultat.');
    expect(en(found.inputs[0]!.sentence)).toBe('Resor, quantity: 2,250 mil → 2,000 mil');
  });

  test('where only some years differ they are named, or listed with their values', () => {
    const one = changed({ lines: [amountLine('Resor', { 2025: 900, 2026: 800, 2027: 900 })] });
    expect(inputsOf(SMALL, one)).toEqual(['Resor, belopp 2026: 900 kr/år → 800 kr/år']);
    const two = changed({ lines: [amountLine('Resor', { 2025: 900, 2026: 800, 2027: 700 })] });
    expect(inputsOf(SMALL, two)).toEqual(['Resor, belopp: 900 kr/år → 800 kr/år 2026 och 700 kr/år 2027']);
    const all = changed({ lines: [amountLine('Resor', { 2025: 800, 2026: 800, 2027: 800 })] });
    expect(inputsOf(SMALL, all)).toEqual(['Resor, belopp: 900 kr/år → 800 kr/år']);
  });

  test('C4 the same amounts written in another way are the same', () => {
    const byYear = changed({ lines: [amountLine('Resor', { 2025: 900, 2026: 900, 2027: 900 })] });
    expect(inputsOf(SMALL, byYear)).toEqual([]);
    const formula = changed({
      lines: [lineOf(amountLine('Resor', 900), { amount: { all: { text: '=9*100', value: '900' } } })],
    });
    expect(inputsOf(SMALL, formula)).toEqual([]);
  });

  test('N5 amounts are the same whatever the unit they are written in', () => {
    const inKronor = planWith({
      lines: [amountLine('Resor', 900_000)],
      members: [member('Ed', 100, { ceiling: ceilingOf(500_000) })],
    });
    const inThousands = planWith({
      unit: 'tkr',
      lines: [amountLine('Resor', 900)],
      members: [member('Ed', 100, { ceiling: ceilingOf(500) })],
    });
    expect(inputsOf(inKronor, inThousands)).toEqual(['Planens enhet: hela kronor → tusental kronor']);
    expect(resultsOf(inKronor, inThousands)).toEqual([]);
    const more = { ...inThousands, lines: [amountLine('Resor', 901)] };
    expect(resultsOf(inKronor, more)[0]).toBe(
      'Summa kostnader 2025–2027: 2 700 000 kr → 2 703 tkr (+3 000 kr)',
    );
  });
});

describe('rows', () => {
  const withPhone = changed({ lines: [...SMALL.lines, amountLine('Telefon', 30, yearly(2))] });

  test('added and removed, with what they hold; what they come to', () => {
    expect(inputsOf(SMALL, withPhone)).toEqual([
      'Kostnadsraden ”Telefon” tillkommer. Belopp: 30 kr/år; Index: 2 %',
    ]);
    expect(inputsOf(withPhone, SMALL)).toEqual([
      'Kostnadsraden ”Telefon” utgår. Belopp: 30 kr/år; Index: 2 %',
    ]);
    const joined = changed({ members: [...SMALL.members, member('Åmål', 300)] });
    expect(inputsOf(SMALL, joined)).toEqual(['Medlemmen ”Åmål” tillkommer. med; Invånare: 300 inv.']);
    // 100 of 600 inhabitants instead of 100 of 300: 17 % (1/6) of 900 is 153 a year, 459; before 33 %, 297, 891.
    expect(resultsOf(SMALL, joined)).toEqual([
      'Ed 2025–2027: 891 kr → 459 kr (−432 kr)',
      'Mellerud 2025–2027: 1 809 kr → 891 kr (−918 kr)',
      'Åmål tillkommer: 1 350 kr 2025–2027',
    ]);
    expect(resultsOf(joined, SMALL)).toContain('Åmål utgår: 1 350 kr 2025–2027');
  });

  test('with the same id are one row, renamed; with the same name, letter case folded, one row with another id', () => {
    const renamed = changed({ lines: [{ ...amountLine('Resor', 900), name: 'Tjänsteresor' }] });
    expect(inputsOf(SMALL, renamed)).toEqual(['Kostnadsradens namn: ”Resor” → ”Tjänsteresor”']);
    const rebuilt = changed({
      lines: [{ ...amountLine('Resor', 900), id: 'other', name: 'RESOR' }],
      members: SMALL.members.map((each) => ({ ...each, id: `${each.id}-2` })),
    });
    expect(inputsOf(SMALL, rebuilt)).toEqual(['Kostnadsradens namn: ”Resor” → ”RESOR”']);
    expect(resultsOf(SMALL, rebuilt)).toEqual([]);
  });

  test('in another order', () => {
    const turned = changed({ members: [...SMALL.members].reverse() });
    expect(inputsOf(SMALL, turned)).toEqual(['Medlemmarna står i en annan ordning']);
  });

  test('what a percentage is of, the unit of a quantity, the kind of a row', () => {
    const lines = [
      amountLine('A', 1),
      amountLine('B', 1),
      percentageLine('OH', 10, ['A']),
      quantityLine('Mil', 1, 1),
    ];
    const before = changed({ lines });
    const after = changed({
      lines: [
        amountLine('A', 1),
        amountLine('B', 1),
        percentageLine('OH', 10, ['B', 'A']),
        lineOf(quantityLine('Mil', 1, 1), { quantityUnit: 'km' }),
      ],
    });
    expect(inputsOf(before, after)).toEqual(['OH, procent av: A → B och A', 'Mil, enhet: mil → km']);
    const otherKind = changed({ lines: [quantityLine('A', 1, 1), ...lines.slice(1)] });
    expect(inputsOf(before, otherKind)).toEqual([
      'A, slag: belopp → antal gånger pris',
      'A, antal tillkommer: 1 mil',
      'A, pris per mil tillkommer: 1 kr/mil',
      'A, belopp utgår: 1 kr/år',
    ]);
  });

  test('an index that is added or taken away', () => {
    const indexed = changed({ lines: [amountLine('Resor', 900, yearly(2))] });
    expect(inputsOf(SMALL, indexed)).toEqual(['Resor, index tillkommer: 2 %']);
    expect(inputsOf(indexed, SMALL)).toEqual(['Resor, index utgår: 2 %']);
  });
});

describe('funding, keys and who shares what', () => {
  const grant = (amount: number, capYear: number | null) => ({
    id: 'bidrag',
    name: 'Bidrag',
    note: '',
    source: null,
    kind: 'grant' as const,
    percent: yearly(0),
    of: null,
    amount: yearly(amount),
    capYear: capYear === null ? null : yearly(capYear),
    capPeriod: null,
  });

  test('a grant, its cap, what is over it and what is left to share', () => {
    const capped = changed({ funding: [grant(500, 400)] });
    expect(inputsOf(changed({ funding: [grant(500, null)] }), capped)).toEqual([
      'Bidrag, tak per år: inget → 400 kr/år',
    ]);
    expect(resultsOf(changed({ funding: [grant(500, null)] }), capped).slice(0, 3)).toEqual([
      'Bidrag 2025–2027: 1 500 kr → 1 200 kr (−300 kr)',
      'Bidrag, över bidragstaket 2025–2027: 0 kr → 300 kr (+300 kr)',
      'Kvar att fördela 2025–2027: 1 200 kr → 1 500 kr (+300 kr)',
    ]);
    expect(resultsOf(SMALL, capped)).toContain('Bidrag tillkommer: 1 200 kr 2025–2027');
  });

  test('the order in which own financing pays, and who does', () => {
    const own = (id: string, name: string) => ({
      id,
      name: id,
      note: '',
      source: null,
      kind: 'own' as const,
      party: { kind: 'party' as const, name },
      percent: yearly(50),
      of: null,
    });
    const before = changed({ funding: [own('a', 'Regionen'), own('b', 'Staten')] });
    expect(inputsOf(before, changed({ funding: [own('b', 'Staten'), own('a', 'Länet')] }))).toEqual([
      'Finansieringen betalar i en annan ordning',
      'a, betalas av: Regionen → Länet',
    ]);
  });

  test('K6 the parts of a key, without their figures; a figure is an input', () => {
    const figure = {
      id: 'p1',
      kind: 'divide',
      by: { kind: 'equal' },
      takes: 'percent',
      rounding: null,
    } as const;
    const percent: KeyPart = { ...figure, figure: yearly(30) };
    const rest: KeyPart = {
      id: 'p2',
      kind: 'divide',
      by: { kind: 'population' },
      takes: 'rest',
      figure: null,
      rounding: null,
    };
    const more: KeyPart = { ...figure, figure: yearly(40) };
    const key = (parts: KeyPart[]) => ({ id: 'k', name: 'Nyckel', note: '', source: null, parts });
    const before = changed({ keys: [key([percent, rest])], key: { kind: 'own', key: 'k' } });
    expect(inputsOf(before, changed({ keys: [key([more, rest])], key: { kind: 'own', key: 'k' } }))).toEqual([
      'Nyckel, del 1, procent: 30 % → 40 %',
    ]);
    expect(inputsOf(before, changed({ keys: [key([rest])], key: { kind: 'own', key: 'k' } }))).toEqual([
      'Nyckel, nyckelns delar: 1: en andel av hela beloppet i lika delar; 2: resten efter folkmängd → 1: resten efter folkmängd',
      'Nyckel, del 1, procent utgår: 30 %',
    ]);
    expect(inputsOf(SMALL, before)).toEqual([
      'Nyckeln ”Nyckel” tillkommer. Del 1, procent: 30 %',
      'Nyckel: folkmängd → Nyckel',
    ]);
  });

  test('the same key, column and participants under other ids are the same', () => {
    const build = (suffix: string): Plan =>
      planWith({
        lines: [
          {
            ...amountLine(`l${suffix}`, 900),
            name: 'Resor',
            participants: { members: [`m${suffix}`] },
            key: { kind: 'own', key: `k${suffix}` },
          },
        ],
        funding: [
          {
            id: `f${suffix}`,
            name: 'Eget',
            note: '',
            source: null,
            kind: 'own',
            party: { kind: 'member', member: `m${suffix}` },
            percent: yearly(10),
            of: { lines: [`l${suffix}`] },
          },
        ],
        keyColumns: [{ ...keyColumn(`c${suffix}`), name: 'Timmar' }],
        keys: [
          {
            id: `k${suffix}`,
            name: 'Nyckel',
            note: '',
            source: null,
            parts: [
              { id: `p${suffix}`, kind: 'fee', figure: yearly(5), column: null },
              {
                id: `q${suffix}`,
                kind: 'divide',
                by: { kind: 'column', column: `c${suffix}` },
                takes: 'rest',
                figure: null,
                rounding: null,
              },
            ],
          },
        ],
        host: { kind: 'member', member: `m${suffix}` },
        key: { kind: 'column', column: `c${suffix}` },
        members: [{ ...member('Ed', 100, { keyValues: { [`c${suffix}`]: yearly(3) } }), id: `m${suffix}` }],
        remarks: { [`member:m${suffix}.key:c${suffix}`]: { note: 'x', source: null } },
      });
    expect(diff(build('1'), build('2')).inputs.map(({ sentence }) => sv(sentence))).toEqual([]);
    expect(resultsOf(build('1'), build('2'))).toEqual([]);
  });

  test('T1 ceilings of all kinds', () => {
    const capped = (kind: 'year' | 'average' | 'period') =>
      changed({ members: [member('Ed', 100, { ceiling: { kind, amount: typed(500) } }), SMALL.members[1]!] });
    expect(inputsOf(capped('year'), capped('average'))).toEqual(['Ed, tak: 500 kr/år → 500 kr/år i snitt']);
    expect(inputsOf(SMALL, capped('period'))).toEqual(['Ed, tak: inget → 500 kr för hela perioden']);
  });
});

describe('what stands beside the figures', () => {
  const one = (changes: Partial<Plan['members'][number]>) =>
    changed({ members: [member('Ed', 100, changes), SMALL.members[1]!] });

  test('name, note, unit, years and months of the plan', () => {
    const after = changed({
      name: 'Annan',
      note: 'Ny',
      years: [
        { year: 2026, months: 12 },
        { year: 2027, months: 6 },
      ],
    });
    expect(inputsOf(SMALL, after)).toEqual([
      'Planens namn: ”Plan” → ”Annan”',
      'Planens anteckning tillkommer: ”Ny”',
      'Planens år: 2025–2027 → 2026–2027',
      'Antal månader 2027: 12 → 6',
    ]);
    expect(resultsOf(SMALL, after)).toContain('Mellerud: 1 809 kr 2025–2027 → 1 206 kr 2026–2027');
  });

  test('a status with its date and note', () => {
    const asked = one({ status: { kind: 'asked', date: null, note: '' } });
    const decided = one({ status: { kind: 'decided', date: '2025-03-01', note: '§ 12' } });
    expect(inputsOf(asked, decided)).toEqual([
      'Ed, status: tillfrågad → beslutat 2025-03-01',
      'Ed, anteckning till status tillkommer: ”§ 12”',
    ]);
    expect(inputsOf(decided, SMALL)).toEqual([
      'Ed, status utgår: beslutat 2025-03-01',
      'Ed, anteckning till status utgår: ”§ 12”',
    ]);
  });

  test('notes and sources of rows and of inputs; long ones are not quoted', () => {
    const noted = changed({
      lines: [{ ...amountLine('Resor', 900), note: 'Bil', source: { text: 'Avtal', date: '2024-10-01' } }],
      remarks: { 'line:Resor.amount': { note: 'x'.repeat(200), source: null } },
    });
    expect(inputsOf(SMALL, noted)).toEqual([
      'Resor, anteckning tillkommer: ”Bil”',
      'Resor, källa tillkommer: ”Avtal”, 2024-10-01',
      'Resor, belopp, anteckning tillkommer',
    ]);
  });

  test('K7 the register’s figures of a date that is counted at', () => {
    const registered = (population: Record<string, number>, populationYear = 2023) =>
      changed({
        populationYear,
        members: [{ ...member('Ed', null), register: { code: '1438', population } }, SMALL.members[1]!],
      });
    expect(inputsOf(registered({ 2023: 100 }), registered({ 2023: 101, 2024: 102 }))).toEqual([
      'Ed, invånare 2023 enligt registret: 100 → 101',
    ]);
    // A newer date is one input; the figures were there before.
    const both = { 2023: 100, 2024: 102 };
    expect(inputsOf(registered(both), registered(both, 2024))).toEqual(['Datum: 31 dec 2023 → 31 dec 2024']);
    expect(inputsOf(registered({ 2022: 99 }), registered({ 2022: 99, 2023: 100 }))).toEqual([
      'Ed, invånare 2023 enligt registret tillkommer: 100',
    ]);
  });

  test('decisions, but not of a plan that is compared with one of its own', () => {
    const { scenarios: _scenarios, decisions: _decisions, ...frozen } = SMALL;
    const decision = {
      id: 'd',
      name: 'Beslut',
      note: '',
      date: '2025-02-01',
      caseNumber: 'KS 2025/1',
      plan: frozen,
      amounts: {},
    };
    const decided = changed({ decisions: [decision] });
    expect(inputsOf(SMALL, decided)).toEqual([]);
    const named = changed({ name: 'Annan' });
    expect(inputsOf(named, { ...named, decisions: [decision] })).toEqual([
      'Beslutet ”Beslut” tillkommer. Fattat 2025-02-01, diarienummer KS 2025/1',
    ]);
    const moved = changed({ decisions: [{ ...decision, date: '2025-02-02' }] });
    expect(inputsOf(decided, moved)).toEqual(['Beslut, datum: ”2025-02-01” → ”2025-02-02”']);
  });
});

describe('results', () => {
  test('A1 what cannot be computed is said, not counted', () => {
    const missing = changed({ members: [member('Ed', null), SMALL.members[1]!] });
    expect(resultsOf(SMALL, missing)).toContain('Ed 2025–2027: 891 kr → kan inte räknas ut');
    expect(resultsOf(SMALL, missing)).toContain('Ofördelat 2025–2027: 0 kr → 2 700 kr (+2 700 kr)');
  });

  test('the same sum in other years', () => {
    const moved = changed({ lines: [amountLine('Resor', { 2025: 800, 2026: 1000, 2027: 900 })] });
    expect(resultsOf(SMALL, moved)[0]).toBe(
      'Summa kostnader: samma summa, men 2025 900 kr → 800 kr och 2026 900 kr → 1 000 kr',
    );
  });

  test('F3 a rest that appears: nobody is left to pay', () => {
    const plan = changed({
      scenarios: [
        scenario('S', { 'member:ed.joined': joinedIn(false), 'member:mellerud.joined': joinedIn(false) }),
      ],
    });
    const found = planDiff(base(plan), { plan, scenario: 'S' });
    const rest = found.results.find(({ id }) => id === 'unfunded');
    expect(rest?.sentence && sv(rest.sentence)).toBe('Ofinansierat 2025–2027: 0 kr → 2 700 kr (+2 700 kr)');
  });

  test('every result row has its series on both sides where it is in both', () => {
    const { results } = diff(stegetVidare(), stegetVidare());
    expect(results.every(({ before, after }) => before !== null && after !== null)).toBe(true);
    expect(results.map(({ name }) => name)).toContain('Mellerud');
  });
});
