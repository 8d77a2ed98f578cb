import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { budgetSubtitle, financingSubtitle, fundingSubtitle } from '../../../core/sheet/subtitles.ts';
import {
  ceilingOf,
  divide,
  fee,
  keyColumn,
  member,
  ownKey,
  planWith,
  rate,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

const subtitle = (changes: Partial<Plan>, write = sv) => write(financingSubtitle(planWith(changes)));

describe('what the budget and the funding are in', () => {
  test('N5: in the plan’s unit', () => {
    expect(sv(budgetSubtitle(planWith({ unit: 'tkr' })))).toBe('Kostnader i tkr, prisnivå 2025');
    expect(sv(fundingSubtitle(planWith()))).toBe('Betalas före medlemmarna, egenfinansiering först, i kr');
  });
});

describe('by what the members share', () => {
  test.each<[Partial<Plan>, string]>([
    [{}, 'Efter folkmängd 31 dec 2023, hela procent med största rest, i kr'],
    [{ shareRounding: 'none' }, 'Efter folkmängd 31 dec 2023, oavrundade andelar, i kr'],
    [
      { shareRounding: '0.1', shareMethod: 'sainteLague' },
      'Efter folkmängd 31 dec 2023, tiondels procent med Sainte-Laguë, i kr',
    ],
    [
      { shareRounding: '0.01', shareMethod: 'each' },
      'Efter folkmängd 31 dec 2023, hundradels procent var för sig, i kr',
    ],
    [{ key: { kind: 'equal' } }, 'Lika delar, i kr'],
    [
      { key: { kind: 'column', column: 'tim' }, keyColumns: [{ ...keyColumn('tim'), name: 'Timmar' }] },
      'Efter Timmar, hela procent med största rest, i kr',
    ],
  ])('K1, K2, A2: %j', (changes, words) => {
    expect(subtitle(changes)).toBe(words);
  });

  const own = (...parts: Parameters<typeof ownKey>[1][]): Partial<Plan> => ({
    key: { kind: 'own', key: 'k' },
    keyColumns: [
      { ...keyColumn('agar'), name: 'Ägarandel' },
      { ...keyColumn('tim'), name: 'Timmar', unit: 'tim' },
    ],
    keys: [{ ...ownKey('k', ...parts), name: 'Grund' }],
  });
  const EQUAL = { kind: 'equal' } as const;
  const SHARES = { kind: 'percents', column: 'agar' } as const;

  test.each([
    [[divide('a', SHARES)], 'fasta procent (Ägarandel)'],
    [
      [divide('a', EQUAL, { takes: 'percent', figure: yearly(30) }), divide('b', { kind: 'population' })],
      '30 % lika delar och resten efter folkmängd',
    ],
    [
      [divide('a', SHARES, { takes: 'amount', figure: yearly(800_000) }), rate('b', 3)],
      '800 000 kr/år fasta procent (Ägarandel) och 3 kr/inv.',
    ],
    [
      [fee('a', { figure: 25_000 }), fee('b', { column: 'agar' }), rate('c', 2, 'tim')],
      'avgift 25 000 kr/år, avgift enligt Ägarandel och 2 kr/tim',
    ],
    [
      [
        fee('a', { figure: 1 }),
        divide('b', EQUAL, { takes: 'percentOfRest', figure: yearly({ 2025: 1, 2026: 2, 2027: 2 }) }),
      ],
      'avgift 1 kr/år och procent (olika per år) av resten lika delar',
    ],
    [
      [fee('a', { figure: 1 }), fee('b', { figure: 1 }), fee('c', { figure: 1 }), divide('d', EQUAL)],
      'fyra delar',
    ],
  ])('K3–K6: a key of the user’s own, part by part', (parts, words) => {
    expect(subtitle(own(...parts))).toBe(`Efter nyckeln Grund: ${words}, i kr`);
  });

  test('A4, T3, T4: what is unusual stands last', () => {
    expect(subtitle({ amountUnit: '10' })).toContain('i kr, beloppen till närmaste 10 kr');
    expect(subtitle({ amountUnit: '1' })).toMatch(/i kr$/);
    expect(subtitle({ amountUnit: '1', unit: 'tkr' })).toMatch(/i tkr, beloppen i hela kronor$/);
    expect(subtitle({ amountRounding: 'halfUp' })).toContain('var för sig med avrundningsdifferens');
    const capped = { ceilingRule: 'host', host: { kind: 'party', name: 'Region' } } as const;
    expect(subtitle(capped)).toMatch(/i kr, värd Region$/);
    const members = [member('A', 1, { ceiling: ceilingOf(1) })];
    expect(subtitle({ ...capped, members })).toMatch(/det över taken bärs av värden, värd Region$/);
  });

  test('in English', () => {
    expect(subtitle({ amountUnit: '100', shareMethod: 'each' }, en)).toBe(
      'By population 31 Dec 2023, whole percent each on its own, in kr, amounts to the nearest 100 kr',
    );
  });
});
