import { expect, test } from 'vitest';
import { memberColumnsOf } from '../../../renderer/members/member-columns.ts';
import { stuckAt, stuckWidth } from '../../../renderer/members/stuck-at.ts';
import { examplePlan } from '../example-plan.ts';
import { SWEDISH } from './member-plan.ts';

test('the box and the name stay; the rest scroll under them', () => {
  const columns = memberColumnsOf(examplePlan(), SWEDISH);
  const [joined, name] = columns.map(({ width }) => width);
  expect([0, 1, 2].map((place) => stuckAt(columns, place))).toEqual([0, joined, undefined]);
  expect(stuckWidth(columns)).toBe((joined ?? 0) + (name ?? 0));
});
