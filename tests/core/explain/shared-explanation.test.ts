import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  divide,
  fee,
  grant,
  joinedIn,
  keyColumn,
  member,
  ownKey,
  planWith,
  rate,
  sharedBy,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { explained, formulaWords, tree } from './explained.ts';

const EQUAL = { kind: 'equal' } as const;
const PEOPLE = { kind: 'population' } as const;
const SHARES = { kind: 'percents', column: 'agar' } as const;

/** 1 000 a year by the key's parts on A and B, who have 1 and 3 inhabitants and 60 and 30 percent. */
function planBy(...parts: Parameters<typeof ownKey>[1][]): Plan {
  return planWith({
    lines: [amountLine('x', 1_000)],
    key: { kind: 'own', key: 'k' },
    keyColumns: [
      { ...keyColumn('agar'), name: 'Ägarandel', unit: '%' },
      { ...keyColumn('tim'), name: 'Timmar', unit: 'tim' },
    ],
    keys: [{ ...ownKey('k', ...parts), name: 'Grund' }],
    members: [
      member('A', 1, { keyValues: { agar: yearly(60), tim: yearly('2.5') } }),
      member('B', 3, { keyValues: { agar: yearly(30), tim: yearly(10) } }),
    ],
  });
}

const said = (cell: string, plan: Plan, write = sv) => write(explained(cell, plan).sentence);
const THIRTY = divide('p', EQUAL, { takes: 'percent', figure: yearly(30) });

describe('K6: a member’s amount by parts of a key', () => {
  const plan = planBy(THIRTY, divide('r', PEOPLE));

  test('as a sum that says which part', () => {
    // 30 % is 300, half each; the rest 700 by 25 and 75 %.
    const found = explained('member:a/y2025', plan);
    expect(found.rule).toBe('C6');
    expect(formulaWords(found.formula)).toBe('150 kr + 175 kr = 325 kr');
    expect(sv(found.sentence)).toBe(
      'A 2025: 150 kr (30 % lika delar) + 175 kr (resten efter folkmängd) = 325 kr.',
    );
    expect(en(found.sentence)).toBe(
      'A 2025: 150 kr (30% equal parts) + 175 kr (the rest by population) = 325 kr.',
    );
  });

  test('each part as a share of what it takes, down to inputs', () => {
    expect(tree(explained('member:a/y2025', plan))).toEqual([
      'A betalar 2025: 325 kr',
      '  A, 30 % lika delar 2025: 150 kr',
      '    Andel, exakt: 50,00 %',
      '      Alla två som är med, lika delar: 2',
      '        A, medlemskap 2025: med',
      '        B, medlemskap 2025: med',
      '    30 % lika delar 2025: 300 kr',
      '      Grund, del 1, procent 2025: 30 %',
      '      Årets kostnad, 2025: 1 000 kr',
      '        x, belopp 2025: 1 000 kr',
      '  A, resten efter folkmängd 2025: 175 kr',
      '    Andel, avrundad: 25 %',
      '      Andel, exakt: 25,000 %',
      '        A, invånare: 1',
      '        Alla två som är med, invånare: 4',
      '          A, invånare: 1',
      '          B, invånare: 3',
      '    resten efter folkmängd 2025: 700 kr',
      '      Årets kostnad, 2025: 1 000 kr',
      '        x, belopp 2025: 1 000 kr',
      '      30 % lika delar 2025: 300 kr',
      '        Grund, del 1, procent 2025: 30 %',
      '        Årets kostnad, 2025: 1 000 kr',
      '          x, belopp 2025: 1 000 kr',
    ]);
  });

  test('its share is the part of the sum', () => {
    const found = explained('member:a/share', plan);
    expect(sv(found.sentence)).toBe(
      'A betalar 975 kr av medlemmarnas 3 000 kr = 32,5 %. Andelen är inte densamma för alla år, kostnader eller delar av nyckeln.',
    );
    expect(found.parts.map(({ cell }) => cell)).toEqual(['member:a/sum', 'financingTotal/sum']);
    expect(explained('financingTotal/share', plan).rule).toBe('A5');
  });
});

describe('K6: what a part takes', () => {
  const part = (id: string, plan: Plan) => said(`pool:plan.${id}/y2025`, plan);

  test('the rest', () => {
    expect(part('r', planBy(THIRTY, divide('r', PEOPLE)))).toBe(
      'resten efter folkmängd 2025: 1 000 kr − 300 kr = 700 kr.',
    );
  });

  test('a percentage of the whole, and of what is left', () => {
    const rest = divide('q', PEOPLE, { takes: 'percentOfRest', figure: yearly(50) });
    const plan = planBy(THIRTY, rest);
    expect(part('p', plan)).toBe('30 % lika delar 2025: 30 % × 1 000 kr = 300 kr.');
    expect(part('q', plan)).toBe('50 % av resten efter folkmängd 2025: 50 % × 700 kr = 350 kr.');
  });

  test('a fixed sum, at most what is left', () => {
    const sum = divide('q', PEOPLE, { takes: 'amount', figure: yearly(800) });
    expect(part('q', planBy(sum))).toBe('800 kr/år efter folkmängd 2025: 800 kr.');
    expect(part('q', planBy(THIRTY, sum))).toBe(
      '800 kr/år efter folkmängd 2025: 800 kr. Bara 700 kr är kvar att fördela.',
    );
  });

  test('nothing, where fees have given more than there is', () => {
    expect(part('r', planBy(fee('f', { figure: 600 }), divide('r', PEOPLE)))).toBe(
      'resten efter folkmängd 2025: de tidigare delarna har redan tagit allt, 0 kr.',
    );
  });

  test('what fees and rates give together', () => {
    const plan = planBy(fee('f', { figure: 100 }), rate('r', 3));
    expect(part('f', plan)).toBe('avgift 100 kr/år 2025: 100 kr + 100 kr = 200 kr.');
    expect(part('r', plan)).toBe('3 kr/inv. 2025: 3 kr + 9 kr = 12 kr.');
  });
});

describe('K3–K5: fixed percentages, fees and rates', () => {
  test('K3: percentages that do not make 100 are scaled', () => {
    expect(said('member:a/y2025', planBy(divide('p', SHARES)))).toBe(
      'A 2025: 60 av 90 procent = 66,67 %; 60 ÷ 90 × 1 000 kr ≈ 666,67 kr, avrundat till 667 kr (största rest).',
    );
    expect(explained('member:a/y2025', planBy(divide('p', SHARES))).parts[0]?.rule).toBe('K3');
  });

  test('K4: a fee for all, and each one’s own', () => {
    const found = explained('member:a/y2025', planBy(fee('f', { figure: 100 })));
    expect([found.rule, sv(found.sentence)]).toEqual(['K4', 'A betalar 2025: 100 kr.']);
    expect(found.parts.map(({ cell }) => cell)).toEqual(['input:key:k.part:f']);
    const own = explained('member:a/y2025', planBy(fee('f', { column: 'tim' })));
    expect(sv(own.sentence)).toBe('A betalar 2025: 2,5 kr/år, avrundat till 3 kr.');
    expect(own.parts.map(({ cell }) => cell)).toEqual(['input:member:a.key:tim']);
  });

  test('K5: a rate for each inhabitant or unit, half up', () => {
    expect(said('member:b/y2025', planBy(rate('r', '2.5')))).toBe(
      'B betalar 2025: 2,5 kr/inv. × 3 invånare = 7,50 kr, avrundat till 8 kr.',
    );
    const hours = explained('member:a/y2025', planBy(rate('r', 4, 'tim')));
    expect(sv(hours.sentence)).toBe('A betalar 2025: 4 kr/tim × 2,5 tim = 10 kr.');
    expect([hours.rule, hours.parts.map(({ cell }) => cell)]).toEqual([
      'K5',
      ['input:key:k.part:r', 'input:member:a.key:tim'],
    ]);
  });
});

describe('C6: lines that are shared apart', () => {
  const plan = planWith({
    lines: [
      amountLine('x', 1_000),
      sharedBy(amountLine('y', 500), { key: EQUAL }),
      sharedBy(amountLine('z', 300), { participants: ['b'] }),
    ],
    funding: [grant('g', 10, { of: ['y'] })],
    members: [member('A', 1), member('B', 3)],
  });

  test('a member’s amount is the sum over them', () => {
    // y: 500 − 50 = 450, half each.
    expect(said('member:a/y2025', plan)).toBe('A 2025: 250 kr (x) + 225 kr (y) = 475 kr.');
    expect(said('member:b/y2025', plan)).toBe('B 2025: 750 kr (x) + 225 kr (y) + 300 kr (z) = 1 275 kr.');
  });

  test('F3: what there is to share of each is less what funding bears of it', () => {
    const pool = explained('pool:pool-y/y2025', plan);
    expect([pool.rule, sv(pool.sentence)]).toEqual(['C6', 'y 2025, att fördela: 500 kr − 50 kr = 450 kr.']);
    expect(tree(pool)).toEqual([
      'y 2025, att fördela: 450 kr',
      '  y, belopp 2025: 500 kr',
      '  g för y 2025: 50 kr',
      '    g, andel av kostnaden 2025: 10 %',
      '    g, belopp 2025: 0 kr',
    ]);
  });

  test('a member that shares nothing', () => {
    const alone = { ...plan, lines: [sharedBy(amountLine('z', 300), { participants: ['b'] })], funding: [] };
    const found = explained('member:a/y2025', alone);
    expect(sv(found.sentence)).toBe('A 2025: delar inte någon av kostnaderna, 0 kr.');
    expect(found.parts.map(({ cell }) => cell)).toEqual(['input:line:z.participants']);
  });

  test('F3: costs below zero', () => {
    const below = planWith({ lines: [amountLine('x', -5)], members: [member('A', 1)] });
    expect(said('member:a/y2025', below)).toBe(
      'Kostnaderna 2025 är under noll, så det finns inget att fördela.',
    );
    expect(said('surplus/y2025', below)).toContain('Överskott 2025: 5 kr.');
  });

  test('K6: what a key’s parts leave, of which lines', () => {
    const keys = [ownKey('k', fee('f', { figure: 100 }))];
    const key = { kind: 'own', key: 'k' } as const;
    const short = { ...plan, keys, lines: [amountLine('x', 1_000), sharedBy(amountLine('y', 500), { key })] };
    expect(said('unfunded/y2025', { ...short, funding: [] })).toBe(
      'Ofinansierat 2025: 300 kr. Nyckelns delar tar 200 kr av 500 kr för y 2025.',
    );
    expect(explained('unfunded/y2025', { ...short, funding: [] }).rule).toBe('K6');
    const over = { ...short, lines: [sharedBy(amountLine('y', 150), { key })], funding: [] };
    expect(said('surplus/y2025', over)).toBe(
      'Överskott 2025: 50 kr. Nyckelns delar ger 200 kr för y 2025, mer än de 150 kr som fördelas.',
    );
    expect(explained('surplus/y2025', over).rule).toBe('K6');
  });

  test('A1: lines whose participants have not joined', () => {
    const members = [member('A', 1), member('B', 3, { joined: joinedIn(false) })];
    expect(said('unfunded/y2025', { ...plan, members })).toBe(
      'Ofinansierat 2025: 300 kr. Ingen av dem som delar z är med 2025, så kostnaden saknar finansiering.',
    );
  });
});
