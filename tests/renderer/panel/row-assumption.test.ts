import { expect, test } from 'vitest';
import { currentSheet } from '../../../renderer/store/derived.ts';
import { rowAssumption } from '../../../renderer/panel/row-assumption.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const scenario = plan.base.id;
const of = (row: string | null) => rowAssumption(plan, scenario, currentSheet(plan, scenario), row);

test('the first assumption of a row that does not stand in the row itself', () => {
  // The pay is typed in the first year's cell, the index is not.
  expect(of('line:lon')).toBe('line:lon.index');
  expect(of('line:oh')).toBe('line:oh.percent');
  expect(of('line:resor')).toBe('line:resor.quantity');
});

test('a row that has all of them in its cells leads to the first', () => {
  expect(of('line:ovrigt')).toBe('line:ovrigt.amount');
});

test('members and totals are shared by the distribution', () => {
  const shared = of('member:mellerud');
  expect(shared).toMatch(/^plan\./);
  expect(of('financingTotal')).toBe(shared);
  expect(of(null)).toBe(shared);
});
