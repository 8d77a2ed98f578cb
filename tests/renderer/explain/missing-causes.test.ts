import { describe, expect, test } from 'vitest';
import { message, type Issue } from '../../../core/index.ts';
import { missingCauses } from '../../../renderer/explain/missing-causes.ts';

const issue = (cell: string, severity: Issue['severity'] = 'error'): Issue => ({
  code: 'weightMissing',
  severity,
  cell,
  message: message('issue.weightMissing', { member: cell, years: 2025 }),
});
const places = (issues: readonly Issue[], row: string, reason: string | null) =>
  missingCauses(issues, { row, column: 'y2025' }, reason === null ? null : message(reason)).map(
    ({ address }) => address,
  );

describe('why a figure is missing', () => {
  const ISSUES = [
    issue('member:a/weight'),
    issue('input:line:lon.pay@2026'),
    issue('member:b/share', 'notice'),
  ];

  test('the errors of its own row come first, wherever they are said', () => {
    expect(places(ISSUES, 'member:a', 'sheet.reason.unallocated')).toEqual(['member:a/weight']);
    expect(places(ISSUES, 'line:lon', 'sheet.reason.notComputed')).toEqual(['input:line:lon.pay@2026']);
  });

  test('what is made of others’ figures leads to every error', () => {
    expect(places(ISSUES, 'financingTotal', 'sheet.reason.notComputed')).toEqual([
      'member:a/weight',
      'input:line:lon.pay@2026',
    ]);
  });

  test('what is missing without an error leads to the cell that the reason is about', () => {
    expect(places(ISSUES, 'member:b', 'sheet.reason.notJoined')).toEqual(['member:b/joined']);
    expect(places(ISSUES, 'member:b', 'sheet.reason.noInhabitants')).toEqual(['member:b/weight']);
    expect(places(ISSUES, 'financingTotal', 'sheet.reason.noInhabitants')).toEqual([]);
    expect(places(ISSUES, 'member:b', null)).toEqual([]);
    expect(
      missingCauses([], { row: 'member:b', column: 'y2025' }, message('sheet.reason.notJoined')),
    ).toEqual([{ address: 'member:b/joined', message: message('explainPanel.remedy.join'), isError: false }]);
  });
});
