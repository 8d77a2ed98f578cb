import { describe, expect, it } from 'vitest';
import { allocate } from '../../../core/allocation/allocate.ts';
import { sharingIssues } from '../../../core/allocation/sharing-issues.ts';
import { budgetOf } from '../../../core/budget/budget-of.ts';
import type { KeyPart, Plan } from '../../../core/plan/schema.ts';
import {
  amountLine,
  divide,
  fee,
  joinedIn,
  keyColumn,
  member,
  ownKey,
  planWith,
  rate,
  sharedBy,
  yearly,
} from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

const issues = (plan: Plan) =>
  sharingIssues(
    plan,
    allocate(
      plan,
      budgetOf(plan).lines.map(({ amounts }) => amounts),
    ).sharedPools,
  );
const where = (plan: Plan) => issues(plan).map(({ code, cell, severity }) => [code, cell, severity]);
const hours = (values: Parameters<typeof yearly>[0]) => ({ keyValues: { hours: yearly(values) } });
const columnPlan = (members: Plan['members'], changes: Partial<Plan> = {}) =>
  planWith({
    key: { kind: 'column', column: 'hours' },
    keyColumns: [keyColumn('hours')],
    members,
    ...changes,
  });
const byKey = (members: Plan['members'], ...parts: readonly KeyPart[]) =>
  columnPlan(members, { key: { kind: 'own', key: 'own' }, keys: [ownKey('own', ...parts)] });

describe('A1 nobody has joined', () => {
  it('is said once, with the years', () => {
    const members = [member('Ale', 1, { joined: joinedIn({ 2025: true, 2026: false, 2027: false }) })];
    const plan = planWith({ members, lines: [amountLine('a', 1)] });
    expect(issues(plan)).toEqual([
      {
        code: 'noMemberJoined',
        severity: 'warning',
        cell: 'financingTotal/y2026',
        message: { code: 'issue.noMemberJoined', values: { years: { kind: 'list', items: [2026, 2027] } } },
      },
    ]);
  });

  it('is not said of years with nothing to share', () => {
    expect(issues(planWith())).toEqual([]);
    const later = planWith({ lines: [amountLine('a', { 2025: 0, 2026: 0, 2027: -5 })] });
    expect(issues(later).map(({ message }) => message.values.years)).toEqual([
      { kind: 'list', items: [2027] },
    ]);
  });
});

describe('K4, K5 charges that are missing', () => {
  it('are named at the column or the inhabitants, with the years', () => {
    const members = [
      member('Ale', null, hours({ 2025: 0, 2026: 3 })),
      member('Bo', 5, hours(1)),
      member('Cid', null, { joined: joinedIn(false) }),
    ];
    const plan = byKey(
      members,
      fee('f', { column: 'hours' }),
      rate('r', 1),
      rate('s', 1, 'hours'),
      fee('g', { figure: 0 }),
    );
    expect(where(plan)).toEqual([
      ['chargeMissing', 'input:member:ale.key:hours', 'error'],
      ['chargeMissing', 'input:member:ale.population', 'error'],
    ]);
    expect(sv(issues(plan)[0]!.message)).toBe(
      'Ale saknar underlag för sin avgift 2027. Inget fördelas då förrän det är ifyllt.',
    );
  });
});

describe('A6 the join paradox', () => {
  const population = { Skövde: 57_763, Essunga: 5656, Storfors: 3801, Lidköping: 40_539, Munkfors: 3669 };

  it('C6 is said for each pool in which the percents differ, once where they do not', () => {
    const members = Object.entries(population).map(([name, inhabitants]) => member(name, inhabitants));
    const withoutEssunga = ['skovde', 'storfors', 'lidkoping', 'munkfors'];
    const lines = [
      amountLine('a', 1),
      sharedBy(amountLine('b', 1), { participants: withoutEssunga }),
      sharedBy(amountLine('c', 1), { key: { kind: 'own', key: 'own' } }),
    ];
    const keys = [ownKey('own', fee('f', { figure: 0 }), divide('d', { kind: 'population' }))];
    const texts = issues(planWith({ members, lines, keys })).map(({ message }) => sv(message));
    expect(texts.filter((text) => text.startsWith('Storfors får 4 %'))).toHaveLength(1);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('what several pools have in common', () => {
  const members = [member('Ale', null), member('Bo', 5), member('Cid', 5)];
  const lines = [
    amountLine('a', 1),
    sharedBy(amountLine('b', 1), { participants: ['ale', 'bo'] }),
    sharedBy(amountLine('c', 1), { key: { kind: 'equal' } }),
  ];

  it('is said once', () => {
    expect(where(planWith({ members, lines }))).toEqual([['weightMissing', 'member:ale/weight', 'error']]);
  });

  it('is said apart where the years differ', () => {
    const joined = joinedIn({ 2025: true, 2026: false, 2027: true });
    const two = [
      sharedBy(amountLine('a', 1), { key: { kind: 'own', key: 'k' } }),
      sharedBy(amountLine('b', 1), { key: { kind: 'own', key: 'l' } }),
    ];
    const keys = [ownKey('k', fee('f', { column: 'hours' })), ownKey('l', rate('r', 1, 'hours'))];
    const late = member('Ale', 1, { joined, ...hours({ 2025: 1 }) });
    const found = issues(columnPlan([late, member('Bo', 1, hours(1))], { lines: two, keys }));
    expect(found.map(({ code }) => code)).toEqual(['chargeMissing']);
  });
});

describe('seam 9', () => {
  it('an edit of a cost line looks for no issue anew', () => {
    const plan = planWith({ members: [member('Ale', null)], lines: [amountLine('a', 1)] });
    const [first] = issues(plan);
    expect(issues({ ...plan, lines: [amountLine('a', 2)] })[0]).toBe(first);
  });
});
