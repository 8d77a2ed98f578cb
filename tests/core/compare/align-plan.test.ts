import { describe, expect, test } from 'vitest';
import type { KeyPart, Plan } from '../../../core/plan/schema.ts';
import { amountLine, keyColumn, member, planWith, typed, yearly } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { changed, diff, inputsOf, resultsOf, SMALL } from './diffed.ts';

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
      'Att fördela på medlemmarna 2025–2027: 1 200 kr → 1 500 kr (+300 kr)',
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

  test('S4.6 the same key, column and participants under other ids are the same', () => {
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
