import { describe, expect, test } from 'vitest';
import { isLargeEdit } from '../../../renderer/store/is-large-edit.ts';
import { largePlan } from '../../e2e/browser/sheet-plans.ts';

const plan = largePlan(300, 10);
const before = { plan, scenario: plan.base.id, view: 'sheet' } as const;
const after = (changes: Partial<typeof plan>) =>
  isLargeEdit({ ...before, plan: { ...plan, ...changes } }, before);

describe('a large edit', () => {
  test('has other figures in the same rows', () => {
    expect(after({ shareRounding: 'none' })).toBe(true);
    expect(after({ members: plan.members.map((member) => ({ ...member, note: 'x' })) })).toBe(true);
  });

  test('is none where something comes, goes or moves', () => {
    expect(after({ members: plan.members.slice(1) })).toBe(false);
    expect(after({ members: plan.members.toReversed() })).toBe(false);
    expect(after({ lines: plan.lines.slice(1) })).toBe(false);
    expect(after({ years: plan.years.slice(1) })).toBe(false);
  });

  test('is none where the plan is the same, or small, or not in sight', () => {
    expect(isLargeEdit(before, before)).toBe(false);
    const small = { ...before, plan: largePlan(59, 10) };
    expect(isLargeEdit({ ...small, plan: { ...small.plan, note: 'x' } }, small)).toBe(false);
    expect(isLargeEdit({ ...before, plan: { ...plan }, view: 'members' }, before)).toBe(false);
    expect(isLargeEdit({ ...before, plan: { ...plan } }, { ...before, scenario: 'other' })).toBe(false);
    expect(isLargeEdit(before, { ...before, plan: null })).toBe(false);
  });
});
