import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/index.ts';
import { outcomeJson } from '../../../electron/cli/outcome-json.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import {
  joinedIn,
  keyColumn,
  member,
  planWith,
  amountLine,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import type { DividesBy, Plan } from '../../../core/index.ts';

function jsonOf(plan: Plan, scenario = plan.base.id, language: 'sv' | 'en' = 'sv') {
  return outcomeJson(plan.name, 'S', calculate(plan, scenario), createTranslator(language));
}

const row = (id: string) => ({ id, name: id, note: '', source: null });
const divide = (id: string, by: DividesBy) => ({ id, kind: 'divide', by, rounding: null }) as const;

function memberIn(plan: Plan, name: string) {
  const found = jsonOf(plan).members.find((each) => each.name === name);
  if (!found) throw new Error(`No member ${name}`);
  return found;
}

describe('the document of calc --json', () => {
  const example = examplePlan();

  it('has the names that the terminal promises, in their order', () => {
    const document = jsonOf(example);
    expect(Object.keys(document)).toEqual([
      'plan',
      'scenario',
      'unit',
      'years',
      'lines',
      'total',
      'funding',
      'toShare',
      'members',
      'roundingDifference',
      'hostPart',
      'unfunded',
      'surplus',
      'unallocated',
      'issues',
    ]);
    expect(document.lines[0]).toEqual({
      id: 'lon',
      name: 'Lön',
      amounts: ['840000', '865200', '891156'],
      sum: '2596356',
    });
    expect(document.total).toEqual({ amounts: ['1166000', '1194980', '1224829'], sum: '3585809' });
    expect(document.funding).toEqual([]);
    expect(document.roundingDifference).toEqual({ amounts: ['0', '0', '0'], sum: '0' });
  });

  it('tells a member’s share three ways, and its ceiling', () => {
    expect(memberIn(example, 'Mellerud')).toEqual({
      id: 'mellerud',
      name: 'Mellerud',
      joined: [true, true, true],
      weight: '9165',
      percent: '16',
      exactPercent: '16.1632',
      exactShare: '9165/56703',
      shares: [2025, 2026, 2027].map((year) => ({ pool: 'plan', part: '', year, percent: '16' })),
      amounts: ['186560', '191197', '195973'],
      sum: '573730',
      perInhabitant: ['20.36', '20.86', '21.38'],
      ceiling: { kind: 'year', amount: '200000' },
      over: [false, false, false],
    });
  });

  it('a member that takes no part has zeros, not nulls', () => {
    expect(memberIn(example, 'Åmål')).toMatchObject({
      percent: '0',
      exactPercent: '0.0000',
      exactShare: '0',
      shares: [],
      amounts: ['0', '0', '0'],
      sum: '0',
      ceiling: null,
    });
  });

  it('one share is null where it differs between years; all are listed', () => {
    const plan = planWith({
      lines: [amountLine('cost', 1000)],
      members: [
        member('Ed', 100),
        member('Mellerud', 300, { joined: joinedIn({ 2025: true, 2026: true, 2027: false }) }),
      ],
    });
    expect(memberIn(plan, 'Ed')).toMatchObject({ percent: null, exactPercent: null, exactShare: null });
    expect(memberIn(plan, 'Ed').shares.map(({ percent }) => percent)).toEqual(['25', '25', '100']);
    expect(memberIn(plan, 'Mellerud')).toMatchObject({
      percent: null,
      exactPercent: null,
      exactShare: null,
      amounts: ['750', '750', '0'],
    });
  });

  it('shares that are not rounded have four decimals; weights with decimals are made whole', () => {
    const plan = planWith({
      shareRounding: 'none',
      key: { kind: 'column', column: 'tax' },
      keyColumns: [keyColumn('tax')],
      lines: [amountLine('cost', 1000)],
      members: [
        member('Ed', null, { keyValues: { tax: yearly('1.25') } }),
        member('Mellerud', null, { keyValues: { tax: yearly('2.5') } }),
      ],
    });
    expect(memberIn(plan, 'Ed')).toMatchObject({
      weight: '1.25',
      percent: '33.3333',
      exactPercent: '33.3333',
      exactShare: '5/15',
      perInhabitant: [null, null, null],
    });
  });

  it('K2: in equal parts the exact share is one of so many', () => {
    const plan = { ...example, key: { kind: 'equal' } } as const;
    expect(memberIn(plan, 'Mellerud')).toMatchObject({ exactShare: '1/7', exactPercent: '14.2857' });
  });

  it('F1, F2: what is paid before the members, what is over a cap and what is unused', () => {
    // 1 000 a year: 500 by the region; of 500 left the grant would pay 400 and may pay 300, in all 700: 300, 300, 100.
    const plan = planWith({
      lines: [amountLine('cost', 1000)],
      members: [member('Ed', 100)],
      funding: [
        {
          ...row('own'),
          kind: 'own',
          party: { kind: 'party', name: 'Regionen' },
          percent: yearly(50),
          of: null,
        },
        {
          ...row('grant'),
          kind: 'grant',
          percent: yearly(0),
          of: null,
          amount: yearly(400),
          capYear: yearly(300),
          capPeriod: typed(700),
        },
      ],
    });
    const { funding, toShare, members } = jsonOf(plan);
    expect(funding).toEqual([
      {
        id: 'own',
        name: 'own',
        kind: 'own',
        amounts: ['500', '500', '500'],
        sum: '1500',
        overCap: ['0', '0', '0'],
        unused: ['0', '0', '0'],
      },
      {
        id: 'grant',
        name: 'grant',
        kind: 'grant',
        amounts: ['300', '300', '100'],
        sum: '700',
        overCap: ['100', '100', '300'],
        unused: ['0', '0', '0'],
      },
    ]);
    expect(toShare.amounts).toEqual(['200', '200', '400']);
    expect(members[0]?.sum).toBe('800');
  });

  it('K6: a key of several parts has no one share; each part is listed with its own, a fee has none', () => {
    // A fee of 10 each; of 980 left 30 % in equal parts and the rest by 1 and 3 of 4 inhabitants.
    const plan = planWith({
      key: { kind: 'own', key: 'k' },
      keys: [
        {
          ...row('k'),
          parts: [
            { id: 'fee', kind: 'fee', figure: yearly(10), column: null },
            { ...divide('equal', { kind: 'equal' }), takes: 'percentOfRest', figure: yearly(30) },
            { ...divide('rest', { kind: 'population' }), takes: 'rest', figure: null },
          ],
        },
      ],
      lines: [amountLine('cost', 1000)],
      members: [member('Ed', 100), member('Mellerud', 300)],
    });
    expect(memberIn(plan, 'Ed')).toMatchObject({
      weight: null,
      percent: null,
      exactPercent: null,
      exactShare: null,
      // 10 + 147 + 25 % of 686 (171.5, of two remainders of a half the larger amount first)
      amounts: ['328', '328', '328'],
    });
    expect(memberIn(plan, 'Ed').shares.slice(0, 2)).toEqual([
      { pool: 'plan', part: 'equal', year: 2025, percent: '50' },
      { pool: 'plan', part: 'rest', year: 2025, percent: '25' },
    ]);
  });

  it('C6: pools with other shares are listed, and there is no one share', () => {
    const plan = planWith({
      lines: [amountLine('cost', 1000), { ...amountLine('own', 100), key: { kind: 'equal' } }],
      members: [member('Ed', 100), member('Mellerud', 300)],
    });
    expect(memberIn(plan, 'Ed')).toMatchObject({ weight: '100', percent: null, exactShare: null });
    expect(memberIn(plan, 'Ed').shares.filter(({ year }) => year === 2025)).toEqual([
      { pool: 'plan', part: '', year: 2025, percent: '25' },
      { pool: 'pool-own', part: '', year: 2025, percent: '50' },
    ]);
  });

  it.each(['year', 'average', 'period'] as const)('T1: a ceiling has its kind: %s', (kind) => {
    const plan = planWith({
      lines: [amountLine('cost', { 2025: 50, 2026: 50, 2027: 350 })],
      members: [member('Ed', 100, { ceiling: { kind, amount: typed(100) } })],
    });
    const over = { year: [false, false, true], average: [true, true, true], period: [false, false, true] };
    expect(memberIn(plan, 'Ed')).toMatchObject({ ceiling: { kind, amount: '100' }, over: over[kind] });
  });

  it('T4: the host’s part stands beside the members', () => {
    const plan = planWith({
      ceilingRule: 'host',
      host: { kind: 'party', name: 'Regionen' },
      lines: [amountLine('cost', 1000)],
      members: [member('Ed', 100, { ceiling: { kind: 'year', amount: typed(900) } })],
    });
    expect(jsonOf(plan).hostPart).toEqual({ amounts: ['100', '100', '100'], sum: '300' });
  });

  it('A1: what cannot be computed is null, and the issue names the cell and speaks the language', () => {
    const plan = planWith({
      lines: [amountLine('cost', 1000)],
      members: [member('Ed', null), member('Mellerud', 300)],
    });
    const document = jsonOf(plan);
    expect(document.members[0]).toMatchObject({
      weight: null,
      percent: null,
      amounts: [null, null, null],
      sum: null,
    });
    expect(document.unallocated.amounts).toEqual(['1000', '1000', '1000']);
    const [issue] = document.issues;
    expect(issue).toMatchObject({ severity: 'error' });
    expect(issue?.message).toContain('Ed');
    expect(jsonOf(plan, plan.base.id, 'en').issues[0]?.message).not.toBe(issue?.message);
  });

  it('N5: amounts are in the plan’s unit', () => {
    const inThousands = planWith({
      unit: 'tkr',
      lines: [amountLine('cost', 1166)],
      members: [member('Ed', 500)],
    });
    expect(jsonOf(inThousands).total.amounts).toEqual(['1166', '1166', '1166']);
    expect(memberIn(inThousands, 'Ed').perInhabitant).toEqual(['2332.00', '2332.00', '2332.00']);
    const inOre = planWith({
      unit: 'öre',
      lines: [amountLine('cost', '1166.5')],
      members: [member('Ed', 500)],
    });
    expect(jsonOf(inOre).total.amounts).toEqual(['1166.5', '1166.5', '1166.5']);
  });
});
