import { describe, expect, it } from 'vitest';
import { minimumIssues } from '../../../core/allocation/minimum-issues.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { joinedIn, member, planWith, typed } from '../../builders/plan-builder.ts';

const issues = (plan: Plan) => minimumIssues(plan);
const two = (changes: Partial<Plan> = {}) =>
  planWith({
    members: [member('A', 1), member('B', 1, { joined: joinedIn({ 2025: true, 2026: false, 2027: true }) })],
    ...changes,
  });

describe('the minimum number of members', () => {
  it('is a warning that names the years below it and how many have joined', () => {
    expect(issues(two({ minimumMembers: typed(2) }))).toEqual([
      {
        code: 'belowMinimum',
        severity: 'warning',
        cell: 'input:plan.minimumMembers',
        message: {
          code: 'issue.belowMinimum',
          values: {
            count: 1,
            minimum: { kind: 'decimal', text: '2' },
            years: { kind: 'list', items: [2026] },
          },
        },
      },
    ]);
  });

  it('years with different numbers are said apart', () => {
    const found = issues(two({ minimumMembers: typed(3) })).map(({ message }) => message.values);
    expect(found).toMatchObject([
      { count: 2, years: { items: [2025, 2027] } },
      { count: 1, years: { items: [2026] } },
    ]);
  });

  it('is met by exactly so many, and by any number where nothing is said', () => {
    expect(issues(two({ minimumMembers: typed(1) }))).toEqual([]);
    expect(issues(two({ minimumMembers: null }))).toEqual([]);
    expect(issues(planWith({ minimumMembers: typed(0) }))).toEqual([]);
  });
});
