import { describe, expect, it } from 'vitest';
import { allocate } from '../../../core/allocation/allocate.ts';
import { ceilingIssues } from '../../../core/allocation/ceiling-issues.ts';
import { money } from '../../../core/numbers/money.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  ceilingOf,
  divide,
  member,
  ownKey,
  planWith,
  sharedBy,
  yearly,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

const plan = (ceilings: readonly (number | null)[], changes: Partial<Plan> = {}) =>
  planWith({
    ceilingRule: 'spread',
    shareRounding: 'none',
    lines: [amountLine('a', 1)],
    members: ceilings.map((ceiling, place) =>
      member(`M${place}`, 1, { ceiling: ceiling === null ? null : ceilingOf(ceiling) }),
    ),
    ...changes,
  });
const issues = (of: Plan, toShare: readonly number[]) =>
  ceilingIssues(of, allocate(of, [toShare.map((kronor) => money(BigInt(kronor) * 100n))]));

describe('T3, T4 what is said of ceilings', () => {
  it('who is capped, with the years', () => {
    const found = issues(plan([100, null]), [300, 200, 300]);
    expect(found.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['capped', 'member:m0/ceiling', 'notice'],
    ]);
    expect(sv(found[0]!.message)).toBe('M0 är över sitt tak 2025 och 2027 och betalar upp till taket.');
  });

  it('that all are capped, with what is unfunded, in each year', () => {
    const found = issues(plan([100, 100]), [300, 200, 250]);
    expect(found.map(({ code, cell }) => [code, cell])).toEqual([
      ['capped', 'member:m0/ceiling'],
      ['capped', 'member:m1/ceiling'],
      ['allCapped', 'unfunded/y2025'],
      ['allCapped', 'unfunded/y2027'],
    ]);
    expect(sv(found[3]!.message)).toBe(
      'Alla som kan betala mer har nått sina tak 2027. 50 kr är ofinansierat.',
    );
  });

  it('not that all are capped where a key leaves something unfunded beside', () => {
    const keys = [ownKey('half', divide('d', { kind: 'equal' }, { takes: 'percent', figure: yearly(50) }))];
    const short = plan([100, null], { key: { kind: 'own', key: 'half' }, keys });
    expect(issues(short, [600, 0, 0]).map(({ code }) => code)).toEqual(['capped']);
  });

  it('nothing where ceilings are only tested, or nobody is over', () => {
    expect(issues(plan([100, 100], { ceilingRule: 'test' }), [300, 0, 0])).toEqual([]);
    expect(issues(plan([100, 100]), [200, 0, 0])).toEqual([]);
  });
});

describe('A4, T4 a host that is needed', () => {
  const codes = (changes: Partial<Plan>) =>
    issues(plan([null], changes), [1, 1, 1]).map(({ code, cell }) => [code, cell]);

  it('and not named is asked for, for the rounding or for ceilings', () => {
    const missing = [['hostMissing', 'input:plan.host']];
    expect(codes({ ceilingRule: 'host' })).toEqual(missing);
    expect(codes({ amountRounding: 'halfUpHost' })).toEqual(missing);
    expect(codes({ amountRounding: 'halfUp' })).toEqual([]);
    expect(codes({ ceilingRule: 'host', host: { kind: 'party', name: 'Regionen' } })).toEqual([]);
  });
});

describe('C6 in several pools', () => {
  it('a member is capped once, on its sum', () => {
    const lines = [amountLine('a', 1), sharedBy(amountLine('b', 1), { participants: ['m0'] })];
    const of = plan([100, null], { lines, years: [{ year: 2025, months: 12 }] });
    const found = ceilingIssues(of, allocate(of, [[money(160_00n)], [money(30_00n)]]));
    expect(found.map(({ code }) => code)).toEqual(['capped']);
  });
});
