import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  grant,
  keyColumn,
  member,
  payLine,
  planWith,
  scenario,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { explained } from './explained.ts';

const source = (text: string, date: string | null = null) => ({ text, date });

const PLAN: Plan = planWith({
  lines: [{ ...payLine('lon', 500_000), source: source('Löneavtal', '2025-04-01') }, amountLine('hyra', 100)],
  funding: [{ ...grant('bidrag', 50), source: source('Beslut') }],
  keyColumns: [{ ...keyColumn('tim'), name: 'Timmar', source: source('Tidredovisningen') }],
  members: [
    {
      ...member('Dalarna', 6_965, { keyValues: { tim: yearly(5) } }),
      register: { code: '1487', population: { 2023: 40_012 } },
      note: 'Bara södra delen\nräknas.',
      source: source('Kommunens brev'),
    },
  ],
  remarks: {
    'line:hyra.amount': { note: 'Enligt offert.', source: source('Offert 12', '2025-01-31') },
    'plan.key': { note: '', source: source('', '2024-06-01') },
    'member:dalarna.ceiling': { note: 'Beslut i KS', source: null },
  },
});
const said = (cell: string, write = sv, plan = PLAN) => write(explained(cell, plan).sentence);

describe('X1: an input says its note and where it comes from', () => {
  test.each([
    [
      'input:line:hyra.amount',
      'hyra, belopp: 100 kr/år, inmatat. Anteckning: Enligt offert. Källa: Offert 12, 2025-01-31.',
      'hyra, amount: 100 kr/year, typed. Note: Enligt offert. Source: Offert 12, 2025-01-31.',
    ],
    [
      'input:line:lon.pay',
      'lon, lön per år: 500 000 kr/år, inmatat. Källa: Löneavtal, 2025-04-01.',
      'lon, pay per year: 500,000 kr/year, typed. Source: Löneavtal, 2025-04-01.',
    ],
    [
      'input:funding:bidrag.percent',
      'bidrag, andel av kostnaden: 50 %, inmatat. Källa: Beslut.',
      'bidrag, share of the cost: 50%, typed. Source: Beslut.',
    ],
    [
      'input:plan.key',
      'Nyckel: folkmängd, valt. Uppgift från 2024-06-01.',
      'Key: population, chosen. As of 2024-06-01.',
    ],
    [
      'input:member:dalarna.key:tim',
      'Dalarna, Timmar: 5, inmatat. Källa: Tidredovisningen.',
      'Dalarna, Timmar: 5, typed. Source: Tidredovisningen.',
    ],
    [
      'member:dalarna/ceiling',
      'Dalarna, tak: inget. Anteckning: Beslut i KS.',
      'Dalarna, ceiling: none. Note: Beslut i KS.',
    ],
  ])('%s', (cell, swedish, english) => {
    expect(said(cell)).toBe(swedish);
    expect(said(cell, en)).toBe(english);
  });

  test('K7: inhabitants that are typed in the register’s place say why, by the member’s note', () => {
    expect(said('member:dalarna/weight')).toBe(
      'Dalarna, invånare: 6 965, inmatat. Registret har 40 012 den 31 december 2023. Anteckning: Bara södra delen räknas. Källa: Kommunens brev.',
    );
    const own = {
      ...PLAN,
      remarks: { 'member:dalarna.population': { note: 'Räknat av oss', source: null } },
    };
    expect(said('member:dalarna/weight', sv, own)).toContain(
      'Anteckning: Räknat av oss. Källa: Kommunens brev.',
    );
  });

  test('S3: the base’s value stands last', () => {
    const plan = { ...PLAN, scenarios: [scenario('s', { 'line:hyra.amount': yearly(90) })] };
    expect(sv(explained('input:line:hyra.amount', plan, 's').sentence)).toBe(
      'hyra, belopp: 90 kr/år, inmatat. Anteckning: Enligt offert. Källa: Offert 12, 2025-01-31. Bas: 100 kr/år.',
    );
  });

  test('an empty note and source are not said', () => {
    const plan = { ...PLAN, remarks: {}, minimumMembers: typed(2) };
    expect(said('input:plan.minimumMembers', sv, plan)).toMatch(/inmatat\.$/);
  });

  test('the same stands as notes of their own, in order; a figure that is computed has none', () => {
    const plan = { ...PLAN, scenarios: [scenario('s', { 'line:hyra.amount': yearly(90) })] };
    const notes = (cell: string, id = plan.base.id) =>
      explained(cell, plan, id).notes.map(({ kind, message }) => `${kind}: ${sv(message)}`);
    expect(notes('input:line:hyra.amount', 's')).toEqual([
      'note: Anteckning: Enligt offert',
      'source: Källa: Offert 12, 2025-01-31',
      'base: Bas: 100 kr/år',
    ]);
    expect(notes('member:dalarna/weight')).toEqual([
      'register: Registret har 40 012 den 31 december 2023',
      'note: Anteckning: Bara södra delen räknas',
      'source: Källa: Kommunens brev',
    ]);
    expect(notes('input:plan.key')).toEqual(['source: Uppgift från 2024-06-01']);
    expect(notes('budgetTotal/y2025')).toEqual([]);
  });
});
