import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  divide,
  keyColumn,
  member,
  ownKey,
  planWith,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { explained } from './explained.ts';

const thirds = (changes: Partial<Plan>): Plan =>
  planWith({
    lines: [amountLine('x', 100)],
    members: ['A', 'B', 'C'].map((name) => member(name, 1)),
    ...changes,
  });

/** The share of A in words, and what its rounding says. */
function shareOf(plan: Plan, write = sv): readonly (string | undefined)[] {
  const found = explained('member:a/share', plan);
  const rounding = found.parts[1];
  return [write(found.sentence), rounding && write(rounding.sentence)];
}

describe('A2: how shares are rounded', () => {
  test('by largest remainder', () => {
    expect(shareOf(thirds({}))).toEqual([
      'A: 1 av 3 invånare = 33,33 %, avrundat till 34 % (största rest).',
      'Avrundat nedåt ger 99 %. Den procent som är kvar går till den största resten: A (0,33). Vid lika rest går den största före, och bland lika stora den vars namn kommer först.',
    ]);
  });

  test('by Sainte-Laguë', () => {
    expect(shareOf(thirds({ shareMethod: 'sainteLague' }))).toEqual([
      'A: 1 av 3 invånare = 33,33 %, avrundat till 34 % (Sainte-Laguë).',
      'Procenten delas ut ett steg i taget, varje gång till den med störst kvot: vikten delad med 1, 3, 5 och så vidare (Sainte-Laguë). A har 33,333 % och får 34 %.',
    ]);
  });

  test('each on its own, and what they miss', () => {
    expect(shareOf(thirds({ shareMethod: 'each' }))).toEqual([
      'A: 1 av 3 invånare = 33,33 %, avrundat till 33 % (var för sig).',
      'Varje andel avrundas för sig: 33,333 % blir 33 % för A. Tillsammans blir andelarna 99 %.',
    ]);
    expect(shareOf(thirds({ shareMethod: 'each' }), en)[1]).toBe(
      'Each share is rounded on its own: 33.333% becomes 33% for A. Together the shares come to 99%.',
    );
  });

  test('K2: equal parts that the key rounds', () => {
    const keys = [ownKey('k', divide('p', { kind: 'equal' }, { rounding: '0.1' }))];
    const plan = thirds({ keys, key: { kind: 'own', key: 'k' } });
    expect(shareOf(plan)[0]).toBe('A: en av tre lika delar = 33,33 %, avrundat till 33,4 % (största rest).');
    expect(explained('member:a/share', plan).parts[0]?.rule).toBe('K2');
  });

  test('K6: the shares of one part of a key are its own', () => {
    // By hours 1, 1 and 2 of 4: 25, 25 and 50 %; by inhabitants a third each.
    const plan = thirds({
      keyColumns: [keyColumn('tim')],
      keys: [
        ownKey(
          'k',
          divide('p', { kind: 'column', column: 'tim' }, { takes: 'percent', figure: yearly(50) }),
          divide('q', { kind: 'population' }),
        ),
      ],
      key: { kind: 'own', key: 'k' },
      members: [1, 1, 2].map((hours, at) =>
        member('ABC'[at] ?? '', 1, { keyValues: { tim: yearly(hours) } }),
      ),
    });
    const [byHours, byPeople] = explained('member:a/y2025', plan).parts;
    expect(byHours && sv(byHours.sentence)).toContain(
      '1 av 4 tim = 25,00 %, avrundat till 25 % (största rest)',
    );
    const rounding = byPeople?.parts[0]?.parts[1];
    expect(rounding && sv(rounding.sentence)).toContain('Avrundat nedåt ger 99 %.');
  });

  test('the inputs that say how are its parts', () => {
    const rounding = explained('member:a/share', thirds({})).parts[1];
    expect(rounding?.parts.map(({ cell }) => cell)).toEqual([
      'input:plan.shareRounding',
      'input:plan.shareMethod',
    ]);
  });
});

describe('A4: how amounts are rounded', () => {
  test('each on its own', () => {
    const found = explained('member:a/y2025', thirds({ amountRounding: 'halfUp', shareRounding: 'none' }));
    expect(sv(found.sentence)).toContain('1 ÷ 3 × 100 kr ≈ 33,33 kr, avrundat till 33 kr.');
    expect(found.parts[2] && sv(found.parts[2].sentence)).toBe(
      'Varje belopp avrundas för sig till närmaste 1 kr: A får 33 kr.',
    );
  });

  test.each([
    [
      '10',
      200,
      'Avrundat nedåt ger 180 kr. De två tiotal kronor som är kvar går till de största resterna: A (0,67) och B (0,67). C (0,67) får inget.',
    ],
    [
      '100',
      400,
      'Avrundat nedåt ger 300 kr. Det hundratal kronor som är kvar går till den största resten: A (0,33).',
    ],
    ['1000', 4_000, 'Det tusental kronor som är kvar går till den största resten: A (0,33).'],
    ['0.01', 1, 'Avrundat nedåt ger 0,99 kr. Det öre som är kvar går till den största resten: A (0,33).'],
  ] as const)('to steps of %s kr', (amountUnit, cost, words) => {
    const plan = thirds({ amountUnit, shareRounding: 'none', lines: [amountLine('x', cost)] });
    const last = explained('member:c/y2025', plan).parts[2];
    const first = explained('member:a/y2025', plan).parts[2];
    expect([last, first].map((part) => part && sv(part.sentence)).join(' ')).toContain(words);
  });

  test('N5: a plan in thousands that is shared to kronor', () => {
    const plan = thirds({ unit: 'tkr', amountUnit: '1' });
    expect(sv(explained('member:b/y2025', plan).sentence)).toBe(
      'B 2025: 1 av 3 invånare = 33,33 %, avrundat till 33 % (största rest); 33 % × 100 tkr = 33 tkr.',
    );
    const exact = thirds({ unit: 'tkr', amountUnit: '1', shareRounding: 'none' });
    expect(sv(explained('member:b/y2025', exact).sentence)).toContain(
      '≈ 33,33 tkr, avrundat till 33,333 tkr',
    );
  });
});
