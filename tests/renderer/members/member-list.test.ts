import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/index.ts';
import { memberColumnsOf } from '../../../renderer/members/member-columns.ts';
import { countByStatus, shownMembers, switchedStatus } from '../../../renderer/members/member-list.ts';
import type { MemberListState } from '../../../renderer/store/document-store.ts';
import { planWithHours, SWEDISH, withStatus } from './member-plan.ts';

const ALL: MemberListState = { statuses: [], words: '', sort: null };
const PLAN = withStatus(planWithHours(), { Bengtsfors: 'decided', Mellerud: 'asked', Åmål: 'asked' });

function names(state: Partial<MemberListState>, plan: Plan = PLAN): readonly string[] {
  const columns = memberColumnsOf(plan, SWEDISH);
  return shownMembers(plan, { ...ALL, ...state }, columns).map(({ name }) => name);
}
const by = (column: string, descending = false) => ({ sort: { column, descending } });

test('every member is counted under its status', () => {
  expect(countByStatus(PLAN.members)).toEqual({
    asked: 2,
    intends: 0,
    decided: 1,
    signed: 0,
    declined: 0,
    none: 5,
  });
});

describe('filtering', () => {
  test('none chosen is all, in the plan’s order', () => {
    expect(names({})).toEqual(PLAN.members.map(({ name }) => name));
  });

  test('any number of statuses', () => {
    expect(names({ statuses: ['asked', 'decided'] })).toEqual(['Bengtsfors', 'Mellerud', 'Åmål']);
    expect(names({ statuses: ['signed'] })).toEqual([]);
  });

  test('a chip switches its status alone', () => {
    expect(switchedStatus([], 'decided')).toEqual(['decided']);
    expect(switchedStatus(['decided'], 'asked')).toEqual(['asked', 'decided']);
    expect(switchedStatus(['asked', 'decided'], 'asked')).toEqual(['decided']);
  });

  test('names are found whatever the case and the marks', () => {
    expect(names({ words: 'AMAL' })).toEqual(['Åmål']);
    expect(names({ words: 'ål', statuses: ['asked'] })).toEqual(['Åmål']);
  });
});

describe('sorting', () => {
  test('by name in Swedish order: Å after V', () => {
    expect(names(by('name')).slice(-2)).toEqual(['Åmål', 'Årjäng']);
    expect(names(by('name', true))[0]).toBe('Årjäng');
    expect(names(by('name'))[0]).toBe('Bengtsfors');
  });

  test('by inhabitants as numbers, typed and registered alike', () => {
    // 4 606 · 6 434 · 6 965 (typed) … 12 006
    expect(names(by('population')).slice(0, 3)).toEqual(['Dals-Ed', 'Färgelanda', 'Vänersborg*']);
    expect(names(by('population', true))[0]).toBe('Åmål');
  });

  test('what is empty comes last, whichever way', () => {
    expect(names(by('key:hours')).slice(0, 2)).toEqual(['Mellerud', 'Bengtsfors']);
    expect(names(by('key:hours', true)).slice(0, 2)).toEqual(['Bengtsfors', 'Mellerud']);
    expect(names(by('ceiling'))[0]).toBe('Mellerud');
    expect(names(by('ceiling', true))[0]).toBe('Mellerud');
  });

  test('by status in the order that a party comes through them', () => {
    expect(names(by('status')).slice(0, 3)).toEqual(['Mellerud', 'Åmål', 'Bengtsfors']);
  });

  test('equals keep the plan’s order, and the plan keeps its own', () => {
    const before = PLAN.members;
    expect(names(by('ceilingKind')).slice(1)).toEqual(
      before.map(({ name }) => name).filter((name) => name !== 'Mellerud'),
    );
    expect(PLAN.members).toBe(before);
  });

  test('those that are in come first', () => {
    expect(names(by('joined')).at(-1)).toBe('Åmål');
    expect(names(by('joined', true))[0]).toBe('Åmål');
    expect(names(by('joined:2026')).at(-1)).toBe('Åmål');
  });

  test('a column that is gone sorts nothing', () => {
    expect(names(by('key:gone'))).toEqual(names({}));
  });
});
