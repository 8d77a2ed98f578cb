import { expect, test } from 'vitest';
import { addressAt, HEAD_ROW, placeOf } from '../../../renderer/members/member-address.ts';
import { memberColumnsOf } from '../../../renderer/members/member-columns.ts';
import { HEAD } from '../../../renderer/members/member-moves.ts';
import { examplePlan } from '../example-plan.ts';
import { SWEDISH } from './member-plan.ts';

const { members } = examplePlan();
const LIST = { members, columns: memberColumnsOf(examplePlan(), SWEDISH) };
const second = members[1]?.id ?? '';

test('there and back', () => {
  const address = { row: `member:${second}`, column: 'ceiling' };
  expect(addressAt(LIST, placeOf(LIST, address))).toEqual(address);
  const head = { row: HEAD_ROW, column: 'status' };
  expect(placeOf(LIST, head).row).toBe(HEAD);
  expect(addressAt(LIST, placeOf(LIST, head))).toEqual(head);
});

test('a selection of the sheet’s own is its member’s name; of a cost line, the first member’s', () => {
  expect(placeOf(LIST, { row: `member:${second}`, column: '2025' })).toEqual({ row: 1, column: 1 });
  expect(placeOf(LIST, { row: 'line:pay', column: 'basis' })).toEqual({ row: 0, column: 1 });
  expect(placeOf(LIST, null)).toEqual({ row: 0, column: 1 });
});

test('a list that shows nobody still has its headings', () => {
  expect(placeOf({ ...LIST, members: [] }, null)).toEqual({ row: HEAD, column: 1 });
});
