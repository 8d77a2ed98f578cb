import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { writePaper } from '../../../core/paper/write-paper.ts';
import type { Paper, PaperSectionId, Plan } from '../../../core/plan/schema.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { paper } from '../../builders/paper-builder.ts';
import {
  amountLine,
  member,
  payLine,
  planWith,
  scenario,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';

const AGREEMENT = { kind: 'agreement' } as const;
const of = (id: string): Paper['subject'] => ({ kind: 'member', member: id });

function sectionsOf(plan: Plan, subject: Paper['subject'], changes: Partial<Paper> = {}) {
  const each = paper({ subject, scenario: plan.base.id, ...changes });
  const { text } = createTranslator(each.language);
  return writePaper(plan, each, (id) => calculate(plan, id), text).sections;
}

/** A section's draft with ordinary spaces. */
function read(
  plan: Plan,
  subject: Paper['subject'],
  section: PaperSectionId,
  changes: Partial<Paper> = {},
): string {
  const found = sectionsOf(plan, subject, changes).find(({ id }) => id === section);
  return (found?.draft ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

/** 100 000 kr in one year between Alfa (6 000) and Beta (4 000): 60 and 40 %. */
const shared = (changes: Partial<Plan> = {}) =>
  planWith({
    name: 'Växeln',
    years: [{ year: 2025, months: 12 }],
    lines: [amountLine('drift', 100_000)],
    members: [member('Alfa', 6_000), member('Beta', 4_000)],
    ...changes,
  });
const withCeiling = (kind: 'year' | 'average' | 'period', amount: number, changes: Partial<Plan> = {}) =>
  shared({
    members: [member('Alfa', 6_000, { ceiling: { kind, amount: typed(amount) } }), member('Beta', 4_000)],
    ...changes,
  });
const THREE_YEARS = { years: [2025, 2026, 2027].map((year) => ({ year, months: 12 })) };

describe('who decides what', () => {
  it('P.3: without ceiling or least number, to join, to pay and to sign', () => {
    expect(read(shared(), of('alfa'), 'decision', { board: 'Kommunstyrelsen' })).toBe(
      [
        'Kommunstyrelsen föreslås besluta',
        '',
        '– att Alfa ingår avtal om Växeln 2025 tillsammans med Beta',
        '– att kostnaden för Alfa, 60 000 kr 2025, finansieras inom budgeten för Kommunstyrelsen',
        '– att [befattning] får i uppdrag att underteckna avtalet för Alfa',
      ].join('\n'),
    );
  });

  it('P.3: one that takes no part does not join; one alone is its only member', () => {
    const plan = shared({
      members: [member('Alfa', 6_000), member('Beta', 4_000, { joined: { all: false } })],
    });
    expect(read(plan, of('beta'), 'decision')).toContain('– att Beta inte ingår avtal om Växeln 2025');
    expect(read(plan, of('beta'), 'summary')).toContain('Beta är inte med i alternativet ”Bas”');
    expect(read(plan, of('alfa'), 'decision')).toContain(
      '– att Alfa ingår avtal om Växeln 2025 som enda medlem',
    );
    expect(read(plan, AGREEMENT, 'summary')).toContain(
      'I alternativet ”Bas” är Alfa ensam om kostnaden för Växeln 2025.',
    );
  });

  it('P.3: nobody at all', () => {
    const plan = shared({ members: [member('Alfa', 6_000, { joined: { all: false } })] });
    expect(read(plan, AGREEMENT, 'decision')).toContain('– att avtal om Växeln 2025 inte ingås');
    expect(read(plan, AGREEMENT, 'summary')).toContain('Finansiering saknas för 100 000 kr 2025.');
    expect(read(plan, AGREEMENT, 'conclusion')).toBe(
      'Ingen är med i alternativet, och det finns inget avtal att ingå.',
    );
  });

  it('P.3 P.5: what cannot be computed is settled before anybody signs', () => {
    const plan = shared({ members: [member('Alfa', 6_000), member('Beta', null)] });
    expect(read(plan, of('alfa'), 'decision')).toContain(
      '– att avtalet inte undertecknas förrän kostnaden för Alfa är beräknad',
    );
    expect(read(plan, of('alfa'), 'summary')).toContain(
      'en kostnad på ett belopp som inte kan beräknas 2025.',
    );
    expect(read(plan, AGREEMENT, 'decision')).toContain(
      '– att avtalet inte undertecknas förrän fördelningen av kostnaden är beräknad',
    );
    expect(read(plan, AGREEMENT, 'cost')).toContain('Fördelningen kan inte beräknas för 100 000 kr 2025');
    const table = sectionsOf(plan, of('alfa'), {}).flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table'),
    );
    expect(table.find(({ id }) => id === 'member')?.rows[0]?.cells).toEqual(['Kostnad', '–']);
  });

  it('P.8: municipalities where all are of the register, else parties', () => {
    const plan = shared({ minimumMembers: typed(2) });
    expect(read(plan, AGREEMENT, 'decision')).toContain('att minst två parter beslutar att ingå det');
    const register = { code: '1461', population: { 2023: 9_165 } };
    const members = plan.members.map((each) => ({ ...each, register }));
    expect(read({ ...plan, members }, AGREEMENT, 'decision')).toContain(
      'att minst två kommuner beslutar att ingå det',
    );
  });
});

describe('what a member can pay, and what it costs', () => {
  it('T1: over a ceiling a year: by how much in which year', () => {
    // 60 % of 100 000 a year from an index of 10 %: 60 000, 66 000, 72 600.
    const lines = [{ ...amountLine('drift', 100_000), index: yearly(10) }];
    const plan = withCeiling('year', 65_000, { ...THREE_YEARS, lines });
    expect(read(plan, of('alfa'), 'summary')).toContain(
      'Taket, 65 000 kr per år, överskrids med 1 000 kr 2026 och 7 600 kr 2027.',
    );
    expect(read(plan, of('alfa'), 'decision')).toContain(
      '– att frågan prövas på nytt om kostnaden för Alfa ryms inom 65 000 kr per år',
    );
    expect(read(plan, AGREEMENT, 'summary')).toContain('Taket för Alfa överskrids.');
  });

  it('T1: within one on average and one for the period: what is left', () => {
    expect(read(withCeiling('average', 65_000, THREE_YEARS), of('alfa'), 'summary')).toContain(
      'Kostnaden ryms inom taket, 65 000 kr per år i genomsnitt. I genomsnitt återstår 5 000 kr per år.',
    );
    expect(read(withCeiling('period', 200_000, THREE_YEARS), of('alfa'), 'summary')).toContain(
      'Kostnaden ryms inom taket, 200 000 kr för hela perioden. Det som återstår är 20 000 kr.',
    );
    expect(read(withCeiling('year', 65_000), of('alfa'), 'summary')).toContain(
      'Kostnaden ryms inom taket, 65 000 kr per år. Det som återstår 2025 är 5 000 kr.',
    );
  });

  it('T1: over one on average and one for the period: from when, and by how much', () => {
    expect(read(withCeiling('average', 50_000, THREE_YEARS), of('alfa'), 'summary')).toContain(
      'överskrids med 10 000 kr per år i genomsnitt.',
    );
    expect(read(withCeiling('period', 150_000, THREE_YEARS), of('alfa'), 'summary')).toContain(
      'Taket, 150 000 kr för hela perioden, passeras 2027 och överskrids sammanlagt med 30 000 kr.',
    );
  });

  it('T3: capped, and who bears the rest', () => {
    const plan = withCeiling('year', 50_000, { ceilingRule: 'spread' });
    expect(read(plan, of('alfa'), 'summary')).toContain(
      'Kostnaden är begränsad till taket; utan det hade den varit 60 000 kr 2025.',
    );
    expect(read(plan, of('beta'), 'summary')).toContain(
      'Av kostnaden är 10 000 kr sådant som andra medlemmars tak för över.',
    );
    expect(read(plan, of('beta'), 'conditions')).toContain(
      '– Det som överstiger ett tak delas av de andra medlemmarna.',
    );
  });

  it('P.7: alike in all years as one, of more than five years the sum', () => {
    expect(read(shared(THREE_YEARS), of('alfa'), 'summary')).toContain(
      'en kostnad på 60 000 kr per år 2025–2027, sammanlagt 180 000 kr.',
    );
    const years = Array.from({ length: 6 }, (_, place) => ({ year: 2025 + place, months: 12 }));
    const lines = [payLine('lon', 100_000, 100)];
    // 100 000 · (2⁶ − 1) = 6 300 000, of which 60 %: 3 780 000.
    expect(read(shared({ years, lines }), of('alfa'), 'summary')).toContain(
      'en kostnad på sammanlagt 3 780 000 kr 2025–2030.',
    );
  });
});

describe('who else pays, and what is left', () => {
  const own = {
    id: 'egen',
    name: 'Egna medel',
    note: '',
    source: null,
    kind: 'own',
    party: { kind: 'member', member: 'alfa' },
    percent: yearly(50),
    of: null,
  } as const;
  const grant = {
    id: 'bidrag',
    name: 'Statsbidrag',
    note: '',
    source: null,
    kind: 'grant',
    percent: yearly(0),
    of: null,
    amount: yearly(20_000),
    capYear: null,
    capPeriod: null,
  } as const;

  it('F1 F2: own financing and grants before the members', () => {
    const plan = shared({ funding: [own, grant] });
    expect(read(plan, AGREEMENT, 'summary')).toContain(
      'Innan medlemmarna delar på kostnaden betalas 50 000 kr av Alfa och 20 000 kr ur ”Statsbidrag”; det som återstår att dela är sammanlagt 30 000 kr.',
    );
    expect(read(plan, of('alfa'), 'summary')).toContain(
      'Därutöver betalar Alfa sammanlagt 50 000 kr i egenfinansiering (Egna medel)',
    );
    expect(read(plan, AGREEMENT, 'conditions')).toContain(
      '– Bidraget ”Statsbidrag” betalas ut med sammanlagt 20 000 kr.',
    );
    expect(read(shared(), AGREEMENT, 'summary')).not.toContain('Innan medlemmarna');
  });

  it('K4 K6: fees that do not meet the cost leave it without funding, or a surplus', () => {
    const key = (fee: number): Partial<Plan> => ({
      key: { kind: 'own', key: 'avgift' },
      keys: [
        {
          id: 'avgift',
          name: 'Avgift',
          note: '',
          source: null,
          parts: [{ id: 'fast', kind: 'fee', figure: yearly(fee), column: null }],
        },
      ],
    });
    expect(read(shared(key(40_000)), AGREEMENT, 'decision')).toContain(
      '– att avtalet inte undertecknas förrän det är klart vem som betalar 20 000 kr 2025',
    );
    expect(read(shared(key(40_000)), AGREEMENT, 'conclusion')).toBe('Kostnaden är inte helt finansierad.');
    expect(read(shared(key(60_000)), AGREEMENT, 'cost')).toContain('Ett överskott uppstår: 20 000 kr 2025.');
    expect(read(shared(key(60_000)), AGREEMENT, 'decision')).toContain('fördelas enligt nyckeln Avgift');
  });

  it('A4 T4: the rounding difference and the host’s part', () => {
    const lines = [amountLine('drift', 100_001)];
    const rounded = shared({ lines, amountRounding: 'halfUp', amountUnit: '10' });
    expect(read(rounded, AGREEMENT, 'cost')).toContain('Avrundningen lämnar en differens: 1 kr 2025.');
    const host = { kind: 'party', name: 'Förbundet' } as const;
    const plan = withCeiling('year', 50_000, { ceilingRule: 'host', host });
    expect(read(plan, AGREEMENT, 'summary')).toContain(
      'Värden bär 10 000 kr 2025 utöver det som medlemmarna betalar.',
    );
    expect(read(plan, AGREEMENT, 'decision')).toContain('– att Förbundet är värd för Växeln 2025');
    expect(read(plan, of('alfa'), 'recipients')).toBe('– Förbundet (värd)\n– Beta');
  });
});

describe('against the base', () => {
  const without = scenario('utan', { 'member:beta.joined': { all: false } });
  const plan = shared({ scenarios: [without] });

  it('S3: what differs, by how much and why', () => {
    expect(read(plan, of('alfa'), 'differences', { scenario: 'utan' })).toBe(
      'Jämfört med basalternativet ”Bas” är kostnaden för Alfa 40 000 kr högre i ”utan”: 100 000 kr i stället för 60 000 kr 2025.',
    );
    const tables = sectionsOf(plan, of('alfa'), { scenario: 'utan' }).flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === 'table'),
    );
    expect(tables.map(({ id }) => id)).toEqual([
      'member',
      'cost',
      'members',
      'assumptions',
      'weights',
      'inputs',
      'bridge',
      'alternatives',
    ]);
    expect(tables.find(({ id }) => id === 'inputs')?.rows[0]?.cells[0]).toBe('Medlemmar');
  });

  it('S4: the same, and less; of the base, that it is', () => {
    expect(read(plan, AGREEMENT, 'differences', { scenario: 'utan' })).toContain(
      'är densamma i ”utan” som i basalternativet ”Bas”: 100 000 kr.',
    );
    expect(read(plan, of('beta'), 'differences', { scenario: 'utan' })).toContain(
      '40 000 kr lägre i ”utan”: 0 kr i stället för 40 000 kr 2025.',
    );
    expect(read(shared(), AGREEMENT, 'differences')).toBe(
      '”Bas” är planens basalternativ, som de andra alternativen jämförs med. Planen har inga andra alternativ.',
    );
  });
});

it('N5: in a plan of thousands every amount is in thousands', () => {
  const plan = shared({ unit: 'tkr', lines: [amountLine('drift', 1_166)] });
  expect(read(plan, of('alfa'), 'decision')).toContain('att kostnaden för Alfa, 700 tkr 2025, finansieras');
  const [, ...captions] = sectionsOf(plan, AGREEMENT).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : [])),
  );
  expect(captions[0]).toContain(', tkr');
});

it.each([
  [24, 1],
  [25, 0],
])('P.9 the members’ picture is of twenty-four at most: of %i there are %i', (count, pictures) => {
  const members = Array.from({ length: count }, (_, at) => member(`Part ${at + 1}`, 1_000 + at));
  const blocks = sectionsOf(shared({ members }), AGREEMENT).flatMap((section) => section.blocks);
  expect(blocks.filter(({ kind }) => kind === 'chart')).toHaveLength(pictures);
});
