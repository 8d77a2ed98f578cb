import { describe, expect, it } from 'vitest';
import { sharingOf } from '../../../core/allocation/sharing.ts';
import { weightIssues } from '../../../core/allocation/weight-issues.ts';
import type { DividesBy, Key, Plan } from '../../../core/plan/schema.ts';
import {
  divide,
  joinedIn,
  keyColumn,
  member,
  ownKey,
  planWith,
  yearly,
} from '../../builders/plan-builder.ts';

const HOURS: Key & DividesBy = { kind: 'column', column: 'hours' };
const hours = (values: Parameters<typeof yearly>[0]) => ({ keyValues: { hours: yearly(values) } });
const planOf = (members: Plan['members'], key: Key = HOURS) =>
  planWith({
    key,
    keyColumns: [keyColumn('hours')],
    keys: [ownKey('own', divide('d', HOURS))],
    members,
  });
const issues = (plan: Plan, by: DividesBy) =>
  weightIssues(plan, sharingOf(plan, { by, rounding: null }, null));

describe('A1 weights that fail', () => {
  it('are named with their years, in the sheet’s column where it is the plan’s key', () => {
    const plan = planOf([
      member('Ale', null, hours({ 2025: 1, 2027: 1 })),
      member('Bo', null, hours({ 2025: 1, 2026: 1, 2027: 0 })),
      member('Cid', null, { joined: joinedIn(false) }),
    ]);
    const found = issues(plan, HOURS);
    expect(found.map(({ code, cell, severity }) => [code, cell, severity])).toEqual([
      ['weightMissing', 'member:ale/weight', 'error'],
      ['weightNotPositive', 'member:bo/weight', 'error'],
    ]);
    expect(found.map(({ message }) => message.values.years)).toEqual([
      { kind: 'list', items: [2026] },
      { kind: 'list', items: [2027] },
    ]);
  });

  it.each<[string, DividesBy, Key]>([
    ['input:member:ale.population', { kind: 'population' }, HOURS],
    ['input:member:ale.key:hours', HOURS, { kind: 'population' }],
    ['input:member:ale.key:hours', { kind: 'percents', column: 'hours' }, HOURS],
    ['input:member:ale.key:hours', HOURS, { kind: 'own', key: 'own' }],
    ['member:ale/weight', { kind: 'population' }, { kind: 'population' }],
  ])('are named at %s', (cell, by, key) => {
    expect(issues(planOf([member('Ale', null)], key), by).map((each) => each.cell)).toEqual([cell]);
  });

  it('K2 equal parts have none', () => {
    expect(issues(planOf([member('Ale', null)], { kind: 'equal' }), { kind: 'equal' })).toEqual([]);
  });
});

describe('seam 9', () => {
  it('the same list for the same sharing and place of weights', () => {
    const plan = planOf([member('Ale', null)]);
    const found = issues(plan, HOURS);
    expect(issues({ ...plan, lines: [] }, HOURS)).toBe(found);
    expect(issues({ ...plan, key: { kind: 'population' } }, HOURS)).not.toBe(found);
  });
});
