import type { Line, Plan } from '../../core/plan/schema.ts';
import {
  amountLine,
  keyColumn,
  member,
  payLine,
  percentageLine,
  planWith,
  quantityLine,
  scenario,
  typed,
  yearly,
} from './plan-builder.ts';

const SOURCE = { text: 'Avtalet § 4', date: '2025-03-01' };

const LINES: readonly Line[] = [
  { ...payLine('lon', 25_000, 3), payPer: 'month', degree: yearly(80), onCosts: yearly(40) },
  percentageLine('oh', 15, ['lon']),
  { ...quantityLine('resor', 1_000, 40), index: yearly(2) },
  { ...amountLine('lokal', 60_000), key: { kind: 'equal' }, participants: { members: ['alfa', 'beta'] } },
  {
    ...amountLine('drift', { 2025: 90_000, 2026: 95_000, 2027: 99_000 }),
    key: { kind: 'own', key: 'nyckel' },
  },
];

/**
 * A plan that holds everything a plan can: every kind of line, a line with its own key and participants, own financing
 * and grants with caps, a key of several parts, key columns, ceilings of every kind, statuses, notes, a host. It computes
 * without faults.
 */
export function everythingPlan(changes: Partial<Plan> = {}): Plan {
  return planWith({
    name: 'Allt i en plan',
    note: 'Allt som en plan kan hålla.',
    host: { kind: 'member', member: 'alfa' },
    ceilingRule: 'spread',
    minimumMembers: typed(2),
    lines: LINES.map((line) => ({ ...line, source: SOURCE })),
    funding: [
      {
        id: 'egen',
        name: 'Egenfinansiering',
        note: '',
        source: SOURCE,
        kind: 'own',
        party: { kind: 'party', name: 'Regionen' },
        percent: yearly(50),
        of: { lines: ['lon'] },
      },
      {
        id: 'bidrag',
        name: 'Bidrag',
        note: 'Enligt beslut',
        source: SOURCE,
        kind: 'grant',
        percent: yearly(60),
        of: null,
        amount: yearly(10_000),
        capYear: yearly(150_000),
        capPeriod: typed(400_000),
      },
    ],
    keyColumns: [{ ...keyColumn('timmar'), unit: 'tim' }, keyColumn('andel')],
    keys: [
      {
        id: 'nyckel',
        name: 'Avgift och andelar',
        note: '',
        source: SOURCE,
        parts: [
          { id: 'fast', kind: 'fee', figure: yearly(2_000), column: null },
          { id: 'tim', kind: 'rate', figure: yearly('1.5'), column: 'timmar' },
          {
            id: 'andel',
            kind: 'divide',
            by: { kind: 'percents', column: 'andel' },
            takes: 'percent',
            figure: yearly(30),
            rounding: '1',
          },
          {
            id: 'rest',
            kind: 'divide',
            by: { kind: 'column', column: 'timmar' },
            takes: 'rest',
            figure: null,
            rounding: null,
          },
        ],
      },
    ],
    members: [
      member('Alfa', 12_000, {
        status: { kind: 'decided', date: '2025-02-03', note: 'KF § 12' },
        keyValues: { timmar: yearly(400), andel: yearly(60) },
      }),
      member('Beta', 8_000, {
        status: { kind: 'signed', date: '2025-02-20', note: '' },
        ceiling: { kind: 'year', amount: typed(200_000) },
        keyValues: { timmar: yearly(250), andel: yearly(30) },
      }),
      member('Gamma', 5_000, {
        status: { kind: 'intends', date: null, note: '' },
        ceiling: { kind: 'period', amount: typed(260_000) },
        keyValues: { timmar: yearly({ 2025: 100, 2026: 120, 2027: 140 }), andel: yearly(10) },
      }),
      member('Delta', 3_000, {
        status: { kind: 'asked', date: null, note: '' },
        joined: { years: { 2025: false, 2026: true, 2027: true } },
        ceiling: { kind: 'average', amount: typed(90_000) },
        keyValues: { timmar: yearly(80), andel: yearly(5) },
      }),
    ],
    remarks: {
      'line:lon.pay': { note: 'Genomsnittlig lön', source: { text: 'Löneavtalet', date: '2025-01-15' } },
      'member:gamma.population': { note: 'Bara den östra delen räknas', source: null },
    },
    scenarios: [
      scenario('utan-delta', {
        'member:delta.joined': { all: false },
        'line:lon.degree': yearly(100),
        'line:lokal.participants': null,
        'funding:bidrag.capYear': yearly(200_000),
        'key:nyckel.part:fast': yearly(3_000),
        'plan.ceilingRule': 'test',
        'plan.host': { kind: 'party', name: 'Förbundet' },
      }),
    ],
    ...changes,
  });
}
