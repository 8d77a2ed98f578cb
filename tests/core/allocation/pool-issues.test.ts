import { describe, expect, it } from 'vitest';
import { allocate } from '../../../core/allocation/allocate.ts';
import { poolIssues } from '../../../core/allocation/pool-issues.ts';
import { money } from '../../../core/numbers/money.ts';
import type { Key, KeyPart, Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  divide,
  fee,
  joinedIn,
  keyColumn,
  member,
  ownKey,
  planWith,
  sharedBy,
  yearly,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

const OWN: Key = { kind: 'own', key: 'own' };

/** Each line to share so many kronor in each of the two years. */
function issues(plan: Plan, ...left: readonly (readonly number[])[]) {
  const { sharedPools } = allocate(
    plan,
    left.map((ofLine) => ofLine.map((kronor) => money(BigInt(kronor) * 100n))),
  );
  return poolIssues(plan, sharedPools);
}
const said = (found: ReturnType<typeof issues>) => found.map(({ cell, message }) => `${cell} ${sv(message)}`);

const years = [2025, 2026].map((year) => ({ year, months: 12 }));
const members = [member('Ale', 1), member('Bo', 1, { joined: joinedIn({ 2025: true, 2026: false }) })];
const plan = (lines: Plan['lines'], changes: Partial<Plan> = {}) =>
  planWith({ years, members, lines, ...changes });
const line = (id: string, own: Parameters<typeof sharedBy>[1] = {}) => sharedBy(amountLine(id, 1), own);

describe('F3 a pool below zero', () => {
  it('shares nothing, said of the year', () => {
    expect(said(issues(plan([line('a')]), [-7, 7]))).toEqual([
      'budgetTotal/y2025 Kostnaderna 2025 är under noll (−7 kr). Inget fördelas; beloppet står som överskott.',
    ]);
  });

  it('of several is said of its lines', () => {
    const lines = [line('a'), line('b', { participants: ['ale'] })];
    expect(said(issues(plan(lines), [100, 100], [-7, 0]))).toEqual([
      'budgetTotal/y2025 b är 2025 under noll (−7 kr) när finansieringen är dragen. Inget fördelas; beloppet står som överskott.',
    ]);
  });
});

describe('A1 a pool without members', () => {
  const lines = [line('a'), line('b', { participants: ['bo'] }), line('c', { participants: ['bo'] })];

  it('is said of its lines where others have joined', () => {
    expect(said(issues(plan(lines), [1, 1], [2, 2], [3, 3]))).toEqual([
      'input:line:b.participants Ingen av dem som ska dela på b och c är med 2026. Beloppet är ofinansierat.',
    ]);
  });

  it('is not said of years with nothing to share', () => {
    expect(issues(plan(lines), [1, 1], [2, 2], [3, -2])).toEqual([]);
  });

  it('is not said where nobody at all has', () => {
    const nobody = members.map((each) => ({ ...each, joined: joinedIn(false) }));
    expect(issues(plan(lines, { members: nobody }), [1, 1], [2, 2], [3, 3])).toEqual([]);
  });
});

describe('K6 a key that does not meet the amount', () => {
  const byKey = (...parts: readonly KeyPart[]) =>
    plan([line('a'), line('b')], { key: OWN, keys: [ownKey('own', ...parts)] });

  it('falls short, or exceeds it, in each year', () => {
    expect(said(issues(byKey(fee('f', { figure: 100 })), [150, 50], [100, 0]))).toEqual([
      'unfunded/y2025 Nyckelns delar räcker inte till a och b 2025: 50 kr är ofinansierat. Höj en avgift eller lägg till en del som tar resten.',
      'surplus/y2026 Nyckelns avgifter ger mer än a och b kostar 2026: 50 kr är överskott.',
    ]);
  });

  it('is not said where it meets it, nor where nothing could be shared', () => {
    expect(issues(byKey(fee('f', { figure: 100 })), [200, 100], [0, 0])).toEqual([]);
    const missing = byKey(fee('f', { column: 'gone' }));
    expect(issues(missing, [200, 100], [0, 0])).toEqual([]);
  });
});

describe('K3 percentages that do not add up to 100', () => {
  const percents = (ale: number, bo: number | string, changes: Partial<Plan> = {}) =>
    plan([line('a')], {
      key: OWN,
      keys: [ownKey('own', divide('d', { kind: 'percents', column: 'p' }))],
      keyColumns: [keyColumn('p')],
      members: members.map((each, place) => ({ ...each, keyValues: { p: yearly(place === 0 ? ale : bo) } })),
      ...changes,
    });

  it('are scaled, said for each sum with its years, where the key is chosen', () => {
    expect(said(issues(percents(60, '30.5'), [1, 1]))).toEqual([
      'input:plan.key De fasta procenten för dem som är med blir 90,5 % 2025 (a). De räknas om så att de blir 100 %.',
      'input:plan.key De fasta procenten för dem som är med blir 60 % 2026 (a). De räknas om så att de blir 100 %.',
    ]);
  });

  it('are said once of a key with two such parts', () => {
    const by = { kind: 'percents', column: 'p' } as const;
    const half = divide('h', by, { takes: 'percent', figure: yearly(50) });
    const twice = percents(30, 30, { keys: [ownKey('own', half, divide('d', by))] });
    expect(issues(twice, [1, 1]).map(({ code }) => code)).toEqual(['percentsScaled', 'percentsScaled']);
  });

  it('are said of the line that has the key of its own', () => {
    const own = percents(60, 40, { key: { kind: 'equal' }, lines: [line('x', { key: OWN })] });
    expect(issues(own, [1, 1]).map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['percentsScaled', 'input:line:x.key', 'notice'],
    ]);
  });

  it('are not where they do', () => {
    const [ale] = members;
    expect(
      issues(percents(100, 0, { members: [{ ...ale!, keyValues: { p: yearly(100) } }] }), [1, 1]),
    ).toEqual([]);
  });
});
