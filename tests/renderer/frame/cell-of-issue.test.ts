import { expect, test } from 'vitest';
import { cellOfIssue, inputOfIssue } from '../../../renderer/frame/cell-of-issue.ts';

test.each([
  ['line:lon/y2025', { row: 'line:lon', column: 'y2025' }],
  ['input:member:m1.population', { row: 'member:m1', column: 'weight' }],
  ['input:member:m1.key:timmar', { row: 'member:m1', column: 'weight' }],
  ['input:member:m1.ceiling', { row: 'member:m1', column: 'ceiling' }],
  ['input:member:*.population', null],
  ['input:plan.host', null],
  ['plan', null],
] as const)('%s stands in the sheet at %j', (address, cell) => {
  expect(cellOfIssue(address)).toEqual(cell);
});

test.each([
  ['input:plan.host', 'plan.host'],
  ['input:line:lon.onCosts@2026', 'line:lon.onCosts'],
  ['input:member:m1.population', null],
  ['line:lon/y2025', null],
  ['plan', null],
] as const)('%s stands in the panel as %s', (address, input) => {
  expect(inputOfIssue(address)).toBe(input);
});
