import { describe, expect, it } from 'vitest';
import { issuesByMember, yearList } from '../../../core/allocation/issues-by-member.ts';
import { issue } from '../../../core/outcome.ts';
import { member } from '../../builders/plan-builder.ts';

describe('issues by member', () => {
  const toIssue = ({ id }: { readonly id: string }, years: readonly number[]) =>
    issue('capped', 'notice', id, { years: yearList(years) });

  it('are one for each member that is named, with its years, in the order met', () => {
    const years = [
      { year: 2025, positions: [1] },
      { year: 2026, positions: [0, 1] },
      { year: 2027, positions: [] },
    ];
    const found = issuesByMember([member('Ale', 1), member('Bo', 1), member('Cid', 1)], years, toIssue);
    expect(found.map(({ cell, message }) => [cell, message.values.years])).toEqual([
      ['bo', { kind: 'list', items: [2025, 2026] }],
      ['ale', { kind: 'list', items: [2026] }],
    ]);
  });

  it('are none of a place that no member has', () => {
    expect(issuesByMember([], [{ year: 2025, positions: [0] }], toIssue)).toEqual([]);
  });
});
